// Short forms: a surname or an acronym that stands for the full name told elsewhere in the document.

import { LIGATURE, SKIP, classOf, lettersOf } from '../text/letter.ts';
import { hashed } from '../text/vocabulary.ts';
import { Kind, type Words } from '../text/words.ts';
import type { Candidate } from './line.ts';

/** The words outside the candidates that could be a short name: pairs of hash and UTF-16 offset. */
export function shortFormTokens(words: Words, candidates: readonly Candidate[]): Int32Array {
  const found = new Int32Array(words.count * 2);
  let count = 0;
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    while (next < candidates.length && candidates[next]!.to <= i) next++;
    if (next < candidates.length && candidates[next]!.from <= i) continue;
    const kind = words.kind[i]!;
    if (kind !== Kind.arabic && kind !== Kind.latin) continue;
    found[count++] = hashOf(words.text, words.start[i]!, words.end[i]!);
    found[count++] = words.start[i]!;
  }
  return found.slice(0, count);
}

/** The hash of a word's folded letters. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) {
    const c = classOf[text.charCodeAt(i)]!;
    if (c === SKIP) continue;
    if (c === LIGATURE) for (const part of lettersOf(text.charCodeAt(i))) hash = hashed(hash, part);
    else hash = hashed(hash, c);
  }
  return hash;
}
