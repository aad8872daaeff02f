// <br>, &nbsp;, &amp;quot;: what is left over from a web page's source.

import { htmlEntity, htmlTag, removeTag, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { deletion, replacement } from '../edit.ts';
import type { Edit } from '../finding.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

const tagNames =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|ol|option|p|pre|q|s|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|textarea|th|thead|time|title|tr|u|ul|video';
const tags = new RegExp(`<!--.{0,200}?-->|(?:<|&lt;)\\/?(?:${tagNames})(?:\\s[^<>]{0,500})?\\/?(?:>|&gt;)`, 'giu');
const entities = /&(?:amp;)*(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,8}));/giu;

/** What the entities that are met in news stand for; < and > are not put back, as they could make a tag. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  shy: '',
};
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
  const free = text.replace(tags, (tag) => '\ufffc'.repeat(tag.length));
  for (const match of free.matchAll(entities)) yield* entity(text, match);
}

function* entity(text: string, match: RegExpExecArray): Generator<Found> {
  const [start, end] = [match.index, match.index + match[0].length];
  const [decimal, hex, name] = match.slice(1);
  if (name !== undefined && /^[lg]t$/iu.test(name)) {
    yield { start, end, message: both(htmlEntity, match[0], name.toLowerCase() === 'lt' ? '<' : '>') };
    return;
  }
  const character = name === undefined ? ofNumber(decimal, hex) : named[name.toLowerCase()];
  if (character === undefined) return;
  const isBlank = character.trim() === '';
  const edit =
    character === ''
      ? deletion(text, start, end)
      : isBlank
        ? blankFor(text, start, end)
        : replacement(start, end, character);
  const fix = { title: both(replaceBy, character), edits: [edit], kind: 'typography' } as const;
  yield { start, end, message: both(htmlEntity, match[0], character), fix };
}

/** A printable character by its number; undefined for controls, for < and >, and for & where it could begin another entity. */
function ofNumber(decimal: string | undefined, hex: string | undefined): string | undefined {
  const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10);
  if (point > 0x10ffff || point < 0x20 || (point >= 0xd800 && point < 0xe000)) return undefined;
  const character = String.fromCodePoint(point);
  if (/[<>&]/u.test(character) || /\p{C}/u.test(character)) return undefined;
  return /\p{Zs}/u.test(character) ? ' ' : character;
}

/** One space in place of a stretch, none where there is one already or at an end of the line. */
function blankFor(line: string, start: number, end: number): Edit {
  const isOpen = (at: number): boolean => at < 0 || at >= line.length || /[\s،؛؟.:!)»”]/u.test(line[at]!);
  return isOpen(start - 1) || isOpen(end) ? deletion(line, start, end) : replacement(start, end, ' ');
}
