// Two passages side by side: the stretch they share, aligned word by word, or one retold in the other.

import type { Mention } from '../../recognise/mention.ts';
import { folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { type Passage, type Placed, fewest } from '../passage.ts';
import { type Verdict, intervalOf } from '../verdict.ts';
import { type Alignment, align } from './align.ts';

/** What two passages share: a stretch of each, and the words that differ there. */
export interface Shared {
  readonly verdict: Verdict;
  readonly a: Span;
  readonly b: Span;
  readonly differing: readonly (readonly [a: Span, b: Span])[];
  /** How many words the stretches have in common; 0 where one passage only retells the other. */
  readonly words: number;
}

/** How much of the aligned stretch must be common words. */
const density = 0.5;
/** How much the common words must say: 1 is a word that stands nowhere else. Within one text more, as formulas return. */
const weight = { between: 2, within: 5 } as const;
/** A retelling has no stretch in common, but its words: they say as much, and make up so much of what both sentences say. */
const likeness = 0.22;
/** So many common words in almost the same wording are copied, whoever is spoken of. */
const long = 6;

/** What the comparison of passages asks of the corpus. */
export interface PassageContext<P extends Placed = Placed> extends WordContext {
  /** Whether two sources tell one story. */
  readonly sameStory: (a: P, b: P) => boolean;
}

/** What the likeness of two passages asks of the corpus. */
export interface WordContext {
  /** How much a word says, 0..1: rare ones more. */
  readonly weigh: (key: number) => number;
  /** Whether an entity is too broad to tell stories apart. */
  readonly isBroad: (entity: string) => boolean;
}

/** How two passages are alike by their words alone, in whatever texts they stand. */
export interface Likeness {
  readonly shared: Shared;
  /** How much the common words say. */
  readonly said: number;
  /** Whether the words tell by themselves that both speak of one thing; else the stories of their texts must. */
  readonly isTelling: boolean;
}

/** What two passages share, undefined where too little, or where nothing says that both speak of one thing. */
export function comparePassages<P extends Placed>(a: P, b: P, context: PassageContext<P>): Shared | undefined {
  const likeness = likenessOf(a, b, context);
  return likeness && holds(likeness, a, b, context) ? likeness.shared : undefined;
}

/** How two passages are alike; undefined where they share too little in any two texts. */
export function likenessOf(a: Placed, b: Placed, context: WordContext): Likeness | undefined {
  const found = stretch(a, b, context.weigh) ?? retelling(a, b, context.weigh);
  return found && { ...found, isTelling: isReuse(found.shared) || shareName(a, b, context) };
}

/** Whether a likeness says that two passages have something in common, where they stand. */
export function holds<P extends Placed>(
  { shared, said, isTelling }: Likeness,
  a: P,
  b: P,
  { sameStory }: Pick<PassageContext<P>, 'sameStory'>,
): boolean {
  if (a.in.path === b.in.path && (shared.words === 0 || said < weight.within)) return false;
  return isTelling || sameStory(a, b);
}

/** Whether a stretch is long and nearly word for word the same: nobody writes it twice. */
function isReuse({ words, differing, verdict }: Shared): boolean {
  return words >= long && differing.length <= 1 && verdict !== 'differ';
}

/** Whether both passages name one thing that is not too broad: a formula («وعلى متنها …») serves many stories. */
function shareName(a: Placed, b: Placed, { isBroad }: Pick<WordContext, 'isBroad'>): boolean {
  const names = new Set(namesIn(a));
  return namesIn(b).some((name) => names.has(name) && !isBroad(name));
}

function namesIn(passage: Placed): string[] {
  return [...passage.starts.keys()].flatMap((i) => {
    const mention = mentionAt(passage, i);
    return mention && 'entity' in mention ? [mention.entity] : [];
  });
}

type Found = Omit<Likeness, 'isTelling'>;

function stretch(a: Placed, b: Placed, weigh: (key: number) => number): Found | undefined {
  const alignment = align(a.keys, b.keys);
  if (!alignment) return undefined;
  const common = alignment.pairs.filter(([i, j]) => a.keys[i] === b.keys[j]);
  const length = Math.max(alignment.a.to - alignment.a.from, alignment.b.to - alignment.b.from);
  const share = common.length / length;
  const said = common.reduce((sum, [i]) => sum + weigh(a.keys[i]!), 0) * share;
  if (common.length < fewest || share < density || said < weight.between) return undefined;
  const differing = differingIn(a, b, alignment);
  const isSame =
    differing.length === 0 &&
    alignment.pairs.length === length &&
    alignment.pairs.every(([i, j]) => isSameWord(a, i, b, j));
  const verdict = isSame ? 'same' : verdictOn(a, b, alignment);
  const shared = { verdict, a: spanOf(a, alignment.a), b: spanOf(b, alignment.b), differing, words: common.length };
  return { shared, said };
}

/** Sentences of two texts that say the same with the same words in another order: the cosine of their weighed words. */
function retelling(a: Placed, b: Placed, weigh: (key: number) => number): Found | undefined {
  const [ofA, ofB] = [new Set(a.keys), new Set(b.keys)];
  const common = new Set([...ofA].filter((key) => ofB.has(key)));
  const said = (keys: Iterable<number>): number => [...keys].reduce((sum, key) => sum + weigh(key), 0);
  const cosine = said(common) / Math.sqrt(said(ofA) * said(ofB));
  if (said(common) < weight.between || cosine < likeness || plainWords(a, common) < fewest) return undefined;
  const whole = ({ start, end }: Span): Span => ({ start, end });
  const shared: Shared = { verdict: 'compatible', a: whole(a), b: whole(b), differing: [], words: 0 };
  return { shared, said: said(common) };
}

/** How many of the words, each once, are words and no mentions. */
function plainWords(passage: Placed, keys: ReadonlySet<number>): number {
  const found = new Set<number>();
  passage.keys.forEach((key, i) => {
    if (keys.has(key) && !mentionAt(passage, i)) found.add(key);
  });
  return found.size;
}

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

/** A figure, date or name of one kind that stands for another one differs; else only wording. */
function verdictOn(a: Placed, b: Placed, { pairs }: Alignment): Verdict {
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
    const [x, y] = [intervalOf({ ...a, value: a.value }), intervalOf({ ...b, value: b.value })];
    return x.low !== y.low || x.high !== y.high;
  }
  if (a.type === 'date' && b.type === 'date') return a.iso !== null && b.iso !== null && a.iso !== b.iso;
  return 'entity' in a && 'entity' in b && a.entity !== b.entity;
}
