// SARIF: valid by the schema that OASIS published, and right about places.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ajvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { checkCorpus } from '../../src/check/check.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { sarifOf } from '../../src/export/sarif.ts';
import { Lines } from '../../src/text/line.ts';
import { corpusOf } from './formats/corpus.ts';

const published = new URL(
  '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  import.meta.url,
);
const ajv = new ajvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(published, 'utf8')) as object);

const hostile = '[click](https://evil.example) {0} \u001b[2J';
const corpus = corpusOf({
  'a.txt': '😀 حجزت إدارة الجمارك 40 طنا من المخدرات.',
  'sub/ب ج#.txt': 'كلام\nحجزت إدارة الجمارك أكثر من 90 طنا من المخدرات.',
});
const problem = { code: 'unknown-id', severity: 'error', file: 'isnad.json', start: 2, end: 3, lines: new Lines('{\n"x"'), message: { ar: hostile, en: hostile } } as const; // prettier-ignore

const options = { language: 'en', version: '1.2.3', base: 'my corpus/', guide: (code: string) => (code === 'figure-conflict' ? `**${hostile}** more.` : undefined) } as const; // prettier-ignore
const log = sarifOf(corpus, checkCorpus(corpus), [problem], options) as Log;
const [run] = log.runs;

test('the log is valid by the published schema', () => {
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));
  assert.equal(log.version, '2.1.0');
  assert.equal(run!.columnKind, 'utf16CodeUnits');
});

test('a log without findings is valid', () => {
  assert.ok(validate(sarifOf(corpusOf({}), [], [], options)), JSON.stringify(validate.errors));
});

test('a conflict leads to the other source’s line, columns in UTF-16 units', () => {
  const conflicts = run!.results.filter(({ ruleId }) => ruleId === 'figure-conflict');
  const uris = ['my%20corpus/a.txt', 'my%20corpus/sub/%D8%A8%20%D8%AC%23.txt'];
  assert.deepEqual(conflicts.map(({ locations: [place] }) => place!.physicalLocation.artifactLocation.uri), uris); // prettier-ignore
  const [here] = conflicts[0]!.locations;
  const [there] = conflicts[0]!.relatedLocations!;
  assert.equal(sliced(corpus, 'a.txt', here!), '40 طنا');
  assert.equal(here!.physicalLocation.region.startColumn, 23, 'the emoji is two units');
  assert.equal(there!.physicalLocation.artifactLocation.uri, uris[1]);
  assert.equal(there!.physicalLocation.region.startLine, 2);
  assert.equal(sliced(corpus, 'sub/ب ج#.txt', there!), 'أكثر من 90 طنا');
  assert.equal(there!.message!.text, 'أكثر من 90 طنا');
});

test('every result has its rule, and the guide’s word is the rule’s help', () => {
  const { rules } = run!.tool.driver;
  for (const { ruleId, ruleIndex } of run!.results) assert.equal(rules[ruleIndex]!.id, ruleId);
  const rule = rules.find(({ id }) => id === 'figure-conflict')!;
  assert.match(rule.help!.markdown, /^\*\*/);
  assert.ok(rule.shortDescription.text.length > 0);
});

test('what a text says is neither link nor placeholder nor escape', () => {
  const { message, level } = run!.results.find(({ ruleId }) => ruleId === 'unknown-id')!;
  assert.equal(level, 'error');
  assert.equal(message.text, '\\[click\\](https://evil.example) {{0}} \ufffd\\[2J');
});

function sliced(of: Corpus, path: string, { physicalLocation: { region } }: Location): string {
  const line = of.source(path)!.lines.of(region.startLine - 1);
  assert.equal(region.startLine, region.endLine);
  return line.slice(region.startColumn - 1, region.endColumn - 1);
}

interface Log {
  readonly version: string;
  readonly runs: readonly Run[];
}

interface Run {
  readonly columnKind: string;
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly Result[];
}

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly markdown: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
}

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  readonly message?: { readonly text: string };
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
