// From units to tokens: one loop over the characters, and nothing else ever looks at each of them.

import { GAP, Kind, SPECIAL, codeOf, kindShift } from './code.ts';
import { type Words, growWords } from './columns.ts';
import { hashed } from './vocabulary.ts';

/** How many units are read between two looks at whether the columns have room enough. */
const block = 4096;

/** The token that is being read. */
interface Open {
  from: number;
  kind: number;
  hash: number;
}

/**
 * Fills `start`, `end` (in units from `base` on), `kind` and `hash`. False where it met a unit that has
 * to be taken away or apart first (`plain.ts`); the columns are of no use then.
 */
export function scan(words: Words, units: Uint16Array, count: number, base: number): boolean {
  const open: Open = { from: 0, kind: GAP, hash: 0 };
  words.count = 0;
  for (let i = 0; i < count; i += block) {
    while (words.start.length <= words.count + block) growWords(words);
    if (!scanBlock(words, units, i, Math.min(i + block, count), base, open)) return false;
  }
  if (open.kind !== GAP) close(words, open, count, base);
  return true;
}

/** Reads units from `first` to `last`, `open` being the token at whose end or in which they begin; it is left for the next block. */
function scanBlock(words: Words, units: Uint16Array, first: number, last: number, base: number, open: Open): boolean {
  const { start, end, kind, hash: hashes } = words;
  const codes = codeOf;
  let n = words.count;
  let { from, kind: current, hash } = open;
  for (let i = first; i < last; i++) {
    const code = codes[units[i]!]!;
    const next = code >> kindShift;
    if (next !== current || next === Kind.mark) {
      if (current !== GAP) {
        start[n] = from + base;
        end[n] = i + base;
        kind[n] = current;
        hashes[n++] = hash;
      }
      if (next === SPECIAL) return false;
      current = next;
      from = i;
      hash = 0;
    }
    hash = hashed(hash, code);
  }
  words.count = n;
  open.from = from;
  open.kind = current;
  open.hash = hash;
  return true;
}

function close(words: Words, { from, kind, hash }: Open, to: number, base: number): void {
  const n = words.count++;
  words.start[n] = from + base;
  words.end[n] = to + base;
  words.kind[n] = kind;
  words.hash[n] = hash;
}
