// All checks, in the order of the codes.

import { bidiControlCheck } from './letters/bidi-control.ts';
import { htmlResidueCheck } from './letters/html-residue.ts';
import { citationChecks } from './knowledge/citation.ts';
import { invisibleCharacterCheck } from './letters/invisible-character.ts';
import { mixedDigitsCheck } from './letters/mixed-digits.ts';
import { mojibakeCheck } from './letters/mojibake.ts';
import { otherEncodingCheck } from './letters/other-encoding.ts';
import { presentationFormCheck } from './letters/presentation-form.ts';
import { tatweelCheck } from './letters/tatweel.ts';
import { pageFurnitureCheck } from './page/page-furniture.ts';
import { repeatedLineCheck } from './page/repeated-line.ts';
import { repeatedPassageCheck } from './page/repeated-passage.ts';
import { repeatedWordCheck } from './page/repeated-word.ts';
import type { CorpusCheck, LineCheck, TextCheck } from './rule.ts';
import { claimConflictCheck } from './sources/claim-conflict.ts';
import { figureConflictCheck } from './sources/figure-conflict.ts';
import { nameVariantCheck } from './sources/name-variant.ts';
import { weekdayMismatchCheck } from './sources/weekday-mismatch.ts';
import { alefMaqsuraCheck } from './spelling/alef-maqsura.ts';
import { dadZahCheck } from './spelling/dad-zah.ts';
import { hamzaCheck } from './spelling/hamza.ts';
import { taMarbutaCheck } from './spelling/ta-marbuta.ts';
import { bracketsCheck } from './typography/brackets.ts';
import { detachedPrefixCheck } from './typography/detached-prefix.ts';
import { doubledMarkCheck } from './typography/doubled-mark.ts';
import { emptyQuotationCheck } from './typography/empty-quotation.ts';
import { extraSpaceCheck } from './typography/extra-space.ts';
import { latinMarkCheck } from './typography/latin-mark.ts';
import { missingSpaceCheck } from './typography/missing-space.ts';
import { quotationMarksCheck } from './typography/quotation-marks.ts';
import { spaceBeforeMarkCheck } from './typography/space-before-mark.ts';

export const lineChecks: readonly LineCheck[] = [
  spaceBeforeMarkCheck,
  missingSpaceCheck,
  extraSpaceCheck,
  detachedPrefixCheck,
  doubledMarkCheck,
  latinMarkCheck,
  emptyQuotationCheck,
  bracketsCheck,
  tatweelCheck,
  presentationFormCheck,
  htmlResidueCheck,
  mojibakeCheck,
  invisibleCharacterCheck,
  bidiControlCheck,
  repeatedWordCheck,
];

export const textChecks: readonly TextCheck[] = [
  otherEncodingCheck,
  quotationMarksCheck,
  mixedDigitsCheck,
  hamzaCheck,
  taMarbutaCheck,
  alefMaqsuraCheck,
  dadZahCheck,
  pageFurnitureCheck,
  repeatedLineCheck,
  repeatedPassageCheck,
  weekdayMismatchCheck,
];

export const corpusChecks: readonly CorpusCheck[] = [nameVariantCheck, figureConflictCheck, claimConflictCheck];

/** How grave each check's findings are where nothing else is set. */
export const allChecks = [...lineChecks, ...textChecks, ...corpusChecks, ...citationChecks].map(
  ({ code, severity }) => ({
    code,
    severity,
  }),
);
