// Verdicts as signs beside their words: told apart by shape, never by colour alone.

import type { Verdict } from '../../claims/verdict.ts';

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  same: '=',
  compatible: '≈',
  superseded: '↻',
  differ: '≠',
  conflict: '✕',
};

/** The sign of a wrong name. */
export const wrongSign = '⚠';
