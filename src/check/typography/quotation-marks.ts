// Quotation marks without counterpart, of two styles in one pair, or turned the wrong way.

import { mixedQuotes, removeMark, replaceBy, strayQuote, turnedQuotes } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { applyEdits, deletion, moved, replacement } from '../edit.ts';
import type { Fix } from '../finding.ts';
import {
  type Pair,
  type QuoteMark,
  counterpart,
  faultsIn,
  furthest,
  isWellFormed,
  quotationsOfLine,
} from '../quotations.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

export const quotationMarksCheck: TextCheck = { code: 'quotation-marks', severity: 'warning', check };

function* check({ source, lines }: CheckedText): Generator<FoundInText> {
  /** The mark of an earlier line that is still open: a quotation may run over paragraphs. */
  let pending: { readonly line: number; readonly found: FoundInText } | undefined;
  for (const [i, { prose }] of lines.entries()) {
    const offset = source.lines.start(i);
    const { pairs, unclosed, stray } = quotationsOfLine(prose);
    for (const pair of pairs) if (!isWellFormed(pair)) yield misshapen(prose, pair, offset);
    if (pending && i - pending.line > furthest) {
      yield pending.found;
      pending = undefined;
    }
    // A quotation that begins each of its paragraphs with a mark is closed but once.
    if (pairs.some(({ open }) => isFirst(prose, open))) pending = undefined;
    const [closing, ...others] = stray;
    const closes = pending && closing && isAttached(prose, closing) ? closing : undefined;
    for (const mark of closes ? others : stray) yield strayMark(prose, mark, offset);
    if (closes) pending = undefined;
    for (const mark of unclosed) {
      if (pending && !isFirst(prose, mark)) yield pending.found;
      pending = { line: i, found: strayMark(prose, mark, offset) };
    }
  }
  if (pending) yield pending.found;
}

/** A pair whose marks do not fit: turned around where both are, else the closing one follows the opening one. */
function misshapen(line: string, { open, close }: Pair, offset: number): FoundInText {
  const turned = counterpart(open.mark) === close.mark && open.mark !== close.mark;
  const opening = '»”›'.includes(open.mark) ? counterpart(open.mark) : open.mark;
  const closing = opening === '„' ? '“' : counterpart(opening);
  const edits = [
    ...(opening === open.mark ? [] : [replacement(open.at, open.at + 1, opening)]),
    ...(closing === close.mark ? [] : [replacement(close.at, close.at + 1, closing)]),
  ];
  const message = turned ? both(turnedQuotes) : both(mixedQuotes, open.mark, close.mark);
  const fix: Fix = { title: both(replaceBy, `${opening}…${closing}`), edits, kind: 'typography' };
  const mends = faultsIn(applyEdits(line, edits)) < faultsIn(line);
  return moved({ start: open.at, end: close.at + 1, message, ...(mends && { fix }) }, offset);
}

/** A mark alone: taken away where nothing is attached to it, else only an editor knows where the other belongs. */
function strayMark(line: string, { at, mark }: QuoteMark, offset: number): FoundInText {
  const found = { start: at, end: at + 1, message: both(strayQuote, mark) };
  if (isAttached(line, { at, mark })) return moved(found, offset);
  const fix: Fix = { title: both(removeMark, mark), edits: [deletion(line, at, at + 1)], kind: 'typography' };
  return moved({ ...found, fix }, offset);
}

/** Whether a word or another mark stands against it. */
function isAttached(line: string, { at }: QuoteMark): boolean {
  return /[^\s.،؛:!؟]/u.test(line[at - 1] ?? ' ') || /[^\s.،؛:!؟]/u.test(line[at + 1] ?? ' ');
}

function isFirst(line: string, { at }: QuoteMark): boolean {
  return line.slice(0, at).trim() === '';
}
