// The ids of all rules: what a mention says of how it was found. Their words are in `l10n/rule.ts`.

import { type AliasKind, aliasKinds } from '../knowledge/schema.ts';
import { type Folding, foldingNames } from '../text/fold.ts';
import { bounds } from '../knowledge/schema/judgement.ts';

/** Rules for names, for dates, and for what figures count; a test wants words for each. */
const plainIds = [
  // names that the knowledge does not hold (`names/`, `tagger/`), and what a document ties together
  'lexicon',
  'club',
  'tagger',
  'acronym',
  'short-form',
  'head-complement',
  'definite-head',
  'head-quoted',
  'head-place',
  'head-proper',
  'directed',
  'title',
  'given-name',
  'naming',
  'place-class',
  'place-cue',
  'place-context',
  'place-list',
  'outlet-quoted',
  'outlet-name',
  'news-agency',
  'outlet-word',
  'dateline',
  'instrument-number',
  'instrument-subject',
  'instrument-quoted',
  // known names (`known/`)
  'inflection',
  'foreign-letter',
  // dates (`date/`)
  'date:day',
  'date:month',
  'date:year',
  'date:bare-year',
  'date:numeric',
  'date:weekday',
  'date:hijri',
  'date:relative',
  'date:range',
  'date:decade',
  // figures (`figure/`)
  'figure:digits',
  'figure:words',
  'figure:mixed',
  'figure:percent',
  'figure:money',
  'figure:measure',
  'figure:dual',
  'figure:one',
  'figure:noun-before',
  'figure:total',
  'figure:range',
] as const;

/** The id of a rule: foldings, kinds of names and bounds are rules too, and so is every proclitic. */
export type RuleId =
  | (typeof plainIds)[number]
  | `fold:${Folding}`
  | `alias:${AliasKind}`
  | `bound:${(typeof bounds)[number]}`
  | `proclitic:${string}`;

/** All rules but the proclitics. */
export const ruleIds: readonly RuleId[] = [
  ...plainIds,
  ...foldingNames.map((folding) => `fold:${folding}` as const),
  ...aliasKinds.map((kind) => `alias:${kind}` as const),
  ...bounds.map((bound) => `bound:${bound}` as const),
];
