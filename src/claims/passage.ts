// Passages that two texts share in almost the same words: told by shingles of content words, then aligned word by word.

import type { Mention } from '../recognise/mention.ts';
import { folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { intervalOf, type Verdict } from './verdict.ts';
import { type Alignment, align } from './compare/align.ts';
import { contentOf } from './reading/content.ts';
import type { Line } from './reading/line.ts';

/** The property of comparisons of passages. */
export const passageProperty = 'passage';

/**
 * A sentence as it is compared with others: its content words in columns, names, dates and figures one word each. `keys`
 * are hashes of light stems; `starts` and `ends` UTF-16 units from 0 in the text.
 */
export interface Passage extends Span {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A passage in its text. Mentions are in the order of the text. */
export interface Setting {
  readonly path: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What two passages share: the aligned stretch of each, the words that differ there, and how many words they have in common. */
export interface Shared {
  readonly verdict: Verdict;
  readonly a: Span;
  readonly b: Span;
  readonly differing: readonly (readonly [a: Span, b: Span])[];
  readonly words: number;
}

/** A sentence of fewer content words is no passage. */
const fewest = 4;
/** How much of the aligned stretch must be common words. */
const density = 0.5;
/** How much the common words must say: 1 is a word that stands nowhere else. Within one text more, as formulas return. */
const weight = { between: 2, within: 5 } as const;

/** The passages of a line. */
export function passagesIn(line: Line): Passage[] {
  return line.sentences.flatMap((sentence) => {
    const content = contentOf(sentence, line);
    if (content.length < fewest) return [];
    const column = (value: (index: number) => number): Int32Array => Int32Array.from(content, (_, i) => value(i));
    return [
      {
        ...{ start: content[0]!.start, end: content.at(-1)!.end },
        keys: column((i) => hashOf(content[i]!.key)),
        starts: column((i) => content[i]!.start),
        ends: column((i) => content[i]!.end),
      },
    ];
  });
}

/** The shingles by which passages find each other: hashes of each two neighbouring content words, each once. */
export function shinglesOf({ keys }: Passage): Set<number> {
  const shingles = new Set<number>();
  for (let i = 1; i < keys.length; i++) shingles.add((Math.imul(keys[i - 1]!, 31) + keys[i]!) | 0);
  return shingles;
}

/** What two passages share, undefined where too little. `weigh` tells how much a word says, 0..1: rare ones more. */
export function comparePassages(
  a: Passage & { readonly in: Setting },
  b: Passage & { readonly in: Setting },
  weigh: (key: number) => number,
): Shared | undefined {
  const alignment = align(a.keys, b.keys);
  if (!alignment) return undefined;
  const common = alignment.pairs.filter(([i, j]) => a.keys[i] === b.keys[j]);
  const length = Math.max(alignment.a.to - alignment.a.from, alignment.b.to - alignment.b.from);
  const share = common.length / length;
  const said = common.reduce((sum, [i]) => sum + weigh(a.keys[i]!), 0) * share;
  const least = a.in.path === b.in.path ? weight.within : weight.between;
  if (common.length < fewest || share < density || said < least) return undefined;
  const differing = differingIn(a, b, alignment);
  return {
    verdict: verdictOn(a, b, alignment, differing),
    a: spanOf(a, alignment.a),
    b: spanOf(b, alignment.b),
    differing,
    words: common.length,
  };
}

type Placed = Passage & { readonly in: Setting };

function spanOf({ starts, ends }: Passage, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: starts[from]!, end: ends[to - 1]! };
}

/** Between each two matched words what stands in one text for what stands in the other; either may be empty. */
function differingIn(a: Placed, b: Placed, { pairs }: Alignment): [Span, Span][] {
  const matched = pairs.filter(([i, j]) => isSameWord(a, i, b, j));
  return matched.slice(1).flatMap(([i, j], n): [Span, Span][] => {
    const [before, former] = matched[n]!;
    if (i === before + 1 && j === former + 1) return [];
    return [[gap(a, before + 1, i), gap(b, former + 1, j)]];
  });
}

function gap({ starts, ends }: Passage, from: number, to: number): Span {
  return from < to ? { start: starts[from]!, end: ends[to - 1]! } : { start: ends[from - 1]!, end: ends[from - 1]! };
}

/** Word for word the same; a figure, date or name of one kind that stands for another one differs; else only wording. */
function verdictOn(a: Placed, b: Placed, { pairs }: Alignment, differing: readonly unknown[]): Verdict {
  if (differing.length === 0) return 'same';
  const facts = pairs.some(([i, j], n) => {
    const isFramed =
      areNeighbours(a, b, pairs[n - 1], [i - 1, j - 1]) && areNeighbours(a, b, pairs[n + 1], [i + 1, j + 1]);
    return isFramed && areDifferentFacts(mentionAt(a, i), mentionAt(b, j));
  });
  return facts ? 'differ' : 'compatible';
}

/** Whether a pair is of these two words, and they match: what stands between two such pairs stands at one place. */
function areNeighbours(
  a: Placed,
  b: Placed,
  pair: readonly [number, number] | undefined,
  [i, j]: readonly [number, number],
): boolean {
  return pair !== undefined && pair[0] === i && pair[1] === j && a.keys[i] === b.keys[j];
}

function isSameWord(a: Placed, i: number, b: Placed, j: number): boolean {
  return a.keys[i] === b.keys[j] && wordAt(a, i) === wordAt(b, j);
}

function wordAt({ starts, ends, in: { text } }: Placed, i: number): string {
  return folded(text.slice(starts[i], ends[i]));
}

function mentionAt({ starts, in: { mentions } }: Placed, i: number): Mention | undefined {
  const start = starts[i]!;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return mentions[low]?.start === start ? mentions[low] : undefined;
}

function areDifferentFacts(a: Mention | undefined, b: Mention | undefined): boolean {
  if (!a || !b || a.type !== b.type) return false;
  if (a.type === 'figure' && b.type === 'figure') {
    if (a.value === null || b.value === null) return false;
    const [x, y] = [intervalOf(a.value, a.bound), intervalOf(b.value, b.bound)];
    return x.low !== y.low || x.high !== y.high;
  }
  if (a.type === 'date' && b.type === 'date') return a.iso !== null && b.iso !== null && a.iso !== b.iso;
  return 'entity' in a && 'entity' in b && a.entity !== b.entity;
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}
