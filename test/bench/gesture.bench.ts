// What a gesture of curation costs in a corpus of 1,000 texts (`ISNAD_TEXTS` says how many, up to 3,000), beside reading all of them anew:
// processor time in seconds, and steps.

import { Corpus } from '../../src/corpus/corpus.ts';
import { type Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeNames, makeText, makeWords, randomFrom } from './corpus.ts';
import type { Note } from './figures.ts';
import { printRow } from './measure.ts';

const size = Math.min(3000, Number(process.env['ISNAD_TEXTS'] ?? 1000));
/** How long a text is, in characters, and how many names the knowledge holds. */
const [length, known] = [3000, 500];

const random = randomFrom(3);
const words = makeWords(60_000, random);
const names = makeNames(known, words.slice(0, 1500), random);
const agencies = names.map((ar, i) => ({ id: `agency-${i}`, name: { ar, en: `Agency ${i}` } }));

function knowing(records: object): Knowledge {
  const text = JSON.stringify({ isnad: 1, include: ['*.txt'], agencies, ...records });
  return loadKnowledge({ path: 'isnad.json', text }).knowledge;
}

export function measure(note: Note): void {
  const spent = new Map<string, number>();
  const chance = randomFrom(size);
  const former = new Corpus(knowing({}));
  for (let i = 0; i < size; i++) former.put({ path: `${i}.txt`, text: makeText(length, names, words, chance) });
  former.comparisons();

  const quote = { source: '1.txt', quote: former.source('1.txt')!.text.slice(0, 40) };
  const gestures = {
    acknowledge: { judgements: [{ judgement: 'acknowledged', property: 'count', at: [quote] }] },
    'new alias': { agencies: agencies.map((one, i) => (i === 7 ? { ...one, aliases: ['هيئة المثال الجديدة'] } : one)) },
    'same as': { judgements: [{ judgement: 'same', entities: ['agency-1', 'agency-2'] }] },
    'new event': { events: [{ id: 'visit', title: { ar: 'زيارة', en: 'Visit' }, date: '2023', cues: ['زيارة'], participants: ['agency-1'] }] }, // prettier-ignore
  };

  printRow('', 'texts s', 'compared s', 'steps');
  for (const [title, records] of Object.entries({ ...gestures, 'all anew': gestures.acknowledge })) {
    const corpus = new Corpus(knowing(records));
    const [begun, steps] = [seconds(), counting()];
    const concern = title === 'all anew' ? undefined : steps.run(corpus.succeedInSlices(former));
    for (const source of former.sources()) {
      const { path, text } = source;
      steps.run(concern ? corpus.takeOverInSlices(source, concern) : corpus.putInSlices({ path, text }));
    }
    const taken = seconds() - begun;
    steps.run(corpus.comparisonsInSlices());
    const all = seconds() - begun;
    printRow(title, taken.toFixed(2), all.toFixed(2), steps.count());
    spent.set(title, all);
    note(`${title} s`, all);
  }
  note('new alias share', spent.get('new alias')! / spent.get('all anew')!);
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Runs work to its end and counts its steps. */
function counting(): { run<T>(work: Generator<unknown, T>): T; count(): number } {
  let count = 0;
  return {
    run(work) {
      for (;;) {
        count++;
        const step = work.next();
        if (step.done) return step.value;
      }
    },
    count: () => count,
  };
}
