// A line as claims are read from it: its tokens with their stems, its sentences, and the mentions in it.

import {
  type DateMention,
  type FigureMention,
  type Mention,
  type NameMention,
  isName,
} from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import { type Tokens, readTokens } from './cues.ts';
import { type Sentence, quotationsIn, sentencesOf } from './sentence.ts';
import type { Stems } from './stems.ts';

/** One line of a text. All offsets are UTF-16 units from 0 in the whole text; `line` counts from 0. */
export interface Line extends Span {
  readonly line: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Span[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** Reads the line from `start` to `end`; `mentions` are those that lie in it. */
export function readLine(
  text: string,
  { line, start, end }: Span & { readonly line: number },
  mentions: readonly Mention[],
  lexicon: Stems,
): Line {
  return {
    line,
    text,
    start,
    end,
    mentions,
    tokens: readTokens(text, start, end, lexicon),
    sentences: sentencesOf(text, start, end),
    quotations: quotationsIn(text, start, end),
  };
}

/** The first token that ends after `offset`: the one that holds it, or the next. */
export function tokenAt({ count, end }: Tokens, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that begin inside a span. */
export function inside<S extends Span>(span: Span, items: readonly S[]): S[] {
  return items.filter(({ start }) => span.start <= start && start < span.end);
}

/** The names, dates and figures of one stretch. */
interface Content {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

const read = new WeakMap<Span, Content>();

/** The names in a stretch of a line. */
export function namesIn(span: Span, line: Line): readonly NameMention[] {
  return contentOf(span, line).names;
}

/** The dates in a stretch of a line. */
export function datesIn(span: Span, line: Line): readonly DateMention[] {
  return contentOf(span, line).dates;
}

/** The figures in a stretch of a line. */
export function figuresIn(span: Span, line: Line): readonly FigureMention[] {
  return contentOf(span, line).figures;
}

/** Sorted by kind once a stretch: a sentence is asked for them by every claim it makes. */
function contentOf(span: Span, line: Line): Content {
  let content = read.get(span);
  if (!content) {
    const mentions = inside(span, line.mentions);
    content = { names: mentions.filter(isName), dates: mentions.filter(isDate), figures: mentions.filter(isFigure) };
    read.set(span, content);
  }
  return content;
}

/** Whether a mention is a date. */
export function isDate(mention: Mention): mention is DateMention {
  return mention.type === 'date';
}

function isFigure(mention: Mention): mention is FigureMention {
  return mention.type === 'figure';
}
