// Whether two sources tell one story: published within days, naming the same, in the same words.

import type { Mention } from '../../recognise/mention.ts';
import { interval } from '../../text/calendar/iso.ts';
import type { Passage } from '../passage.ts';
import type { Relations } from '../relations.ts';

/** How far apart, in days, two reports of one story may be published. */
export const storyDays = 10;
/** How many marks they must share at least, how much of those of the one with fewer, and how much of its words. */
const fewest = 3;
const marksShared = 0.15;
const wordsShared = 0.2;
/** Who shares so much of its words copies, whenever it does. */
const copied = 0.6;

/** What tells a source's story from others. */
export interface Story {
  readonly path: string;
  /** When the source was published (ISO), or null. */
  readonly published: string | null;
  /** Entities by id, days and figures above a dozen. */
  readonly marks: ReadonlySet<string>;
  /** Hashes of its content words, ascending, each once. */
  readonly words: Int32Array;
}

/** The story of a source by what was found in it. */
export function storyOf(source: {
  readonly path: string;
  readonly published: string | null;
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
}): Story {
  const { path, published, mentions, passages } = source;
  const words = new Set<number>();
  for (const { keys } of passages) for (const key of keys) words.add(key);
  const marks = new Set<string>();
  for (const mention of mentions) {
    const mark = markOf(mention);
    if (mark !== undefined) marks.add(mark);
  }
  return { path, published, marks, words: Int32Array.from(words).sort() };
}

/** How much of their words two sources share, 0..1. */
export function likeness(a: Story, b: Story): number {
  return commonShare(a.words, b.words);
}

/** Tells which sources of one corpus tell one story. Answers are remembered as long as the stories are. */
export class Stories {
  readonly #relations: Relations;
  readonly #known = new WeakMap<Story, WeakMap<Story, boolean>>();

  constructor(relations: Relations) {
    this.#relations = relations;
  }

  /** Whether two sources tell one story; one source tells its own. */
  same(a: Story, b: Story): boolean {
    if (a.path === b.path) return true;
    let known = this.#known.get(a);
    if (!known) this.#known.set(a, (known = new WeakMap()));
    const answer = known.get(b) ?? this.#areOne(a, b);
    known.set(b, answer);
    return answer;
  }

  #areOne(a: Story, b: Story): boolean {
    const words = commonShare(a.words, b.words);
    return words >= copied || (words >= wordsShared && areNear(a, b) && this.#shareMarks(a, b));
  }

  #shareMarks({ marks: a }: Story, { marks: b }: Story): boolean {
    const shared = [...a].filter((mark) => b.has(mark) && !this.#relations.isBroad(mark)).length;
    return shared >= fewest && shared >= marksShared * Math.min(a.size, b.size);
  }
}

function markOf(mention: Mention): string | undefined {
  if (mention.type === 'figure')
    return mention.value !== null && mention.value > 12 ? `figure ${mention.value}` : undefined;
  if (mention.type === 'date') return mention.iso?.length === 10 ? mention.iso : undefined;
  return mention.entity;
}

function areNear({ published: a }: Story, { published: b }: Story): boolean {
  const [x, y] = [a && interval(a), b && interval(b)];
  return Boolean(x && y && x.first - y.last <= storyDays && y.first - x.last <= storyDays);
}

/** How much of the words of the one with fewer both have. */
function commonShare(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) common++;
    if (a[i]! <= b[j]!) i++;
    else j++;
  }
  return common / Math.max(1, Math.min(a.length, b.length));
}
