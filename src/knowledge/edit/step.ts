// One step of a gesture.

import type { Bilingual } from '../../l10n/language.ts';
import type { Desk } from './desk.ts';

/** Changes the files on the desk, or says why it can't. */
export type Step = (desk: Desk) => Bilingual | undefined;
