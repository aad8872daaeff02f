import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus.ts';
import { analysisOf } from '../../src/export/analysis.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const folder = new URL('../../seeds/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const texts = new Map(names.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));

let knowledge: Knowledge;
let corpus: Corpus;

before(() => {
  const read = (path: string) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') });
  const included = readdirSync(new URL('knowledge/', folder)).map((name) => read(`knowledge/${name}`));
  ({ knowledge } = loadKnowledge(read('isnad.json'), included));
  corpus = corpusOf(texts);
});

function corpusOf(sources: ReadonlyMap<string, string>): Corpus {
  const made = new Corpus(knowledge);
  for (const [path, text] of sources) made.put({ path, text });
  return made;
}

test('a known entity has its names from every source, wrong ones told', () => {
  const bureau = corpus.entity('bcij')!;
  assert.equal(bureau.names.length, 6);
  assert.equal(bureau.counts.size, 4);
  const wrong = bureau.names.filter(({ kind }) => kind === 'mistranslation');
  assert.deepEqual(wrong.map(({ text }) => text), ['المكتب الاتحادي للصحافة والعدالة']); // prettier-ignore
});

test('after «لل» a name is shown with its article whole', () => {
  const other = new Corpus(knowledge);
  other.put({ path: 'a.txt', text: 'جهود للمغرب ولبنان' });
  assert.deepEqual(other.entity('morocco')!.names.map(({ text }) => text), ['المغرب']); // prettier-ignore
});

test('the mention at an offset is the one that covers it; a caret after its last letter still counts', () => {
  const { path, mentions } = corpus.sources()[0]!;
  const first = mentions[0]!;
  assert.equal(corpus.mentionAt(path, first.start), first);
  assert.equal(corpus.mentionAt(path, first.end), first);
  for (const mention of mentions) assert.equal(corpus.mentionAt(path, mention.start), mention);
});

test('a draft is analysed but is no evidence', () => {
  const drafted = corpusOf(texts);
  const comparisons = drafted.comparisons().length;
  drafted.put({ path: 'draft.txt', text: 'فكك المغرب أكثر من 7 خلايا إرهابية منذ عام 2002', draft: true });
  assert.ok(drafted.source('draft.txt')!.mentions.length > 0);
  assert.equal(drafted.sources().length, texts.size);
  assert.equal(drafted.comparisons().length, comparisons);
});

test('sources taken in slices are as those taken at once', () => {
  const sliced = new Corpus(knowledge);
  let slices = 0;
  for (const [path, text] of texts) for (const _ of sliced.putInSlices({ path, text })) slices++;
  assert.ok(slices > texts.size);
  assert.deepEqual(analysisOf(sliced, 'en'), analysisOf(corpus, 'en'));
});

/** A change of a corpus: a stretch of a text replaced (given as shares of its length), a text put anew, or removed. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ path: fc.nat(), from: fc.nat(99), size: fc.nat(20), insert: fc.constantFrom('', ' ', '\n', 'المغرب', '200 خلية', '«', 'و', '2021') }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ path: fc.nat(), remove: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ path: fc.nat(), restore: fc.constant(true) }) },
);

/** The two shortest texts: what is tested is the keeping up, for which they suffice. */
const short = [...texts].sort(([, a], [, b]) => a.length - b.length).slice(0, 2);

test('after any sequence of changes the corpus is as one read anew', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const state = new Map(short);
      const changed = corpusOf(state);
      for (const one of changes) {
        const path = short[one.path % short.length]![0];
        if ('remove' in one) {
          state.delete(path);
          changed.remove(path);
          continue;
        }
        const now = state.get(path);
        const next = 'restore' in one || now === undefined ? texts.get(path)! : edited(now, one);
        state.set(path, next);
        changed.put({ path, text: next });
      }
      assert.deepEqual(analysisOf(changed, 'en'), analysisOf(corpusOf(state), 'en'));
    }),
    { numRuns: 15 },
  );
});

function edited(text: string, { from, size, insert }: { from: number; size: number; insert: string }): string {
  const start = Math.floor((text.length * from) / 100);
  return text.slice(0, start) + insert + text.slice(start + size);
}
