// The checks on whole texts: what they tell of the sample corpus and of the gold texts, and what mending all leaves alone.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkCorpus, checkSource } from '../../src/check/check.ts';
import { applyEdits, editsOfAll } from '../../src/check/edit.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { type Knowledge, noKnowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { parseGold } from '../gold.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const gold = new URL('../cases/gold/', import.meta.url);
const originals = process.env['ISNAD_ORIGINALS'];

const names = (folder: URL, ending: string): string[] => readdirSync(folder).filter((name) => name.endsWith(ending)).sort(); // prettier-ignore
const read = (folder: URL, path: string): string => readFileSync(new URL(path, folder), 'utf8');

function knowledgeOfSeeds(): Knowledge {
  const files = names(new URL('knowledge/', seeds), '.jsonc').map((name) => `knowledge/${name}`);
  const [manifest, ...records] = ['isnad.json', ...files].map((path) => ({ path, text: read(seeds, path) }));
  return loadKnowledge(manifest!, records).knowledge;
}

function corpusOf(folder: URL, knowledge = noKnowledge, plain = (text: string): string => text): Corpus {
  const corpus = new Corpus(knowledge);
  for (const path of names(folder, '.txt')) corpus.put({ path, text: plain(read(folder, path)) });
  return corpus;
}

/** `000:12 code «text»` of each finding by a text itself; lines from 1. */
function told(corpus: Corpus): string[] {
  return checkCorpus(corpus)
    .filter(({ code }) => !/conflict|variant/.test(code))
    .map(({ code, place: { path, start, end } }) => {
      const { text, lines } = corpus.source(path)!;
      return `${path.slice(0, path.search(/[_-]/))}:${lines.at(start).line + 1} ${code} «${text.slice(start, end)}»`;
    });
}

test('the sample corpus: what an attentive editor would mark, and nothing else', () => {
  const found = told(corpusOf(seeds, knowledgeOfSeeds()));
  const commas = found.filter((one) => /^000:\d+ space-before-mark « ،»$/u.test(one));
  assert.ok(commas.length > 40);
  const others = found.filter((one) => !commas.includes(one) && !/page-furniture|repeated-(?:line|passage)/.test(one));
  assert.deepEqual(others, [
    '000:10 missing-space «أمنية.المكتب»',
    '000:12 quotation-marks «“»',
    '000:14 doubled-mark «. .»',
    '000:21 repeated-word «التطرف والتطرف»',
    '000:26 hamza «ادريس»',
    '000:26 hamza «الاسبوع»',
    '000:26 hamza «ان»',
    '000:26 hamza «الاوسط»',
    '000:26 hamza «افريقيا»',
    '001:1 extra-space «\u00a0»',
    '001:3 missing-space «الموقع3»',
    '001:3 missing-space «2023آخر»',
    '001:3 space-before-mark « :»',
    '001:4 extra-space «\u00a0»',
    '001:10 extra-space «\u00a0 »',
    '001:12 extra-space «\u00a0 »',
    '001:14 hamza «اكدت»',
    '001:14 dad-zah «لليقضة»',
    '001:16 extra-space «\u00a0 »',
    '001:22 extra-space «\u00a0 »',
    '002:9 quotation-marks «”FBI”»',
    '002:21 detached-prefix «بـ »',
    '002:21 detached-prefix «ب »',
    '003:18 detached-prefix «لـ »',
    '003:26 extra-space « »',
    '003:32 missing-space «سبتمبر2001»',
    '003:37 extra-space «\u00a0»',
    '003:61 quotation-marks «"»',
    '004:1 hamza «الارهاب»',
  ]);
});

test('the gold texts: no false alarm in five thousand words', () => {
  const found = ['varied/', 'operations/'].flatMap((folder) => told(corpusOf(new URL(folder, gold), noKnowledge, (text) => parseGold(text).text))); // prettier-ignore
  assert.deepEqual(
    found.filter((one) => !one.includes('page-furniture')),
    [
      '05:1 mixed-digits «18»',
      '05:15 mixed-digits «2017»',
      '05:15 mixed-digits «195»',
      '07:7 missing-space «التحرير15»',
      '07:7 missing-space «2024آخر»',
      '07:7 space-before-mark « :»',
      '07:8 repeated-line «الرجاء الرياضي يقلب الطاولة على المغرب الفاسي ويعتلي الصدارة مؤقتا»',
      '07:10 tatweel «الرجـــاء»',
      '07:14 hamza «ان»',
      '07:14 hamza «الى»',
      '13:10 mixed-digits «٣٫٦»',
      '13:18 detached-prefix «الـ »',
    ],
  );
});

/** All that is found in the texts beside findings. */
function content(corpus: Corpus): unknown {
  const sources = corpus.sources().map(({ path, text, mentions, claims, reports }) => ({
    path,
    mentions: mentions.map((mention) => [mention.type, text.slice(mention.start, mention.end)]),
    claims: claims.map(({ property, subject, start, end }) => [property, subject, text.slice(start, end)]),
    reports: reports.map(({ event }) => event),
  }));
  return { sources, comparisons: corpus.comparisons().map(({ property, subject, verdict, places }) => [property, subject, verdict, places.length]) }; // prettier-ignore
}

for (const [title, folder] of [['the sample corpus', seeds], ['the originals', originals && pathToFileURL(`${originals}/`)]] as const) {
  test(`mending all on ${title} leaves mentions, claims and comparisons, and is done at once`, { skip: !folder && 'ISNAD_ORIGINALS names no folder' }, () => {
    if (!folder) return;
    const corpus = corpusOf(folder, knowledgeOfSeeds());
    const before = content(corpus);
    let edits = 0;
    for (const source of corpus.sources()) {
      const all = editsOfAll(checkSource(source, corpus));
      edits += all.length;
      corpus.put({ path: source.path, text: applyEdits(source.text, all) });
    }
    assert.ok(edits > 20);
    assert.deepEqual(content(corpus), before);
    for (const source of corpus.sources()) assert.deepEqual(editsOfAll(checkSource(source, corpus)), [], source.path);
  });
} // prettier-ignore
