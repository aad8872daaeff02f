// Numbers written in digits of any script, with the signs inside them told apart.

import { DIGIT, SKIP, classOf } from '../letter.ts';
import { Kind, tokenText, type Words } from '../words.ts';

/** A number in digits: tokens from the one asked for to `to` (exclusive). */
export interface Digits {
  readonly value: number;
  readonly to: number;
  /** Whether it is one run of digits, without any sign inside. */
  readonly plain: boolean;
}

/**
 * The number whose first digits are token `i`.
 *
 * ٬ parts thousands and ٫ decimals. A comma or a point does the one or the other: two alike part thousands, of two unlike
 * the second begins the decimals, and a single one parts thousands where exactly three digits follow («2,009», «7.108»)
 * unless `scaled` says that a scale word comes after («1.250 مليار»). A space parts thousands before three digits
 * («250 000»). Undefined where the digits are no number: «12.05.2023», «2019,2020».
 */
export function digitsAt(words: Words, i: number, scaled: (to: number) => boolean): Digits | undefined {
  if (words.kind[i] !== Kind.digits || (i > 1 && words.kind[i - 2] === Kind.digits && isJoined(words, i - 1))) {
    return undefined;
  }
  const groups = [groupOf(words, i)];
  let signs = '';
  let to = i + 1;
  while (isJoined(words, to) && groups.length <= mostGroups) {
    signs += tokenText(words, to);
    groups.push(groupOf(words, to + 1));
    to += 2;
  }
  if (signs === 'ر') return { value: Number(`${groups[1]}.${groups[0]}`), to, plain: false };
  if (signs) return finish(valueOf(groups, signs, scaled(to)), to, false);
  while (isSpacedThousand(words, i, to) && groups.length <= mostGroups) groups.push(groupOf(words, to++));
  return finish(Number(groups.join('')), to, groups.length === 1);
}

/** The largest number that has every digit it was written with, and how many groups of digits it can have. */
const limit = 1e15;
const mostGroups = 6;

function finish(value: number | undefined, to: number, plain: boolean): Digits | undefined {
  return value === undefined || value > limit ? undefined : { value, to, plain };
}

/** The digits of token `i` in ASCII. */
function groupOf(words: Words, i: number): string {
  let group = '';
  for (let at = words.start[i]!; at < words.end[i]!; at++) {
    const c = classOf[words.text.charCodeAt(at)]!;
    if (c !== SKIP) group += c - DIGIT;
  }
  return group;
}

const separators = new Set([',', '.', '،', '٬', '٫', 'ر']);

/**
 * Whether a separator and more digits follow at token `i`, all without spaces. A letter ر is the decimal sign of wire
 * services, which write the decimals first so that the number shows right in a right-to-left line: «5ر1» is 1.5.
 */
function isJoined(words: Words, i: number): boolean {
  return (
    i + 1 < words.count &&
    words.kind[i + 1] === Kind.digits &&
    words.start[i] === words.end[i - 1] &&
    words.end[i] === words.start[i + 1] &&
    separators.has(tokenText(words, i))
  );
}

function isSpacedThousand(words: Words, first: number, i: number): boolean {
  if (i >= words.count || words.kind[i] !== Kind.digits || words.start[i]! !== words.end[i - 1]! + 1) return false;
  const head = groupOf(words, first);
  return head.length <= 3 && !head.startsWith('0') && groupOf(words, i).length === 3 && !isJoined(words, i + 1);
}

function valueOf(groups: readonly string[], signs: string, scaled: boolean): number | undefined {
  if (signs.includes('ر')) return undefined;
  const kinds = [...signs.replaceAll('،', ',')];
  const last = kinds.at(-1)!;
  const thousands = (count: number): boolean => groups.slice(1, count).every((group) => group.length === 3);
  const alike = kinds.every((sign) => sign === last);
  if (last !== '٫' && alike && groups[0]!.length <= 3 && thousands(groups.length)) {
    const decimal = kinds.length === 1 && last !== '٬' && (scaled || groups[0]!.startsWith('0'));
    return Number(groups.join(decimal ? '.' : ''));
  }
  const whole = kinds.slice(0, -1);
  if (last === '٬' || (last === ',' && groups.at(-1)!.length > 3)) return undefined;
  if (whole.includes(last) || new Set(whole).size > 1 || !thousands(groups.length - 1)) return undefined;
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
}
