// Brackets without counterpart, or closed by one of another shape.

import { mixedBrackets, replaceBy, strayBracket } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const brackets = /[()[\]{}]/gu;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** «1)», «أ)», «- 2)»: an item of a list; and the faces that people draw. */
const item = /^[\s*•–-]*[\p{N}\p{L}]{1,2}\)/u;
const face = /(?<![\p{L}\p{N}])[:;=8][-^']?[()[\]]/gu;

export const bracketsCheck: LineCheck = { code: 'brackets', severity: 'warning', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  const blank = (found: string): string => '\ufffc'.repeat(found.length);
  const line = prose.replace(item, blank).replace(face, blank);
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of line.matchAll(brackets)) {
    if (closing[mark]) open.push({ mark, at });
    else {
      const opener = open.pop();
      if (!opener) yield stray(mark, at);
      else if (closing[opener.mark] !== mark) yield mixed(opener.mark, opener.at, mark, at);
    }
  }
  for (const { mark, at } of open) yield stray(mark, at);
}

function stray(mark: string, start: number): Found {
  return { start, end: start + 1, message: both(strayBracket, mark) };
}

function mixed(opener: string, start: number, closer: string, at: number): Found {
  const put = closing[opener]!;
  const fix = { title: both(replaceBy, put), edits: [replacement(at, at + 1, put)], kind: 'typography' } as const;
  return { start, end: at + 1, message: both(mixedBrackets, opener, closer), fix };
}
