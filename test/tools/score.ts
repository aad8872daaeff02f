// How well recognition agrees with an annotation by hand.

import { type Mention, type MentionType, mentionTypes } from '../../src/recognise/mention.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { type GoldMark, parseGoldFigure } from '../gold.ts';

/** What was found and what should have been. Counts add up over texts. */
export class Score {
  found = 0;
  right = 0;
  expected = 0;
  hit = 0;

  get precision(): number {
    return this.found ? this.right / this.found : 0;
  }

  get recall(): number {
    return this.expected ? this.hit / this.expected : 0;
  }

  /** 0..1. */
  get f1(): number {
    const { precision, recall } = this;
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  }

  /** Counts `found` against `expected` where `same` says whether two agree. */
  add<A extends Span, B extends Span>(
    found: readonly A[],
    expected: readonly B[],
    same: (a: A, b: B) => boolean,
  ): void {
    this.found += found.length;
    this.expected += expected.length;
    this.right += found.filter((a) => expected.some((b) => same(a, b))).length;
    this.hit += expected.filter((b) => found.some((a) => same(a, b))).length;
  }
}

/** The scores of one or more texts. */
export class Evaluation {
  readonly exact = scores();
  readonly overlap = scores();
  readonly allExact = new Score();
  readonly allOverlap = new Score();
  /** Dates and figures found at all, and of those the ones whose value (and bound) is right. */
  readonly iso = { of: 0, right: 0 };
  readonly value = { of: 0, right: 0 };
  readonly b3 = { precision: 0, found: 0, recall: 0, expected: 0 };

  add(mentions: readonly Mention[], marks: readonly GoldMark[]): void {
    const exactly = (a: Mention, b: GoldMark): boolean => a.type === b.type && a.start === b.start && a.end === b.end;
    const somehow = (a: Mention, b: GoldMark): boolean => a.type === b.type && overlaps(a, b);
    this.allExact.add(mentions, marks, exactly);
    this.allOverlap.add(mentions, marks, somehow);
    for (const type of mentionTypes) {
      const [found, expected] = [mentions.filter((one) => one.type === type), marks.filter((one) => one.type === type)];
      this.exact[type].add(found, expected, exactly);
      this.overlap[type].add(found, expected, somehow);
    }
    this.#addValues(mentions, marks);
    this.#addClusters(mentions, marks);
  }

  get b3F1(): number {
    const { precision, found, recall, expected } = this.b3;
    const [p, r] = [precision / (found || 1), recall / (expected || 1)];
    return p + r ? (2 * p * r) / (p + r) : 0;
  }

  #addValues(mentions: readonly Mention[], marks: readonly GoldMark[]): void {
    for (const mark of marks) {
      const one = mentions.find((mention) => mention.type === mark.type && overlaps(mention, mark));
      if (one?.type === 'date') {
        this.iso.of++;
        if ((one.iso ?? '?') === mark.value) this.iso.right++;
      }
      if (one?.type === 'figure') {
        const { value, bound } = parseGoldFigure(mark.value);
        this.value.of++;
        if (one.value === value && one.bound === bound) this.value.right++;
      }
    }
  }

  /** B³ over the names: a mention and a mark that overlap and are of one type stand for each other. */
  #addClusters(mentions: readonly Mention[], marks: readonly GoldMark[]): void {
    const named = mentions.filter((one) => one.type !== 'date' && one.type !== 'figure');
    const pairs = marks.filter(({ type }) => type !== 'date' && type !== 'figure').map((mark) => {
      const mention = named.find((one) => one.type === mark.type && overlaps(one, mark));
      return { mark: mark.value, mention: mention?.entity };
    }); // prettier-ignore
    for (const { mark, mention } of pairs) {
      if (mention === undefined) continue;
      const both = pairs.filter((other) => other.mark === mark && other.mention === mention).length;
      this.b3.precision += both / pairs.filter((other) => other.mention === mention).length;
      this.b3.recall += both / pairs.filter((other) => other.mark === mark).length;
    }
    this.b3.found += named.length;
    this.b3.expected += pairs.length;
  }
}

function scores(): Record<MentionType, Score> {
  return Object.fromEntries(mentionTypes.map((type) => [type, new Score()])) as Record<MentionType, Score>;
}
