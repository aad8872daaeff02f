// How a corpus grows: time and memory over the number of its texts, and what an edit, a hover and a tree cost in it.

import { Corpus } from '../../src/corpus/corpus.ts';
import type { CorpusFolder } from '../../src/extension/folder.ts';
import { agencyTree } from '../../src/extension/tree/agencies.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';
import { makeNames, makeText, makeWords, randomFrom } from './corpus.ts';
import { bareLoop, flat, median, milliseconds } from './measure.ts';
import { Steps } from './steps.ts';

/** What was measured at one size: times in milliseconds, memory in bytes. */
export interface Growth {
  readonly texts: number;
  readonly bareLoop: number;
  readonly analysis: number;
  readonly comparing: number;
  readonly memory: number;
  readonly edit: number;
  readonly editAndCompare: number;
  readonly hover: number;
  readonly tree: number;
  readonly opening: number;
  readonly steps: Steps;
}

/** How long a text is, in characters. */
const length = 3000;
/** How many names the knowledge holds. */
const known = 500;
/** How often a gesture is repeated. */
const repeats = 9;

const random = randomFrom(3);
const words = makeWords(60_000, random);
const names = makeNames(known, words.slice(0, 1500), random);
const agencies = names.map((ar, i) => ({ id: `agency-${i}`, name: { ar, en: `Agency ${i}` } }));
const { knowledge } = loadKnowledge(
  { path: 'isnad.json', text: JSON.stringify({ isnad: 1, include: ['*.txt'], agencies }) },
  [],
);

/** A text of a corpus, the same each time for the same chance. */
export function textBy(chance: () => number): string {
  return flat(makeText(length, names, words, chance));
}

/** An empty corpus with the knowledge of the benchmarks, its tables made. */
export function emptyCorpus(): Corpus {
  const corpus = new Corpus(knowledge);
  corpus.put({ path: 'first.txt', text: textBy(randomFrom(0)) });
  corpus.remove('first.txt');
  return corpus;
}

/** A corpus of so many texts. */
export function corpusOf(texts: number): Corpus {
  const corpus = emptyCorpus();
  for (let i = 0; i < texts; i++) corpus.put({ path: `${i}.txt`, text: textBy(randomFrom(i + 1)) });
  return corpus;
}

/** Measures a corpus of so many texts. */
export function growthAt(texts: number): Growth {
  const before = memoryNow();
  const steps = new Steps();
  const corpus = emptyCorpus();
  let [bare, analysis] = [0, 0];
  for (let i = 0; i < texts; i++) {
    const text = textBy(randomFrom(i + 1));
    bare += milliseconds(() => bareLoop(text));
    analysis += steps.run(corpus.putInSlices({ path: `${i}.txt`, text }));
  }
  const comparing = steps.run(corpus.comparisonsInSlices());
  const memory = memoryNow() - before;
  return { texts, bareLoop: bare, analysis, comparing, memory, steps, ...gestures(corpus) };
}

/** What an editor does in the full corpus, the median of some times. */
function gestures(corpus: Corpus): Pick<Growth, 'edit' | 'editAndCompare' | 'hover' | 'tree' | 'opening'> {
  const times: Record<'edit' | 'editAndCompare' | 'hover' | 'tree' | 'opening', number[]> = { edit: [], editAndCompare: [], hover: [], tree: [], opening: [] }; // prettier-ignore
  corpus.put({ path: '7.txt', text: corpus.source('7.txt')!.text, open: true });
  const folder = { corpus, root: 'bench:/' } as unknown as CorpusFolder;
  for (let i = 0; i < repeats; i++) {
    const { text } = corpus.source('7.txt')!;
    const edit = milliseconds(() => corpus.put({ path: '7.txt', text: `${text} ${i}`, open: true }));
    times.edit.push(edit);
    times.editAndCompare.push(edit + milliseconds(() => whole(corpus.comparisonsInSlices())));
    times.hover.push(milliseconds(() => corpus.entity(`agency-${i}`)));
    let nodes = agencyTree({ folders: [folder], language: 'en' }, 'name', 'country', () => true).roots;
    times.tree.push(milliseconds(() => (nodes = agencyTree({ folders: [folder], language: 'en' }, 'name', 'country', () => true).roots))); // prettier-ignore
    nodes = nodes[0]!.children!();
    times.opening.push(milliseconds(() => nodes[i]!.children!().map((node) => node.children?.())));
  }
  return { edit: median(times.edit), editAndCompare: median(times.editAndCompare), hover: median(times.hover), tree: median(times.tree), opening: median(times.opening) }; // prettier-ignore
}

/** The memory in use once what nobody needs is gone. */
function memoryNow(): number {
  gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
