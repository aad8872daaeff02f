// Findings that are not told: by an editor's word for a rule, for some files, for a place, or for a spelling that is kept.

import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { matchesGlob } from '../knowledge/glob.ts';
import type { CitationRecord } from '../knowledge/schema.ts';
import { overlaps } from '../text/span.ts';
import type { Finding, FindingCode } from './finding.ts';

/** Whether a finding of one source is not to be told. */
export type Suppressor = (finding: Pick<Finding, 'code' | 'place'>) => boolean;

/** The checks that ask whether a word is spelt as it should be. */
export const ofSpelling: ReadonlySet<FindingCode> = new Set([
  'name-variant',
  'hamza',
  'ta-marbuta',
  'alef-maqsura',
  'dad-zah',
]);

/** What the knowledge says is not to be told of this source. */
export function suppressorOf({ path, text }: Pick<Source, 'path' | 'text'>, corpus: Corpus): Suppressor {
  const { suppressions, judgements } = corpus.knowledge;
  const stands = (at: CitationRecord, place: Finding['place']): boolean => {
    const span = at.source === path ? corpus.placeOfCitation(at) : undefined;
    return span !== undefined && overlaps(span, place);
  };
  const rules = suppressions.filter((one) => one.in === undefined || matchesGlob(one.in, path));
  const kept = judgements.flatMap((one) => (one.judgement === 'kept' ? [one] : []));
  return ({ code, place }) =>
    rules.some(({ check, at }) => check === code && (!at || stands(at, place))) ||
    (ofSpelling.has(code) &&
      kept.some(({ name, at }) => (at ? stands(at, place) : text.slice(place.start, place.end) === name)));
}
