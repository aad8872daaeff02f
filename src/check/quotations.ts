// Quotation marks in their pairs. News texts mix styles and turn marks around, so a mark's place counts, not its shape alone.

import type { Span } from '../text/span.ts';
import { letters, marks } from './pattern.ts';

/** A quotation mark of a text: UTF-16 units from 0 in the text. */
export interface QuoteMark {
  readonly at: number;
  readonly mark: string;
}

/** A pair of marks that stand around something. */
export interface Pair {
  readonly open: QuoteMark;
  readonly close: QuoteMark;
}

/** The pairs, in the order in which they close, and the marks that are left over: unclosed openers and stray marks. */
export interface Quotations {
  readonly pairs: readonly Pair[];
  readonly unclosed: readonly QuoteMark[];
  readonly stray: readonly QuoteMark[];
}

const marksOfAll = /["“”„‟«»‹›＂]/gu;
const openers = '«“„‹';
const closers = '»”›';
/** Each style of marks: a pair should stay within one. */
const styles = ['«»', '‹›', '“”„‟', '"＂'];

/** The quotations of one line. */
export function quotationsOfLine(line: string): Quotations {
  const pairs: Pair[] = [];
  const stray: QuoteMark[] = [];
  const open: QuoteMark[] = [];
  for (const { 0: mark, index: at } of line.matchAll(marksOfAll)) {
    const here = { at, mark };
    if (isInch(line, at, open.length > 0)) continue;
    const top = matching(open, mark);
    if (top >= 0 && canClose(line, at, mark)) {
      const [opener, ...inner] = open.splice(top);
      stray.push(...inner);
      pairs.push({ open: opener!, close: here });
    } else if (canOpen(line, at, mark)) open.push(here);
    else stray.push(here);
  }
  return { pairs, unclosed: open, stray };
}

/**
 * What stands between quotation marks in a text, for the fixes that must not touch it: pairs, and what follows an opener
 * that is not closed in its line, to the mark that closes it some lines on, or else to the end of its line.
 */
export function* quotedSpans(lines: readonly string[], startOf: (line: number) => number): Generator<void, Span[]> {
  const spans: Span[] = [];
  let pending: { readonly start: number; readonly end: number; readonly line: number } | undefined;
  for (const [i, line] of lines.entries()) {
    if (i % 32 === 31) yield;
    const { pairs, unclosed, stray } = quotationsOfLine(line);
    const offset = startOf(i);
    for (const { open, close } of pairs) spans.push({ start: offset + open.at + 1, end: offset + close.at });
    if (pending && (i - pending.line > furthest || unclosed.length > 0 || stray.length > 0)) {
      const closed = unclosed.length === 0 && stray.length > 0;
      spans.push({ start: pending.start, end: closed ? offset + stray[0]!.at : pending.end });
      pending = undefined;
    }
    const first = unclosed[0];
    if (first) pending = { start: offset + first.at + 1, end: offset + line.length, line: i };
  }
  return pending ? [...spans, { start: pending.start, end: pending.end }] : spans;
}

/** How many lines on an unclosed quotation may still be closed. */
export const furthest = 12;

/** How many quotation marks of a line are alone, and pairs ill-formed. */
export function faultsIn(line: string): number {
  const { pairs, unclosed, stray } = quotationsOfLine(line);
  return unclosed.length + stray.length + pairs.filter((pair) => !isWellFormed(pair)).length;
}

/** Whether both marks are of one style, and each stands where its shape says. */
export function isWellFormed({ open, close }: Pair): boolean {
  return (
    styleOf(open.mark) === styleOf(close.mark) &&
    !closers.includes(open.mark) &&
    (!openers.includes(close.mark) || open.mark === '„')
  );
}

/** The mark that closes what `mark` opens, and the one that opens what it closes. */
export function counterpart(mark: string): string {
  return counterparts[mark] ?? mark;
}

const counterparts: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '“': '”',
  '”': '“',
  '„': '“',
};

/** The innermost open mark that `mark` may close: one of its style; else the innermost of all, as styles get mixed. */
function matching(open: readonly QuoteMark[], mark: string): number {
  const same = open.findLastIndex((one) => styleOf(one.mark) === styleOf(mark));
  return same >= 0 ? same : open.length - 1;
}

/** Whether something ends before the mark: a space there lets only a mark that is shaped for it close. */
function canClose(line: string, at: number, mark: string): boolean {
  const [before, after] = [line[at - 1], line[at + 1]];
  if (isBlank(before)) return closers.includes(mark) && (isBlank(after) || isEnd(after));
  return !beginsWord(line, at) || !isWord(after) || closers.includes(mark);
}

/** Whether something begins after the mark. */
function canOpen(line: string, at: number, mark: string): boolean {
  const after = line[at + 1];
  if (isBlank(after)) return openers.includes(mark) && after !== undefined;
  if (isEnd(after)) return after === counterparts[mark];
  return openers.includes(mark) || beginsWord(line, at);
}

const prefix = new RegExp(`(?<![${letters}${marks}])(?:[وف]?(?:[بكلس]|[بك]?ال|لل)?ـ*)$`, 'u');

/** Whether a word could begin here: after a blank, an opening mark, or a prefix («الـ“», «ل«»). */
function beginsWord(line: string, at: number): boolean {
  return at === 0 || /[\s([{«“"'،:؛/–—-]/u.test(line[at - 1]!) || prefix.test(line.slice(Math.max(0, at - 6), at));
}

/** The sign of an inch: after a number, where no quotation is open. */
function isInch(line: string, at: number, inside: boolean): boolean {
  return !inside && /["”]/u.test(line[at]!) && /\p{Nd}/u.test(line[at - 1] ?? '') && !/\p{L}/u.test(line[at + 1] ?? '');
}

function styleOf(mark: string): number {
  return styles.findIndex((style) => style.includes(mark));
}

function isBlank(unit: string | undefined): boolean {
  return unit === undefined || /\s/u.test(unit);
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

function isEnd(unit: string | undefined): boolean {
  return unit !== undefined && /[،؛؟.,;:!?)\]}»”]/u.test(unit);
}
