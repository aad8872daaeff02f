// Characters that can't be seen and do nothing where they stand, but keep a word from being found.
//
// Some have work to do and stay: a direction mark between runs of two directions or at a mark beside one, a non-joiner
// between letters that would join («می‌شود»), a joiner after the letter whose shape it gives («هـ»), one inside an emoji.

import { directionOf } from '../../text/direction.ts';
import { invisible, removeInvisible } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { deletion } from '../edit.ts';
import { letter } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';
import { nameOf } from './names.ts';

const unseen =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/gu;
const isLetter = new RegExp(letter, 'u');
/** How far a direction mark's neighbours are looked for, in UTF-16 units. */
const reach = 200;
const isDirectionMark = /[\u061c\u200e\u200f]/u;

export const invisibleCharacterCheck: LineCheck = { code: 'invisible-character', severity: 'info', check };

function* check({ text }: CheckedLine): Generator<Found> {
  for (const { 0: character, index: start } of text.matchAll(unseen)) {
    const end = start + character.length;
    if (hasWork(text, character, start, end)) continue;
    const fix = { title: both(removeInvisible), edits: [deletion(text, start, end)], kind: 'typography' } as const;
    yield { start, end, message: both(invisible, nameOf(character)), fix };
  }
}

function hasWork(text: string, character: string, start: number, end: number): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
  if (isDirectionMark.test(character)) return partsDirections(text, character, start, end);
  if (character === '\u200c') return isLetter.test(before) && isLetter.test(after);
  if (character === '\u200d') return isLetter.test(before) !== isLetter.test(after) || isEmoji(text, start, end);
  return isEmojiTag(character, text.slice(Math.max(0, start - 24), start));
}

/** Whether a direction mark can move anything: not between text of its own direction, nor right behind another one. */
function partsDirections(text: string, mark: string, start: number, end: number): boolean {
  if (isDirectionMark.test(text[start - 1] ?? '')) return false;
  const own = mark === '\u200e' ? 'ltr' : 'rtl';
  const before = [...text.slice(Math.max(0, start - reach), start)].reverse().join('');
  const sides = [directionOf(before), directionOf(text.slice(end, end + reach))];
  return sides.some((side) => (side ?? directionOf(text)) !== own);
}

function isEmoji(text: string, start: number, end: number): boolean {
  return (
    /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*$/u.test(text.slice(Math.max(0, start - 6), start)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(end, end + 2))
  );
}

/** The letters of a flag's region, which follow a black flag. */
function isEmojiTag(character: string, before: string): boolean {
  return character.codePointAt(0)! > 0xe0000 && /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(before);
}
