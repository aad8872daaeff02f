// <br>, &nbsp;, &amp;quot;: what is left over from a web page's source.

import { htmlEntity, htmlTag, removeTag, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { deletion, replacement } from '../edit.ts';
import type { Edit } from '../finding.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';
import { type Reference, referencesIn } from './entity.ts';

const tagNames =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|ol|option|p|pre|q|s|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|textarea|th|thead|time|title|tr|u|ul|video';
const tags = new RegExp(`<!--.{0,200}?-->|(?:<|&lt;)\\/?(?:${tagNames})(?:\\s[^<>]{0,500})?\\/?(?:>|&gt;)`, 'giu');
/** Tags that begin a new line on the page: without them the words on either side would grow together. */
const breaks = /^(?:<|&lt;)\/?(?:br|p|div|li|h\d|tr|td|th|hr|ul|ol|table|blockquote|section|article)\b/iu;

export const htmlResidueCheck: LineCheck = { code: 'html-residue', severity: 'warning', check };

function* check({ text }: CheckedLine): Generator<Found> {
  if (!/[<&]/u.test(text)) return;
  for (const { 0: tag, index: start } of text.matchAll(tags)) {
    const end = start + tag.length;
    const edit = breaks.test(tag) ? blankFor(text, start, end) : deletion(text, start, end);
    const fix = { title: both(removeTag), edits: [edit], kind: 'typography' } as const;
    yield { start, end, message: both(htmlTag, tag), fix };
  }
  const rest = text.replace(tags, (tag) => '\ufffc'.repeat(tag.length));
  const references = [...referencesIn(rest)];
  for (const one of references) yield entity(text, one, references);
}

/** < and > are not put back, as they could make a tag; quotation marks are all put back at once, to stay in pairs. */
function entity(line: string, one: Reference, all: readonly Reference[]): Found {
  const { start, end, text, character } = one;
  const found = { start, end, message: both(htmlEntity, text, character) };
  if (/[<>]/u.test(character)) return found;
  const together = isQuotation(one) ? all.filter(isQuotation) : [one];
  const edits = together.map((each) => putBack(line, each));
  return { ...found, fix: { title: both(replaceBy, character), edits, kind: 'typography' } };
}

function putBack(line: string, { start, end, character }: Reference): Edit {
  if (character === '') return deletion(line, start, end);
  return character === ' ' ? blankFor(line, start, end) : replacement(start, end, character);
}

function isQuotation({ character }: Reference): boolean {
  return /["«»“”]/u.test(character);
}

/** One space in place of a stretch, none where there is one already or at an end of the line. */
function blankFor(line: string, start: number, end: number): Edit {
  const isOpen = (at: number): boolean => at < 0 || at >= line.length || /[\s،؛؟.:!)»”]/u.test(line[at]!);
  return isOpen(start - 1) || isOpen(end) ? deletion(line, start, end) : replacement(start, end, ' ');
}
