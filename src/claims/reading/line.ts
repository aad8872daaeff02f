// A line as claims are read from it: its tokens with their stems, its sentences, and the mentions in it.

import {
  type DateMention,
  type FigureMention,
  type Mention,
  type NameMention,
  isName,
} from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import { type Tokens, readTokens } from './cues.ts';
import { type Sentence, quotationsIn, sentencesOf } from './sentence.ts';
import type { Stems } from './stems.ts';

/**
 * One line of a text, read by itself, so that its reading holds wherever the line moves. All offsets are UTF-16 units from 0 in `text`,
 * which is the line alone; `line` counts from 0 and `offset` is where it begins in the whole text.
 */
export interface Line extends Span {
  readonly line: number;
  readonly offset: number;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Span[];
  /** In the order of the text; `content` has the same by kind. */
  readonly mentions: readonly Mention[];
  readonly content: Content;
}

/** Where a stretch of a line stands. */
export type Place = Span & Pick<Line, 'line' | 'offset'>;

/** Reads the stretch of a line from `start` to `end`; `mentions` are those that lie in it. */
export function readLine(
  text: string,
  { line, offset, start, end }: Place,
  mentions: readonly Mention[],
  lexicon: Stems,
): Line {
  const tokens = readTokens(text, start, end, lexicon);
  const marks: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === Kind.mark) marks.push(tokens.start[i]!);
  const sentences = sentencesOf(text, start, end, marks);
  const quotations = quotationsIn(text, start, end, marks);
  return { line, offset, text, start, end, tokens, sentences, quotations, mentions, content: sorted(mentions) };
}

/** What stands at a span of a line, with the span in the whole text. */
export function inText<S extends Span>(one: S, { offset }: Line): S {
  return { ...one, start: one.start + offset, end: one.end + offset };
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

/** The names, dates and figures of a line. */
interface Content {
  readonly names: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

function sorted(mentions: readonly Mention[]): Content {
  if (mentions.length === 0) return nothing;
  return { names: mentions.filter(isName), dates: mentions.filter(isDate), figures: mentions.filter(isFigure) };
}

const nothing: Content = { names: [], dates: [], figures: [] };

/** The names in a stretch of a line. */
export function namesIn(span: Span, { content }: Line): readonly NameMention[] {
  return content.names.length === 0 ? nothing.names : inside(span, content.names);
}

/** The dates in a stretch of a line. */
export function datesIn(span: Span, { content }: Line): readonly DateMention[] {
  return content.dates.length === 0 ? nothing.dates : inside(span, content.dates);
}

/** The figures in a stretch of a line. */
export function figuresIn(span: Span, { content }: Line): readonly FigureMention[] {
  return content.figures.length === 0 ? nothing.figures : inside(span, content.figures);
}

/** Whether a mention is a date. */
export function isDate(mention: Mention): mention is DateMention {
  return mention.type === 'date';
}

function isFigure(mention: Mention): mention is FigureMention {
  return mention.type === 'figure';
}
