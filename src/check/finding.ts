// A finding: a problem to be shown in the Problems panel and by `isnad check`.

import type { Citation } from '../corpus/source.ts';
import type { Bilingual } from '../l10n/language.ts';
import type { Step } from '../knowledge/edit.ts';
import type { Span } from '../text/span.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A finding in a source or a knowledge file; `related` are the places, there or in other sources, that it is about. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Citation;
  readonly message: Bilingual;
  readonly related: readonly Citation[];
  /** The one change that mends it; absent where only an editor can tell. */
  readonly fix?: Fix;
  /** A change of the knowledge that mends it. */
  readonly gesture?: Gesture;
}

/** A change of the knowledge: steps for `edit`. */
export interface Gesture {
  readonly title: Bilingual;
  readonly steps: readonly Step[];
}

/** A change to the source's text: `edits` in the order of the text, none overlapping. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
  readonly kind: FixKind;
}

/** Puts `text` in place of a span; an insertion where the span is empty. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a fix touches. Typography and page furniture can be mended all at once; evidence, the source's own words, one by one. */
export type FixKind = 'typography' | 'furniture' | 'evidence';

/** The codes of findings, each the name of its check's file. */
export const findingCodes = [
  // typography
  'space-before-mark',
  'missing-space',
  'extra-space',
  'detached-prefix',
  'doubled-mark',
  'latin-mark',
  'quotation-marks',
  'empty-quotation',
  'brackets',
  // letters
  'tatweel',
  'presentation-form',
  'mixed-digits',
  'html-residue',
  'mojibake',
  'other-encoding',
  'invisible-character',
  'bidi-control',
  // spelling
  'hamza',
  'ta-marbuta',
  'alef-maqsura',
  'dad-zah',
  // page
  'page-furniture',
  'repeated-line',
  'repeated-passage',
  'repeated-word',
  // sources
  'weekday-mismatch',
  'name-variant',
  'figure-conflict',
  'claim-conflict',
  // knowledge
  'citation-moved',
  'citation-drifted',
  'citation-lost',
] as const;
export type FindingCode = (typeof findingCodes)[number];
