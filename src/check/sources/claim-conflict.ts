// A date, a role or another fact that other sources, or other lines of the same one, tell otherwise.

import type { CorpusCheck } from '../rule.ts';
import { disagreements } from './disagreement.ts';

export const claimConflictCheck: CorpusCheck = {
  code: 'claim-conflict',
  severity: 'warning',
  ...disagreements(({ kind }, property) => kind !== 'number' && property !== 'name'),
};
