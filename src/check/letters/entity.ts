// Character references of HTML: &nbsp;, &#1605;, also those whose & was escaped once too often (&amp;quot;).

/** A reference in a line, and the character that it stands for: empty for an invisible one. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly character: string;
}

const references = /&(?:amp;)*(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,8}));/giu;

/** The names that are met in news texts. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', ndash: '–', mdash: '—' },
  ...{
    middot: '·',
    bull: '•',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
    shy: '',
  },
};

/** The references of a line whose characters are known. */
export function* referencesIn(line: string): Generator<Reference> {
  for (const { 0: text, 1: decimal, 2: hex, 3: name, index } of line.matchAll(references)) {
    const character = name === undefined ? ofNumber(decimal, hex) : named[name.toLowerCase()];
    if (character !== undefined) yield { start: index, end: index + text.length, text, character };
  }
}

/** A printable character by its number; undefined for anything else. Every blank is a plain one. */
function ofNumber(decimal: string | undefined, hex: string | undefined): string | undefined {
  const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10);
  if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
  const character = String.fromCodePoint(point);
  if (/\p{C}/u.test(character)) return undefined;
  return /\p{Zs}/u.test(character) ? ' ' : character;
}
