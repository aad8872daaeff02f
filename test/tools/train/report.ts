// How well a trained field tags sentences that it has not seen.

import { mayFollow, tagCount, tags } from '../../../src/recognise/tagger/tags.ts';
import type { Example } from './examples.ts';
import type { Field } from './field.ts';

/** Prints precision, recall and F1 of whole names, per type and for all. */
export function report(field: Field, examples: readonly Example[]): void {
  const counts = { PERS: [0, 0, 0], LOC: [0, 0, 0], ORG: [0, 0, 0], all: [0, 0, 0] };
  for (const { rows, gold } of examples) {
    const found = spans(best(field, rows));
    const expected = spans([...gold]);
    for (const [list, at] of [[expected, 0], [found, 1], [found.filter((one) => expected.includes(one)), 2]] as const) {
      for (const one of list) for (const name of [one.split(' ')[0], 'all'] as (keyof typeof counts)[]) counts[name][at]!++;
    } // prettier-ignore
  }
  for (const [name, [expected, found, right]] of Object.entries(counts)) {
    const [p, r] = [right! / found!, right! / expected!];
    console.log(name.padEnd(5), [p, r, (2 * p * r) / (p + r)].map((part) => (part * 100).toFixed(1)).join(' '));
  }
}

/** The best tags of a sentence. */
function best(field: Field, rows: readonly Int32Array[]): number[] {
  const scores = field.scores(rows);
  let paths: { score: number; path: number[] }[] = [];
  for (let i = 0; i < scores.length; i++) {
    const next = tags.map((_, to) => {
      if (i === 0) return { score: mayFollow(0, to) ? scores[0]![to]! : -1e6, path: [to] };
      let [top, from] = [-Infinity, 0];
      for (let t = 0; t < tagCount; t++) {
        const score = mayFollow(t, to) ? paths[t]!.score + field.steps[t * tagCount + to]! : -Infinity;
        if (score > top) [top, from] = [score, t];
      }
      return { score: top + scores[i]![to]!, path: [...paths[from]!.path, to] };
    });
    paths = next;
  }
  return paths.length === 0 ? [] : paths.reduce((a, b) => (b.score > a.score ? b : a)).path;
}

/** «PERS 3 5» for a person's name from token 3 to token 5. */
function spans(path: readonly number[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i]! % 2 === 0) continue;
    let end = i + 1;
    while (path[end] === path[i]! + 1) end++;
    found.push(`${tags[path[i]!]!.slice(2)} ${i} ${end}`);
  }
  return found;
}
