// Every format, on texts that offsets and escapes stumble over: read by another program's library, a schema, or a grammar.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultModel, Entity, Model } from '@alephdata/followthemoney';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { type ExportFormat, type ExportedFile, exportCorpus, exportFormats } from '../../../src/export/formats.ts';
import { annotatedText } from '../../../src/export/formats/document.ts';
import { ReadBackError, writeChecked } from '../../../src/export/formats/format.ts';
import { brat } from '../../../src/export/formats/brat.ts';
import { annotationPage } from './web-annotation.schema.ts';
import { corpusOf, texts } from './corpus.ts';

const corpus = corpusOf();
const sources = corpus.sources();
/** The words of each mention of a text, lone surrogates as every format writes them. */
const wordsOf = (path: string): string[] => {
  const { mentions, text } = corpus.source(path)!;
  return mentions.map(({ start, end }) => text.slice(start, end).replace(/\p{Cs}/gu, '\ufffd'));
};
const exported = new Map(exportFormats.map((format) => [format, exportCorpus(corpus, format, 'en')]));
const file = (format: ExportFormat, path: string): string => {
  const found = exported.get(format)!.find((one) => one.path === path);
  assert.ok(found, `${format} writes ${path}`);
  return found.text;
};

test('the corpus has what it is to test: mentions behind emoji in every text but two', () => {
  assert.equal(sources.length, Object.keys(texts).length + 1);
  assert.deepEqual(sources.filter(({ mentions }) => mentions.length === 0).map(({ path }) => path), ['empty.txt', 'plain.txt']); // prettier-ignore
  assert.ok(corpus.source('1.txt')!.text.startsWith('😀') && corpus.source('1.txt')!.mentions.length > 5);
});

test('every format writes the same bytes each time', () => {
  for (const format of exportFormats)
    assert.deepEqual(exportCorpus(corpusOf(), format, 'en'), exported.get(format), format);
});

test('web-annotation: valid by our schema of the model, and positions slice to the quotes in code points', () => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(annotationPage);
  for (const { path } of sources) {
    const stem = path.replace(/\.txt$/, '');
    const page = JSON.parse(file('web-annotation', `${stem}.jsonld`)) as { items: Item[] };
    assert.ok(validate(page), JSON.stringify(validate.errors));
    const points = [...file('web-annotation', `${stem}.txt`)];
    const sliced = page.items.map(({ target: { selector: [at] } }) => points.slice(at.start, at.end).join('')); // prettier-ignore
    assert.deepEqual(sliced, wordsOf(path));
    assert.deepEqual(page.items.map(({ target }) => target.selector[1].exact), wordsOf(path)); // prettier-ignore
  }
  const [first] = (JSON.parse(file('web-annotation', '1.jsonld')) as { items: Item[] }).items;
  const { start } = corpus.source('1.txt')!.mentions[0]!;
  assert.notEqual(first!.target.selector[0].start, start, 'code points are not UTF-16 units here');
});

