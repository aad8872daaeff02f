// From units to tokens: one loop over the characters, and nothing else ever looks at each of them.

import { GAP, Kind, codeOf, kindShift, SPECIAL } from './code.ts';
import { type Words, push, reserve } from './columns.ts';
import { isLigature, respell } from './respell.ts';
import { units } from './units.ts';
import { hashed } from './vocabulary.ts';

/** The token that is being read: where it begins in the window, its kind (GAP for none), the hash of what was read of it. */
interface Open {
  from: number;
  kind: Kind | typeof GAP;
  hash: number;
}

/**
 * Adds the tokens of the window, whose `count` units stand from `base` on in the text: `start`, `end`, `kind`, `hash`, and for the
 * time being in `shortStart` and `bareStart` where in `units` their letters stand and how many they are. Returns how many units are
 * done with: a word at the end is left where this is not the `last` window, as it may go on in the next.
 */
export function scan(words: Words, count: number, base: number, last: boolean): number {
  reserve(words, count);
  const open: Open = { from: 0, kind: GAP, hash: 0 };
  let room = count; // where the next word can be written out
  let i = 0;
  while ((i = run(words, i, count, base, open)) < count) {
    if (!joins(words, i, base, open)) {
      i++;
      continue;
    }
    const { letters, hash, end, next } = respell(open.from, open.kind as Kind, count, room);
    if (next === count && !last) return open.from;
    push(words, base + open.from, base + end, open.kind as Kind, hash, room, letters);
    room += letters;
    open.kind = GAP;
    i = next;
  }
  if (!last && open.kind !== GAP && open.kind !== Kind.mark) return open.from;
  close(words, count, base, open);
  return count;
}

/** Reads on from `i` to the end or to a unit that is no plain letter, digit, mark or space; returns where that is. */
function run(words: Words, i: number, count: number, base: number, open: Open): number {
  const { start, end, kind, hash: hashes, shortStart: letters, bareStart: lengths } = words;
  const codes = codeOf; // a module's bindings are slow to reach in a loop
  const window = units;
  const { mark } = Kind;
  let n = words.count;
  let { from, kind: current, hash } = open as { from: number; kind: number; hash: number };
  for (; i < count; i++) {
    const code = codes[window[i]!]!;
    const next = code >> kindShift;
    if (next !== current || next === mark) {
      if (next === SPECIAL) break;
      if (current !== GAP) {
        start[n] = from + base;
        end[n] = i + base;
        kind[n] = current;
        hashes[n] = hash;
        letters[n] = from;
        lengths[n++] = i - from;
      }
      current = next;
      from = i;
      hash = 0;
    }
    hash = hashed(hash, code);
  }
  words.count = n;
  open.from = from;
  open.kind = current as Open['kind'];
  open.hash = hash;
  return i;
}

/**
 * Whether the special unit at `i` is part of the open word, or begins one: a mark after a letter, a ligature. The word before a
 * ligature of another kind is closed.
 */
function joins(words: Words, i: number, base: number, open: Open): boolean {
  const ligature = isLigature(units[i]!);
  const word = open.kind !== GAP && open.kind !== Kind.mark;
  if (word && (!ligature || open.kind === Kind.arabic)) return true;
  close(words, i, base, open);
  if (ligature) Object.assign(open, { from: i, kind: Kind.arabic });
  return ligature;
}

/** Ends the open token, if there is one. */
function close(words: Words, i: number, base: number, open: Open): void {
  const { from, kind, hash } = open;
  if (kind !== GAP) push(words, from + base, i + base, kind, hash, from, i - from);
  open.kind = GAP;
}
