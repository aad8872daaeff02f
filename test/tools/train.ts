// Trains the tagger: node test/tools/train.ts FILE [HELD_OUT]
//
// FILE is in ANERcorp's format (a token and its tag a line). Writes src/recognise/tagger/weights.ts; with HELD_OUT it prints how
// well the new weights tag those sentences, too. The same input gives the same weights: nothing in it is left to chance.

import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { setBits } from '../../src/recognise/tagger/features.ts';
import { tagCount } from '../../src/recognise/tagger/tags.ts';
import { FeatureTable, examplesOf } from './train/examples.ts';
import { Field } from './train/field.ts';
import { report } from './train/report.ts';

/** A feature counts when so many tokens have it. */
const often = 3;
/** So many features are written, the ones that tell most; the others cost bytes and hardly change a tag. */
const most = 28_000;
/** Weights are written in so many steps to either side. */
const finest = 60;

async function main([file, heldOut]: readonly string[]): Promise<void> {
  const examples = examplesOf(readFileSync(file!, 'utf8'));
  const table = new FeatureTable(examples, often);
  const field = Field.train(table.read(examples), table.ids.length, {
    epochs: 4,
    firstCounted: 1,
    rate: 0.06,
    decay: 2e-3,
    wordlessEvery: 4,
    margin: 0,
  });
  const kept = fitting(field, table);
  if (heldOut) report(field, table.read(examplesOf(readFileSync(heldOut, 'utf8'))));
  await write(field, table, kept);
}

/** The rows of each set that are written: two at most, of those that tell most. The weights of all others are set to 0. */
function fitting({ weights }: Field, { ids, counts }: FeatureTable): number[][] {
  const worth = (row: number): number => {
    const own = weights.subarray(row * tagCount, (row + 1) * tagCount);
    return Math.sqrt(counts[row]!) * own.reduce((sum, weight) => sum + Math.abs(weight - own[0]!), 0);
  };
  const sets: number[][] = Array.from({ length: 1 << setBits }, () => []);
  const rows = ids.map((_, row) => ({ row, worth: worth(row) })).sort((a, b) => b.worth - a.worth);
  for (const [place, { row }] of rows.entries()) {
    const set = sets[ids[row]! & ((1 << setBits) - 1)]!;
    if (place < most && set.length < 2) set.push(row);
    else weights.fill(0, row * tagCount, (row + 1) * tagCount);
  }
  return sets;
}

async function write({ weights, steps }: Field, { ids }: FeatureTable, sets: readonly number[][]): Promise<void> {
  const advantage = (row: number, tag: number): number => weights[row * tagCount + tag]! - weights[row * tagCount]!;
  const rows = sets.flat();
  const largest = Math.max(...rows.map((row) => Math.max(...tagged.map((tag) => Math.abs(advantage(row, tag))))));
  const scale = finest / largest;
  const bytes = sets.flatMap((set) =>
    [set[0], set[1]].flatMap((row) => {
      if (row === undefined) return Array<number>(tagCount).fill(0);
      return [ids[row]! >> setBits, ...tagged.map((tag) => Math.round(advantage(row, tag) * scale))];
    }),
  );
  const target = new URL('../../src/recognise/tagger/weights.ts', import.meta.url);
  const source = `// Made by test/tools/train.ts from the first five sixths of ANERcorp: do not edit.
//
// Adapted from ANERcorp by Yassine Benajiba, Paolo Rosso and José Miguel Benedí Ruiz (ANERsys, 2007), under CC BY-SA 4.0
// (https://creativecommons.org/licenses/by-sa/4.0/); these weights are under the same licence. They hold none of its text: only sums
// over hashed features.

/** How many units of a weight make 1. */
export const scale = ${scale.toFixed(3)};

/** The weight of each tag after each other tag, in the same units: from the row to the column. */
export const steps: readonly number[] = ${JSON.stringify([...steps].map((weight) => Math.round(weight * scale)))};

/** For each set two features: the byte that tells the feature, and for each tag but the first a signed one for how much it gains over that; as base64. */
// prettier-ignore
export const weights = '${Buffer.from(bytes).toString('base64')}';
`;
  writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target.pathname }));
}

/** All tags but that for no name. */
const tagged = Array.from({ length: tagCount - 1 }, (_, at) => at + 1);

await main(process.argv.slice(2));