test('brat: every line is of the standoff grammar, and offsets slice to the reference text in code points', () => {
  const grammar =
    /^(?:T\d+\t[A-Za-z_-]+ \d+ \d+\t[^\n]+|N\d+\tReference T\d+ \w+:\S+\t[^\n]+|#\d+\tAnnotatorNotes T\d+\t[^\n]+)$/;
  const types = /\[entities\]\n([\w\n]+)\n\n/.exec(file('brat', 'annotation.conf'))![1]!.split('\n');
  for (const { path } of sources) {
    const stem = path.replace(/\.txt$/, '');
    const points = [...file('brat', `${stem}.txt`)];
    const lines = file('brat', `${stem}.ann`).split('\n').slice(0, -1);
    for (const line of lines) assert.match(line, grammar);
    const spans = lines
      .filter((line) => line.startsWith('T'))
      .map((line) => /^T\d+\t(\w+) (\d+) (\d+)\t(.*)$/s.exec(line)!);
    assert.ok(spans.every(([, type]) => types.includes(type!)));
    assert.deepEqual(spans.map(([, , start, end]) => points.slice(Number(start), Number(end)).join('')), wordsOf(path)); // prettier-ignore
    assert.deepEqual(spans.map(([, , , , words]) => words), wordsOf(path)); // prettier-ignore
    assert.equal(new Set(lines.map((line) => line.split('\t')[0])).size, lines.length, 'ids are given once');
  }
});

test('conll: two columns, IOB2, and the tokens are the text', () => {
  for (const { path, text } of sources) {
    const rows = file('conll', path.replace(/txt$/, 'conll')).split('\n').slice(0, -1);
    for (const row of rows)
      assert.match(row, /^(?:[^\s\p{Cc}\p{Cf}]+ (?:O|[BI]-(?:PER|ORG|LOC|MISC|DATE|QUANTITY)))?$/u);
    const tags = rows.map((row) => row.split(' ')[1] ?? '');
    tags.forEach((tag, i) => tag.startsWith('I-') && assert.ok([`B${tag.slice(1)}`, tag].includes(tags[i - 1]!), tag));
    const bare = (given: string): string => given.replace(/[\s\p{Cc}\p{Cf}]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
    assert.equal(rows.map((row) => row.split(' ')[0]).join(''), bare(text));
    assert.equal(tags.filter((tag) => tag.startsWith('B-')).length, wordsOf(path).length);
  }
});

test('conll: proclitics are tokens of their own before an annotation, sentences end with a blank line', () => {
  const rows = file('conll', '1.conll').split('\n');
  assert.deepEqual(rows.slice(rows.indexOf('ل O'), rows.indexOf('ل O') + 8), ['ل O', 'وزارة B-ORG', 'المالية I-ORG', ': O', 'نعم O', '. O', '', 'وزار O']); // prettier-ignore
});

test('cas-json: ids are unique and referred to after they are made, spans are UTF-16 units inside of the sofa', () => {
  for (const { path, text } of sources) {
    const cas = JSON.parse(file('cas-json', path.replace(/txt$/, 'json'))) as Cas;
    assert.deepEqual(Object.keys(cas), ['%TYPES', '%FEATURE_STRUCTURES', '%VIEWS']);
    const [sofa, ...annotations] = cas['%FEATURE_STRUCTURES'];
    assert.equal(sofa!['%TYPE'], 'uima.cas.Sofa');
    assert.equal(sofa!.sofaString, text.replace(/\p{Cs}/gu, '\ufffd'));
    const ids = cas['%FEATURE_STRUCTURES'].map((one) => one['%ID']);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(cas['%VIEWS']['_InitialView'], { '%SOFA': sofa!['%ID'], '%MEMBERS': ids.slice(1) });
    for (const one of annotations) {
      assert.deepEqual(Object.keys(one).slice(0, 3), ['%ID', '%TYPE', '@sofa']);
      assert.equal(one['@sofa'], sofa!['%ID']);
      assert.ok(0 <= one.begin! && one.begin! <= one.end! && one.end! <= sofa!.sofaString!.length);
      const type = cas['%TYPES'][one['%TYPE']];
      const features = Object.keys(one).filter((key) => !/^[%@]|^(begin|end|language)$/.test(key));
      if (one['%TYPE'] !== 'uima.tcas.DocumentAnnotation') assert.ok(type && features.every((key) => key in type));
    }
    const names = annotations.filter((one) => one['%TYPE'].endsWith('.NamedEntity'));
    assert.deepEqual(names.map(({ begin, end }) => sofa!.sofaString!.slice(begin, end)), wordsOf(path)); // prettier-ignore
    const tokens = annotations.filter((one) => one['%TYPE'].endsWith('.Token'));
    for (const name of names) {
      assert.ok(
        tokens.some(({ begin }) => begin === name.begin),
        'an annotation begins with a token',
      );
    }
  }
});

test('tei: valid by our schema of the elements used, references lead to the header, lines are the text’s', () => {
  const rng = XmlDocument.fromString(readFileSync(new URL('tei.rng', import.meta.url), 'utf8'));
  const validator = RelaxNGValidator.fromDoc(rng);
  const tei = { tei: 'http://www.tei-c.org/ns/1.0' };
  for (const { path, text } of sources) {
    const document = XmlDocument.fromString(file('tei', path.replace(/txt$/, 'xml')));
    validator.validate(document);
    const contents = (query: string): string[] => document.find(query, tei).map((node) => (node as XmlElement).content);
    const xml = (given: string): string =>
      given.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
    assert.deepEqual(contents('//tei:body//tei:p/tei:*'), wordsOf(path).map(xml));
    const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, xml(line)]]));
    const written = document.find('//tei:body/tei:p[@n]', tei).map((node) => [Number((node as XmlElement).attr('n')!.value), (node as XmlElement).content]); // prettier-ignore
    assert.deepEqual(written, lines);
    const ids = document
      .find('//@xml:id', { xml: 'http://www.w3.org/XML/1998/namespace' })
      .map((node) => `#${node.content}`);
    for (const node of document.find('//tei:body//@ref', tei)) assert.ok(ids.includes(node.content));
    document.dispose();
  }
  validator.dispose();
  rng.dispose();
});

test('ftm: entities are of the model that OpenAleph has, required properties and references among them', () => {
  const model = new Model(defaultModel);
  const data = file('ftm', 'entities.ftm.json').split('\n').slice(0, -1).map((line) => JSON.parse(line) as Datum); // prettier-ignore
  const byId = new Map(data.map((one) => [one.id, one]));
  assert.equal(byId.size, data.length, 'ids are given once');
  for (const datum of data) {
    const entity = new Entity(model, { id: datum.id, schema: datum.schema, properties: datum.properties });
    assert.equal(entity.schema.abstract, false);
    for (const required of entity.schema.required) assert.ok(entity.hasProperty(required), `${datum.id}: ${required}`);
    for (const [name, values] of Object.entries(datum.properties)) {
      const property = entity.schema.getProperty(name);
      assert.equal(property.stub, false);
      for (const value of values) {
        if (property.type.name === 'date') assert.match(value, /^\d{4}(-\d\d(-\d\d)?)?$/);
        if (property.type.name !== 'entity') continue;
        const range = model.getSchema(byId.get(value)!.schema);
        assert.ok(range.isA(property.getRange()), `${datum.id}.${name} → ${value}`);
      }
    }
  }
  const customs = byId.get('customs')!.properties;
  assert.deepEqual([customs['name'], customs['weakAlias']], [['إدارة الجمارك', 'Customs'], ['إدارة الجمرك']]);
});

