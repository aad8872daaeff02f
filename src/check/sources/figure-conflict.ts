// A figure that other sources, or other lines of the same one, give otherwise.

import type { CorpusCheck } from '../rule.ts';
import { disagreements } from './disagreement.ts';

export const figureConflictCheck: CorpusCheck = {
  code: 'figure-conflict',
  severity: 'warning',
  ...disagreements(({ kind }) => kind === 'number'),
};
