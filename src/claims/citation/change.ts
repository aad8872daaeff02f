// Which words of a quote changed: the two texts are aligned word by word.

import type { Span } from '../../text/span.ts';
import { likeness } from './likeness.ts';
import { type Plain, readWhole, spanIn } from './plain.ts';

/** Words of a quote that stand otherwise now; `was` or `is` is empty where words came or went. */
export interface Change {
  readonly kind: 'figure' | 'spelling' | 'wording';
  readonly was: string;
  readonly is: string;
  /** Where the new words stand in the text, in UTF-16 units; empty where words went. */
  readonly span: Span;
}

/** The changes from a quote to what stands at `place` of the plain text, in order; none where both say the same. */
export function changesBetween(quote: string, plain: Plain, place: Span): Change[] {
  const quoted = readWhole(quote);
  const old = wordsOf(quoted.text, 0);
  const now = wordsOf(plain.text.slice(place.start, place.end), place.start);
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...common(old, now), [old.length, now.length] as const]) {
    if (i < a || j < b)
      changes.push(changeOf(quoted, old.slice(i, a), plain, now.slice(j, b), now[j]?.start ?? place.end));
    [i, j] = [a + 1, b + 1];
  }
  return changes;
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: offset + index,
    end: offset + index + word.length,
  }));
}

function changeOf(quoted: Plain, old: readonly Word[], plain: Plain, now: readonly Word[], at: number): Change {
  const [was, is] = [old, now].map((words) => words.map(({ text }) => text).join(' ')) as [string, string];
  const kind = /\d/.test(was + is) ? 'figure' : isRespelling(was, is) ? 'spelling' : 'wording';
  const before = spanIn(quoted, spanOf(old, 0));
  const span = spanIn(plain, spanOf(now, at));
  return {
    kind,
    was: quoted.original.slice(before.start, before.end),
    is: plain.original.slice(span.start, span.end),
    span,
  };
}

function spanOf(words: readonly Word[], at: number): Span {
  return { start: words[0]?.start ?? at, end: words.at(-1)?.end ?? at };
}

/** How alike two words are that may be one, spelt otherwise. */
const near = 0.7;

function isRespelling(was: string, is: string): boolean {
  return was !== '' && is !== '' && likeness(was, is) >= near;
}

/** The longest common subsequence of words, as pairs of indices. */
function common(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  const lengths = a.map(() => new Int32Array(b.length + 1)).concat(new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i]!.text === b[j]!.text ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  } // prettier-ignore
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.text === b[j]!.text) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
