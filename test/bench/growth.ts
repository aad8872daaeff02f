// How a corpus grows: time and memory over the number of its texts, and what an edit, a hover and a tree cost in it.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Corpus } from '../../src/corpus/corpus.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';
import { makeNames, makeText, makeWords, randomFrom } from './corpus.ts';
import { bareLoop, median, milliseconds } from './measure.ts';

/** What was measured at one size: times in milliseconds, memory in bytes. */
export interface Growth {
  readonly texts: number;
  readonly characters: number;
  readonly mentions: number;
  readonly bareLoop: number;
  readonly analysis: number;
  readonly comparing: number;
  readonly memory: number;
  readonly edit: number;
  readonly editAndCompare: number;
  readonly hover: number;
  readonly tree: number;
  readonly longestStep: number;
}

/** How long a text is, in characters. */
const length = 3000;
/** How many names the knowledge holds. */
const known = 500;

const random = randomFrom(3);
const words = makeWords(60_000, random);
const names = makeNames(known, words.slice(0, 1500), random);
const agencies = names.map((ar, i) => ({ id: `agency-${i}`, name: { ar, en: `Agency ${i}` } }));
const { knowledge } = loadKnowledge(
  { path: 'isnad.json', text: JSON.stringify({ isnad: 1, include: ['*.txt'], agencies }) },
  [],
);

/** A corpus of so many texts. */
export function corpusOf(texts: number): Corpus {
  const chance = randomFrom(texts);
  const corpus = new Corpus(knowledge);
  for (let i = 0; i < texts; i++) corpus.put({ path: `${i}.txt`, text: makeText(length, names, words, chance) });
  return corpus;
}

/** Measures a corpus of so many texts. */
export function growthAt(texts: number): Growth {
  const chance = randomFrom(texts);
  const before = memoryNow();
  const corpus = new Corpus(knowledge);
  corpus.put({ path: 'first.txt', text: makeText(length, names, words, chance) });
  let [characters, bare, analysis, longestStep] = [0, 0, 0, 0];
  for (let i = 0; i < texts; i++) {
    const text = makeText(length, names, words, chance);
    characters += text.length;
    bare += milliseconds(() => bareLoop(text));
    analysis += milliseconds(() => {
      longestStep = Math.max(longestStep, longest(corpus.putInSlices({ path: `${i}.txt`, text })));
    });
  }
  const comparing = milliseconds(() => (longestStep = Math.max(longestStep, longest(corpus.comparisonsInSlices()))));
  const memory = memoryNow() - before;
  const mentions = corpus.sources().reduce((sum, source) => sum + source.mentions.length, 0);
  return { texts, characters, mentions, bareLoop: bare, analysis, comparing, memory, longestStep, ...gestures(corpus) };
}

/** What an editor does in the full corpus, the median of some times. */
function gestures(corpus: Corpus): Pick<Growth, 'edit' | 'editAndCompare' | 'hover' | 'tree'> {
  const edits: number[] = [];
  const compared: number[] = [];
  const hovers: number[] = [];
  for (let i = 0; i < 9; i++) {
    const { text } = corpus.source('7.txt')!;
    edits.push(milliseconds(() => corpus.put({ path: '7.txt', text: `${text} ${i}` })));
    compared.push(edits.at(-1)! + milliseconds(() => whole(corpus.comparisonsInSlices())));
    hovers.push(milliseconds(() => corpus.entity(`agency-${i}`)));
  }
  const trees = [0, 1, 2].map(() => milliseconds(() => [...corpus.entities()]));
  return { edit: median(edits), editAndCompare: median(compared), hover: median(hovers), tree: median(trees) };
}

function longest(work: Generator<unknown>): number {
  let [most, isDone] = [0, false];
  while (!isDone)
    most = Math.max(
      most,
      milliseconds(() => (isDone = work.next().done === true)),
    );
  return most;
}

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

function memoryNow(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
