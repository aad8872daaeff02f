// What the checks of spelling share: when the corpus outvotes a spelling, and the finding for it.

import { letterSlip, letterSlipBeside, replaceBy } from '../../l10n/check.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import type { CheckedText, FoundInText, Word } from '../rule.ts';

/** How many words are looked at before giving way. */
export const slice = 256;

/** Whether one spelling stands often enough, and often enough against the other, to be what is meant. */
export function prevails(right: number, wrong: number): boolean {
  return right >= 3 && right >= 3 * wrong;
}

/** The finding for a slip; its fix is one of evidence. A word with vowel marks is told and left as it is. */
export function slipAt(
  { source }: CheckedText,
  { word, start, end }: Word,
  right: string,
  message: Bilingual,
): FoundInText {
  if (source.text.slice(start, end) !== word) return { start, end, message };
  const edits = [replacement(start, end, right)];
  return { start, end, message, fix: { title: both(replaceBy, right), edits, kind: 'evidence' } };
}

/** The message for a slip that the corpus tells, or the lexicon where the corpus is silent. */
export function slipMessage(word: string, right: string, times: number): Bilingual {
  return times > 0 ? both(letterSlipBeside, word, right, times) : both(letterSlip, word, right);
}

/** Tells of words asked in their order whether they lie in the name of a person or place, which has its own spelling. */
export function namesOf({ source }: CheckedText): (word: Word) => boolean {
  const names = source.mentions.filter(({ type }) => type === 'person' || type === 'place');
  let at = 0;
  return ({ start, end }) => {
    while (at < names.length && names[at]!.end <= start) at++;
    const name = names[at];
    return name !== undefined && name.start < end;
  };
}
