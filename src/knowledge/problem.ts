// A problem of a knowledge file: where it is, and what to say about it.

import type { Bilingual } from '../l10n/language.ts';

/** The codes of problems in knowledge files. */
export type ProblemCode =
  | 'knowledge-syntax'
  | 'knowledge-shape'
  | 'knowledge-duplicate-id'
  | 'knowledge-unknown-id'
  | 'knowledge-cycle'
  | 'knowledge-alias-clash'
  | 'knowledge-unreadable';

/** A problem in a knowledge file: UTF-16 offsets from 0 in its text. An error means that something was left out. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly message: Bilingual;
  /** Other places that belong to it, such as the first record of two with one id. */
  readonly related?: readonly { readonly file: string; readonly start: number; readonly end: number }[];
}
