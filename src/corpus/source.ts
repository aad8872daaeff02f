// A source as the corpus holds it: its text, and all that was found in it.

import type { Claim, Report } from '../claims/claim.ts';
import type { Reading } from '../claims/extract.ts';
import type { Story } from '../claims/compare.ts';
import type { Passage } from '../claims/passage.ts';
import type { KnownSource } from '../knowledge/knowledge.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Recognition } from '../recognise/recognise.ts';
import type { LineAnalysis } from '../recognise/line.ts';
import type { Encoding } from '../text/decode.ts';
import type { Lines } from '../text/line.ts';
import type { Span } from '../text/span.ts';
import type { Anchored } from './citations.ts';

/** What a line of a text tells by itself, as far as it is kept. */
export type ReadLine = Pick<LineAnalysis, 'text' | 'furniture'>;

/** One text of the corpus. What stands in it may be packed: it is then made anew when asked for. Offsets are UTF-16 units from 0 in `text`, in which every line break is one unit. */
export interface Source {
  /** From the corpus's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  /** What the manifest says of it; undefined for a draft and without a manifest. */
  readonly record: KnownSource | undefined;
  /** A text that the manifest does not count among the sources: checked, but no evidence. */
  readonly draft: boolean;
  /** When it was published (ISO): from the manifest, else from the text's own dateline, else null. */
  readonly published: string | null;
  /** In which encoding its bytes were, as far as that is known. */
  readonly encoding: Encoding;
  readonly recognition: Pick<Recognition, 'isFurniture'> & { readonly lines: readonly ReadLine[] };
  /** What was recognised, as the judgements of editors leave it. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** By which names it calls each thing: claims that only comparisons want. */
  readonly names: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly reports: readonly Report[];
  /** What tells its story from others: the same object as long as the text is. */
  readonly story: Story;
  /** The citations of this source in the knowledge, with where they are now. */
  readonly anchors: Anchored;
}

/** A source that is held as it was read, with what makes the next edit cheap. */
export interface OpenSource extends Source {
  readonly recognition: Recognition;
  /** What was read in its lines; undefined before the first edit. */
  readonly reading: Reading | undefined;
}

/** A span of one source. */
export interface Citation extends Span {
  readonly path: string;
}

/** The mention that covers `offset` (its end included, where a caret may stand), or undefined. By binary search. */
export function mentionAt(source: Source, offset: number): Mention | undefined {
  const { mentions } = source;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  if (!mention || mention.start > offset) return undefined;
  const next = mentions[low + 1];
  return next && next.start === offset ? next : mention;
}

/** The place of the first mention that begins at or after `offset`; past the end where none does. By binary search. */
export function mentionsFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
