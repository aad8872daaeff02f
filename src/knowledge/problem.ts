// A problem of a knowledge file: where it is, and what to say about it.

import type { Bilingual } from '../l10n/language.ts';
import type { Span } from '../text/span.ts';

/** The codes of problems in knowledge files. */
export const problemCodes = [
  'knowledge-syntax', // no JSON
  'knowledge-merge-conflict', // conflict markers
  'knowledge-unreadable', // the file itself
  'knowledge-version', // made for another version of the format
  'knowledge-shape', // no such key, a wrong kind of value …
  'knowledge-duplicate-id', // two records with one id, two sources with one path
  'knowledge-unknown-id', // a link to no record
  'knowledge-wrong-type', // a link to a record of the wrong kind
  'knowledge-cycle', // an entity above itself
  'knowledge-alias-clash', // one name of two entities
  'knowledge-name', // a name that no text is searched for
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A stretch of a knowledge file: UTF-16 units from 0 in its text as given. */
export interface Location extends Span {
  readonly file: string;
}

/** A problem in a knowledge file. An error means that something was left out that is no link. */
export interface Problem extends Location {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  /** Other places that belong to it, such as the first record of two with one id. */
  readonly related?: readonly Location[];
}