test('ftm: statements are what the entities are made of, each with its data set', () => {
  const [head, ...rows] = csvRows(file('ftm', 'statements.csv'));
  assert.deepEqual(head, ['canonical_id', 'entity_id', 'prop', 'prop_type', 'schema', 'value', 'dataset', 'origin', 'lang', 'original_value', 'external', 'first_seen', 'last_seen', 'id']); // prettier-ignore
  const model = new Model(defaultModel);
  for (const [, , prop, type, schema] of rows) {
    if (prop !== 'id') assert.equal(model.getSchema(schema!).getProperty(prop!).type.name, type);
  }
  const says = rows.filter(([, id, prop]) => id === 'customs' && prop === 'weakAlias').map((row) => [row[5], row[6], row[7], row[8], row[11]]); // prettier-ignore
  assert.deepEqual(says, [['إدارة الجمرك', 'source_2_txt', '2.txt', 'ara', '2023-02-02']]);
});

test('csv: spans slice to their quotes in UTF-16 units, lines count from 1, verdicts are named', () => {
  const table = file('csv', 'claims.csv');
  assert.ok(table.startsWith('\ufeff"document",'));
  const [head, ...rows] = csvRows(table.slice(1));
  const cell = (row: readonly string[], name: string): string => row[head!.indexOf(name)]!;
  assert.ok(rows.length >= 4);
  for (const row of rows) {
    const { text } = corpus.source(cell(row, 'document'))!;
    const [start, end] = [Number(cell(row, 'start')), Number(cell(row, 'end'))];
    assert.equal(text.slice(start, end), cell(row, 'quote'));
    assert.equal(text.slice(0, start).split('\n').length, Number(cell(row, 'line')));
  }
  const tons = rows.filter((row) => cell(row, 'property') === 'tons');
  assert.deepEqual(tons.map((row) => [cell(row, 'bound'), cell(row, 'value'), cell(row, 'verdicts')]), [['exactly', '40', 'conflict'], ['more-than', '90', 'conflict']]); // prettier-ignore
});

test('markdown: every link of the index leads to a page', () => {
  const paths = exported.get('markdown')!.map(({ path }) => path);
  const links = [...file('markdown', 'index.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) =>
    decodeURIComponent(link!),
  );
  assert.deepEqual(links, paths.slice(1));
  assert.match(file('markdown', 'dossiers/customs.md'), /90 طنا/);
});

test('a span that does not read back as its words is refused', () => {
  const document = annotatedText(corpus, corpus.source('1.txt')!, '1');
  const [first, ...rest] = document.annotations;
  const moved = { ...document, annotations: [{ ...first!, start: first!.start + 1 }, ...rest] };
  assert.throws(() => writeChecked(brat, moved), ReadBackError);
});

test('nothing that a text or a record is called leaves the folder or takes another’s file', () => {
  const names = ['../../etc/passwd.txt', '/abs.txt', 'a/../../b.txt', '..txt', 'C:\\x.txt', 'con.txt', 'a\u202etxt.exe.txt', 'x.txt', 'X.md', 'x\u0000.txt', 'n\nl.txt', `${'ط'.repeat(300)}.txt`, '.hidden.txt']; // prettier-ignore
  const hostile = new Corpus();
  for (const path of names) hostile.put({ path, text: 'زار وزير الخارجية الرباط.' });
  for (const format of exportFormats) {
    const paths = exportCorpus(hostile, format, 'en').map((one: ExportedFile) => one.path);
    assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length, format);
    for (const path of paths) {
      assert.match(path, /^[^/]/);
      for (const part of path.split('/')) {
        assert.ok(part !== '' && !/^\.|[\p{C}\\:*?"<>|]|^(con|nul|aux|prn)(\.|$)/iu.test(part), JSON.stringify(path));
        assert.ok(Buffer.byteLength(part) <= 255);
      }
    }
  }
});

interface Item {
  readonly target: { readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string }] }; // prettier-ignore
}

interface Cas {
  readonly '%TYPES': Readonly<Record<string, object>>;
  readonly '%FEATURE_STRUCTURES': readonly Structure[];
  readonly '%VIEWS': Readonly<Record<string, unknown>>;
}

interface Structure {
  readonly '%ID': number;
  readonly '%TYPE': string;
  readonly '@sofa'?: number;
  readonly sofaString?: string;
  readonly begin?: number;
  readonly end?: number;
}

interface Datum {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, string[]>>;
}

/** The cells of quoted CSV, by RFC 4180. */
function csvRows(csv: string): string[][] {
  return csv.split('\r\n').slice(0, -1).map((row) => [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"'))); // prettier-ignore
}
