// Messages as the Problems panel shows them.

import { arabic } from '../../l10n/isolate.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { language } from '../language.ts';

/** The message in the chosen language; the panel reads left to right, so Arabic is isolated. */
export function worded(message: Bilingual): string {
  return language() === 'ar' ? arabic(message.ar) : message.en;
}
