// Comparisons that an editor has acknowledged: known for what they are, as long as nothing that was quoted changes.

import type { Comparison, Place } from '../claims/compare.ts';
import { valueKey } from '../claims/compare/value.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { identityOf } from '../knowledge/settle.ts';
import type { CitationRecord, JudgementRecord } from '../knowledge/schema.ts';
import { overlaps } from '../text/span.ts';
import { counts } from './pinned.ts';
import type { Locate } from './ruling.ts';

type Acknowledged = Extract<JudgementRecord, { judgement: 'acknowledged' }>;

/** The acknowledgements of one knowledge. */
export class Acknowledgements {
  readonly #byProperty = new Map<string, Acknowledged[]>();
  readonly #locate: Locate;

  constructor(knowledge: Knowledge, locate: Locate) {
    this.#locate = locate;
    const identity = identityOf(knowledge);
    for (const one of knowledge.judgements) {
      if (one.judgement !== 'acknowledged') continue;
      const subject = one.subject === undefined ? {} : { subject: identity.of(one.subject) };
      this.#byProperty.set(one.property, [...(this.#byProperty.get(one.property) ?? []), { ...one, ...subject }]);
    }
  }

  /** The comparison, told to be acknowledged where it is. */
  marked(comparison: Comparison): Comparison {
    const known = this.#byProperty.get(comparison.property)?.some((one) => this.#covers(one, comparison));
    return known ? { ...comparison, acknowledged: true } : comparison;
  }

  /**
   * Whether an acknowledgement is of this comparison: all its quotes stand unchanged, each at one of the places, and no place
   * says what none of the quoted ones says.
   */
  #covers({ subject, at }: Acknowledged, comparison: Comparison): boolean {
    if (subject !== undefined && subject !== comparison.subject) return false;
    const said = new Set<string>();
    for (const citation of at) {
      const place = this.#placeOf(citation, comparison.places);
      if (!place) return false;
      said.add(saidAt(place));
    }
    return comparison.places.every((place) => said.has(saidAt(place)) || (place.claim && !counts(place.claim)));
  }

  #placeOf(citation: CitationRecord, places: readonly Place[]): Place | undefined {
    const span = this.#locate(citation);
    return span && places.find((place) => place.path === citation.source && overlaps(place, span));
  }
}

/** The same for two places that say the same; a passage says the same as itself alone. */
function saidAt({ claim, path, start }: Place): string {
  return claim ? valueKey(claim.value) : `${start}\n${path}`;
}
