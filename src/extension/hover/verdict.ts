// Verdicts as the hover and the trees show them: an icon with a shape of its own, and the word.

import type { Verdict } from '../../claims/verdict.ts';
import { verdictName } from '../../l10n/entity.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { type Markup, icon, joined, text } from './markup.ts';

/** The theme icon of each verdict: told apart by shape, not by colour. */
export const verdictIcons: Record<Verdict, string> = {
  same: 'check-all',
  compatible: 'check',
  superseded: 'history',
  differ: 'warning',
  conflict: 'error',
};

/** The verdict's icon and word. */
export function verdictMark(verdict: Verdict, language: Language): Markup {
  return joined(icon(verdictIcons[verdict]), text(say(language, verdictName[verdict])));
}
