// Findings as SARIF 2.1.0 (OASIS), the format in which code hosts take what continuous integration found.
//
// Lines and columns count from 1, columns in UTF-16 units, `endColumn` exclusive; a byte-order mark is no column.

import type { Finding, Severity } from '../check/finding.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Citation } from '../corpus/source.ts';
import type { Bilingual, Language } from '../l10n/language.ts';
import type { Lines } from '../text/line.ts';
import type { Span } from '../text/span.ts';
import { wellFormed } from './writing/unit.ts';

/** A problem of a knowledge file, and that file's lines. */
export interface KnowledgeProblem extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly lines: Lines;
  readonly message: Bilingual;
}

/** What the log says beside the findings. */
export interface SarifOptions {
  readonly language: Language;
  readonly version: string;
  /** The way from where the log's paths begin to the folder of the corpus: empty, or with `/` at its end. */
  readonly base: string;
  /** What the guide says of a check, in Markdown; undefined for what it does not tell of. */
  readonly guide: (code: string) => string | undefined;
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The log, as an object. Related locations are the other places that a finding is about. */
export function sarifOf(
  corpus: Corpus,
  findings: readonly Finding[],
  problems: readonly KnowledgeProblem[],
  options: SarifOptions,
): object {
  const codes = [...new Set([...problems, ...findings].map(({ code }) => code))].sort();
  const results = [
    ...problems.map((problem) => ({
      ...resultOf(problem, codes, options),
      locations: [locationOf(problem.file, problem.lines, problem, options)],
    })),
    ...findings.map((finding) => findingResult(corpus, finding, codes, options)),
  ];
  const driver = {
    name: 'Isnad',
    semanticVersion: options.version,
    language: options.language,
    rules: codes.map((code) => ruleOf(code, options)),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', language: options.language, results }],
  };
}

function findingResult(corpus: Corpus, finding: Finding, codes: readonly string[], options: SarifOptions): object {
  const place = (citation: Citation): object => {
    return locationOf(citation.path, corpus.linesOf(citation.path)!, citation, options);
  };
  const related = finding.related.map((citation, id) => {
    return { id: id + 1, ...place(citation), message: { text: plain(corpus.quote(citation)) } };
  });
  return {
    ...resultOf(finding, codes, options),
    locations: [place(finding.place)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

function resultOf(
  { code, severity, message }: { code: string; severity: Severity; message: Bilingual },
  codes: readonly string[],
  { language }: SarifOptions,
): object {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: plain(message[language]) },
  };
}

function ruleOf(code: string, { guide }: SarifOptions): object {
  const markdown = guide(code);
  if (markdown === undefined) return { id: code, shortDescription: { text: code } };
  const text = markdown.replace(/[*_`]/g, '');
  const [first = text] = /^.*?(?=[.:؛]\s|[.]?$)/s.exec(text) ?? [];
  return {
    id: code,
    shortDescription: { text: `${plain(first)}.` },
    fullDescription: { text: plain(text) },
    help: { text: plain(text), markdown },
  };
}

function locationOf(path: string, lines: Lines, { start, end }: Span, { base }: SarifOptions): object {
  const [from, to] = [lines.at(start), lines.at(end)];
  const uri = `${base}${path}`.split('/').map((name) => encodeURIComponent(wellFormed(name))).join('/'); // prettier-ignore
  const region = {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } };
}

/**
 * Text as itself in a message: neither a link («[…](…)», § 3.11.6 of the specification) nor a placeholder («{0}», § 3.11.5),
 * and without what would act on a terminal that prints it.
 */
function plain(text: string): string {
  const visible = wellFormed(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/g, '\ufffd');
  return visible.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
