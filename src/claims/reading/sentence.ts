// The sentences and clauses of a line, and what stands in quotation marks or brackets.

import { BREAK, DIGIT, LATIN, OTHER, SPACE, classAt } from '../../text/letter.ts';
import { closesQuote, isDash, isQuote } from '../../text/quote.ts';
import { type Span, covers } from '../../text/span.ts';

/** A sentence of a line with its clauses, which touch and cover it. Offsets are UTF-16 units from 0 in the text. */
export interface Sentence extends Span {
  readonly clauses: readonly Span[];
}

const enders = new Set('.!?؟؛…');
const commas = new Set('،,:');
const openers = new Map([...'([{'].map((opener, i) => [opener, ')]}'[i]!]));

/** Where marks stand in a line: units that are neither letters, digits nor white space. All that parts sentences is among them. */
export function marksIn(text: string, start: number, end: number): number[] {
  const marks: number[] = [];
  for (let at = start; at < end; at++) if (classAt(text, at) === OTHER) marks.push(at);
  return marks;
}

/**
 * The sentences of `text` from `start` to `end` (a line): they touch and cover it. A bracket is never cut in two. `marks` are those
 * of the line, for whoever knows them.
 */
export function sentencesOf(text: string, start: number, end: number, marks = marksIn(text, start, end)): Sentence[] {
  const brackets = bracketsIn(text, start, end, marks);
  const isInside = (at: number): boolean => brackets.some((bracket) => bracket.start < at && at < bracket.end);
  const sentences: Sentence[] = [];
  let from = start;
  for (const at of marks) {
    if (at < from || !endsSentence(text, at, end) || isInside(at)) continue;
    const to = afterEnd(text, at + 1, end);
    sentences.push({ start: from, end: to, clauses: clausesOf(text, from, to, brackets, marks) });
    from = to;
  }
  if (from < end) sentences.push({ start: from, end, clauses: clausesOf(text, from, end, brackets, marks) });
  return sentences;
}

/** What stands between quotation marks in a line, the marks not counted; an unclosed quotation reaches the line's end. */
export function quotationsIn(text: string, start: number, end: number, marks = marksIn(text, start, end)): Span[] {
  const spans: Span[] = [];
  let next = start;
  for (const at of marks) {
    if (at < next) continue;
    const opener = text[at]!;
    if (!isQuote(opener) || isApostrophe(text, at)) continue;
    let to = at + 1;
    while (to < end && !closesQuote(opener, text[to]!)) to++;
    spans.push({ start: at + 1, end: to });
    next = to + 1;
  }
  return spans;
}

/** The outermost brackets of a line, the brackets counted; an unclosed one is none. */
export function bracketsIn(text: string, start: number, end: number, marks = marksIn(text, start, end)): Span[] {
  const spans: Span[] = [];
  let next = start;
  for (const at of marks) {
    if (at < next) continue;
    const closer = openers.get(text[at]!);
    const to = closer === undefined ? -1 : text.indexOf(closer, at + 1);
    if (to < 0 || to >= end) continue;
    spans.push({ start: at, end: (next = to + 1) });
  }
  return spans;
}

/** The clause of a sentence that holds an offset; the last one for its end. */
export function clauseAt(sentence: Sentence, offset: number): Span {
  return sentence.clauses.find((clause) => offset < clause.end) ?? sentence.clauses.at(-1)!;
}

/** Whether a span lies in one of the quotations or brackets. */
export function isWithin(spans: readonly Span[], span: Span): boolean {
  return spans.some((one) => covers(one, span));
}

function clausesOf(
  text: string,
  start: number,
  end: number,
  brackets: readonly Span[],
  marks: readonly number[],
): Span[] {
  const clauses: Span[] = [];
  let from = start;
  const cut = (to: number): void => {
    if (to > from) clauses.push({ start: from, end: to });
    from = to;
  };
  let next = start;
  for (const at of marks) {
    if (at < next) continue;
    if (at >= end) break;
    const bracket = brackets.find((one) => one.start === at && one.end <= end);
    if (bracket) {
      cut(at);
      cut((next = bracket.end));
    } else if (endsClause(text, at)) cut(at + 1);
  }
  cut(end);
  return clauses;
}

/** A full stop inside a number («3.5»), after a single letter («د.») or inside a Latin name («a.com») ends nothing. */
function endsSentence(text: string, at: number, end: number): boolean {
  if (!enders.has(text[at]!)) return false;
  if (text[at] !== '.') return true;
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) return false;
  if (isLatin(text, at - 1) && at + 1 < end && isLatin(text, at + 1)) return false;
  return !isSingleLetter(text, at - 1);
}

function endsClause(text: string, at: number): boolean {
  if (commas.has(text[at]!)) return !(isDigit(text, at - 1) && isDigit(text, at + 1));
  return isDash(text[at]!) && isGap(text, at - 1) && isGap(text, at + 1);
}

/** Further marks, closing quotation marks and white space belong to the sentence that ends. */
function afterEnd(text: string, at: number, end: number): number {
  while (at < end && (enders.has(text[at]!) || isSpaceAt(text, at) || closesHere(text, at))) at++;
  return at;
}

function closesHere(text: string, at: number): boolean {
  return text[at] === ')' || (isQuote(text[at]!) && isGap(text, at + 1));
}

function isApostrophe(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '’') && isLatin(text, at - 1) && isLatin(text, at + 1);
}

function isSingleLetter(text: string, at: number): boolean {
  return at >= 0 && classAt(text, at) >= LATIN && (at === 0 || isGap(text, at - 1) || text[at - 1] === '.');
}

function isDigit(text: string, at: number): boolean {
  const c = classAt(text, at);
  return c >= DIGIT && c < LATIN;
}

function isLatin(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text[at] ?? '');
}

function isSpaceAt(text: string, at: number): boolean {
  const c = classAt(text, at);
  return c === SPACE || c === BREAK;
}

function isGap(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpaceAt(text, at);
}
