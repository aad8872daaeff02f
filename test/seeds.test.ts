// The sample corpus: its knowledge is sound and bound to no place in a text, its texts are as they were annotated and are
// our own sentences, and every name in them is known.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { recordSchemas } from '../src/knowledge/schema.ts';
import { folded } from '../src/text/fold.ts';
import { parseGold } from './gold.ts';

const seeds = new URL('../seeds/', import.meta.url);
const gold = new URL('cases/gold/seeds/', import.meta.url);

const read = (folder: URL, path: string): string => readFileSync(new URL(path, folder), 'utf8');
const file = (path: string) => ({ path, text: read(seeds, path) });
const listed = (folder: URL, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

const texts = listed(seeds, '.txt');
const records = listed(new URL('knowledge/', seeds), '.jsonc').map((name) => file(`knowledge/${name}`));
const { knowledge, problems } = loadKnowledge(file('isnad.json'), records);
const entities = [...knowledge.entities.values()];
const annotated = new Map(texts.map((path) => [path, parseGold(read(gold, path))]));
const events = JSON.parse(read(gold, 'events.json')) as Record<string, Record<string, number[]>>;

test('the knowledge has no problems: shapes, ids and links are right', () => {
  assert.deepEqual(problems, []);
  assert.deepEqual(new Set(entities.map((entity) => entity.type)).size, 6);
});

test('every text is a source and every source a text', () => {
  assert.deepEqual([...knowledge.sources.keys()].sort(), texts);
  for (const source of knowledge.sources.values()) assert.ok(source.note, source.path);
});

test('one name names one thing, and no record repeats a name', () => {
  const owner = new Map<string, string>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      const before = owner.get(folded(name));
      assert.equal(before, undefined, `${entity.id}: «${name}» is a name of ${before} already`);
      owner.set(folded(name), entity.id);
    }
  }
});

test('an alias is a name, never a clause', () => {
  for (const entity of entities) for (const name of namesOf(entity)) assert.ok(isName(name), `${entity.id}: «${name}»`);
});

test('what counts as a clause', () => {
  for (const name of ['المكتب المركزي للأبحاث القضائية', 'DGSN-DGST', 'كول بريدجيز', 'منصة الرائد'])
    assert.ok(isName(name), name);
  const clauses = [
    'المكتب الذي أحدثته البلاد',
    'فكك المغرب أكثر من خلية',
    'استقبل عبد اللطيف حموشي كريستوفر راي',
    'المدير العام للأمن الوطني ومراقبة التراب الوطني في مكتبه بالرباط',
    'راي، مدير المكتب',
    'التقى حموشي راي',
    'المغرب فكك خلية',
  ];
  for (const clause of clauses) assert.ok(!isName(clause), clause);
});

test('cues and counted nouns are single words, several for each event', () => {
  for (const event of knowledge.events.values()) assert.ok(event.cues.length >= 3, event.id);
  const words = [...knowledge.events.values(), ...knowledge.measures.values()].flatMap((record) => record.cues ?? []);
  const counted = [...knowledge.measures.values()].flatMap((measure) => measure.counted);
  for (const word of [...words, ...counted]) assert.match(word, /^\S+$/u);
});

test('no judgement, suppression or pin is bound to a place in a text', () => {
  const known = new Set(['$schema', ...Object.keys(recordSchemas)]);
  for (const { path, text } of records) {
    for (const [, key] of text.matchAll(/^ {2}"([^"]+)":/gmu)) assert.ok(known.has(key!), `${path}: ${key}`);
    assert.doesNotMatch(text, /"(quote|prefix|suffix|start|end|line|sources?|documents?)"\s*:/u, path);
  }
});

test('the annotation without its marks is the text, byte for byte', () => {
  assert.deepEqual(listed(gold, '.txt'), texts);
  for (const [path, { text }] of annotated) assert.equal(text, read(seeds, path), path);
});

test('every annotated name is a name of its entity', () => {
  for (const [path, { text, marks }] of annotated) {
    for (const mark of marks.filter(({ type }) => type !== 'date' && type !== 'figure')) {
      const entity = knowledge.entities.get(mark.value);
      const place = `${path} ${mark.value} «${mark.text}»`;
      assert.equal(entity?.type, mark.type, place);
      const contracted = text[mark.start - 1] === 'ل' && mark.text.startsWith('ل');
      const name = folded(contracted ? `ا${mark.text}` : mark.text);
      assert.ok(namesOf(entity!).map(folded).includes(name), place);
    }
  }
});

test('every event of the annotation is known, and reported by lines that stand', () => {
  assert.deepEqual(Object.keys(events).sort(), [...knowledge.events.keys()].sort());
  for (const [event, reports] of Object.entries(events)) {
    for (const [path, lines] of Object.entries(reports)) {
      const all = annotated.get(path)!.text.split('\n');
      for (const line of lines) assert.ok(all[line - 1]?.trim(), `${event}: ${path}:${line}`);
    }
  }
});

const originals = process.env['ISNAD_ORIGINALS'];
test('the texts are our own sentences', { skip: !originals && 'ISNAD_ORIGINALS names no folder' }, () => {
  for (const path of texts.filter((text) => existsSync(`${originals}/${text}`))) {
    const theirs = new Set(runs(readFileSync(`${originals}/${path}`, 'utf8')));
    const ours = runs(read(seeds, path));
    const shared = ours.filter((run) => theirs.has(run));
    assert.ok(shared.length / ours.length < 0.05, `${path}: ${shared.length} of ${ours.length} runs of seven words`);
  }
});

function namesOf(entity: (typeof entities)[number]): string[] {
  return [entity.name.ar, ...entity.aliases.map((alias) => alias.text)];
}

/** What a name of more than three words begins with, unless with the article: a word of the kind of thing it is. */
const classWords = [
  'إدارة', 'برنامج', 'تحالف', 'تنظيم', 'حكومة', 'دار', 'قانون', 'قرار', 'مجلس', 'مجموعة', 'مديرية', 'معهد', 'مكتب', 'منتدى',
  'منصة', 'منطقة', 'مؤسسة', 'وزارة', 'وكالة', 'هيئة',
]; // prettier-ignore
const clauseWords = /(^|\s)(الذي|التي|الذين|أن|إن|أنه|إنه|قد|لقد|كان|كانت|يكون|لم|لن|ليس|هو|هي)(\s|$)/u;

/** Cues tell what happened, so no name holds one. */
const cues = new Set(
  [...knowledge.events.values(), ...knowledge.measures.values()].flatMap((record) => record.cues ?? []),
);

function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.some((word) => cues.has(word))) return false;
  if (words.length > 9 || clauseWords.test(text) || /[،؛؟!:.»](\s|$)/u.test(text)) return false;
  return words.length <= 3 || text.startsWith('ال') || classWords.includes(words[0]!);
}

function runs(text: string): string[] {
  const words = text.match(/[ء-ي]+/gu) ?? [];
  return words.slice(6).map((_, i) => words.slice(i, i + 7).join(' '));
}
