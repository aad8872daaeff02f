// The whole analysis of one text of a megabyte, everything recognised, claimed and compared: beside the bare loop, in its steps, and after
// an edit of one line.

import { Corpus } from '../../src/corpus/corpus.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { seedFiles } from '../knowledge/seeds.ts';
import { sampleParagraphs } from './corpus.ts';
import type { Note } from './figures.ts';
import { bareLoop, flat, median, milliseconds, printRow, quantile } from './measure.ts';
import { Steps } from './steps.ts';

const runs = 3;
const edits = 15;
const path = 'long.txt';

export function measure(note: Note): void {
  const [manifest, ...files] = seedFiles;
  const { knowledge } = loadKnowledge(manifest!, files);
  const text = megabyte();
  const [readers, ratios, comparing]: number[][] = [[], [], []];
  const steps = new Steps();
  let corpus!: Corpus;
  for (let run = 0; run < runs; run++) {
    corpus = new Corpus(knowledge);
    readers!.push(steps.run(corpus.putInSlices({ path: 'first.txt', text: 'الرباط' })));
    const bare = median([1, 2, 3, 4, 5].map(() => milliseconds(() => bareLoop(text))));
    const taken = steps.run(corpus.putInSlices({ path, text, open: true }));
    const compared = steps.run(corpus.comparisonsInSlices());
    ratios!.push((taken + compared) / bare);
    comparing!.push(compared / (taken + compared));
  }
  const edited = Array.from({ length: edits }, (_, i) => {
    const { text: former } = corpus.source(path)!;
    const at = Math.floor((former.length * (i + 1)) / (edits + 1));
    const next = flat(`${former.slice(0, at)}${i}${former.slice(at)}`);
    return { alone: milliseconds(() => corpus.put({ path, text: next, open: true })), compare: steps.run(corpus.comparisonsInSlices()) }; // prettier-ignore
  });
  const figures = {
    'tables ms': median(readers!),
    'bare loops': median(ratios!),
    'comparing share': median(comparing!),
    'edit ms': median(edited.map(({ alone }) => alone)),
    'edit p99 ms': quantile(edited.map(({ alone }) => alone), 0.99),
    'edit and compare ms': median(edited.map(({ alone, compare }) => alone + compare)),
    'step p99 ms': steps.steps.quantile(0.99),
    'longest step ms': steps.steps.longest,
    'slice p99 ms': steps.slices.quantile(0.99),
    'longest slice ms': steps.slices.longest,
  }; // prettier-ignore
  for (const [name, value] of Object.entries(figures)) {
    printRow(name, value.toPrecision(3));
    note(name, value);
  }
}

/** The paragraphs of the sample corpus, again and again. */
function megabyte(): string {
  const once = sampleParagraphs().join('\n');
  return flat(`${once}\n`.repeat(Math.ceil(1_000_000 / once.length)).slice(0, 1_000_000));
}
