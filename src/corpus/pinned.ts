// The claims that editors pinned, as claims of the source that they cite.

import type { Claim, ClaimValue, Report } from '../claims/claim.ts';
import { unknownMeasure } from '../claims/property.ts';
import type { Knowledge, PinnedClaim } from '../knowledge/knowledge.ts';
import { units } from '../knowledge/lexicon/unit.ts';
import { identityOf } from '../knowledge/settle.ts';
import { quantityOf } from '../recognise/mention.ts';
import { folded } from '../text/fold.ts';
import type { Lines } from '../text/line.ts';
import { overlaps } from '../text/span.ts';
import type { Anchored } from './citations.ts';

/** What a source says by itself. */
interface Said {
  readonly lines: Lines;
  readonly anchors: Anchored;
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
}

/** The pinned claims of one knowledge. */
export class Pinned {
  readonly #bySource = new Map<string, PinnedClaim[]>();
  readonly #entityOf: (id: string) => string;

  constructor(knowledge: Knowledge) {
    const identity = identityOf(knowledge);
    this.#entityOf = (id) => identity.of(id);
    for (const one of knowledge.claims) {
      const { source } = one.citation;
      this.#bySource.set(source, [...(this.#bySource.get(source) ?? []), one]);
    }
  }

  /** The claims of a source with those pinned in it, in order. What is extracted at the place of a pinned one gives way. */
  claimsOf(path: string, said: Said): readonly Claim[] {
    const pinned = (this.#bySource.get(path) ?? []).flatMap((one) => this.#claimOf(one, said) ?? []);
    if (pinned.length === 0) return said.claims;
    const standing = pinned.filter(({ curation }) => curation!.citation !== 'drifted');
    const others = said.claims.filter((claim) => !standing.some((one) => one.property === claim.property && overlaps(one, claim)));
    return [...others, ...pinned].sort((a, b) => a.start - b.start);
  } // prettier-ignore

  /** What the sentence says beyond the record, as what is counted, is taken from what was extracted there. */
  #claimOf(record: PinnedClaim, { lines, anchors, claims, reports }: Said): Claim | undefined {
    const anchor = anchors.get(record.citation);
    const span = anchor?.span;
    if (!span) return undefined;
    const extracted = claims.find((claim) => claim.property === record.property && overlaps(claim, span));
    const { property, since = null, until = null, in: when = null, place = null, about = [], rank = 'normal' } = record;
    const { line } = lines.at(span.start);
    return {
      ...span,
      line,
      subject: this.#entityOf(record.subject),
      property,
      value: this.#valueOf(record.value),
      of:
        extracted?.of ??
        (property === unknownMeasure && 'number' in record.value ? folded(record.value.unit ?? '') : null),
      ...{ since, until, in: when, place: place === null ? null : this.#entityOf(place) },
      about: about.map(this.#entityOf),
      events: reports.flatMap((report) => (report.line === line ? [report.event] : [])),
      attribution: extracted?.attribution ?? null,
      words: extracted?.words ?? [],
      origin: 'curated',
      curation: { rank, citation: anchor.state },
    };
  }

  #valueOf(value: PinnedClaim['value']): ClaimValue {
    if ('entity' in value) return { kind: 'entity', entity: this.#entityOf(value.entity) };
    if ('iso' in value) return { kind: 'date', iso: value.iso };
    if ('text' in value) return { kind: 'text', text: value.text };
    const { number, bound = 'exactly', most, unit = null } = value;
    const measured = units.find(({ words }) => unit !== null && words.includes(unit));
    return { kind: 'number', quantity: quantityOf({ value: number, bound, most, unit }), scale: measured?.scale ?? 1 };
  }
}

/** Whether a claim has a part in verdicts. */
export function counts({ curation }: Claim): boolean {
  return curation === undefined || (curation.rank !== 'deprecated' && curation.citation !== 'drifted');
}

/** For sorting places as they are shown: what editors prefer first, what they deprecate last; else as they stand. */
export function byRank(a: { readonly claim?: Claim }, b: { readonly claim?: Claim }): number {
  return rankOf(a.claim) - rankOf(b.claim);
}

function rankOf(claim: Claim | undefined): number {
  return ['preferred', 'normal', 'deprecated'].indexOf(claim?.curation?.rank ?? 'normal');
}
