// The citations that the records of a corpus make, found again in its sources.

import { type Anchor, Anchors } from '../claims/citation.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CitationRecord } from '../knowledge/schema.ts';

/** The citations of one source, each with where it is now. */
export type Anchored = ReadonlyMap<CitationRecord, Anchor>;

/** Of a source that no record cites: one for all. */
const none: Anchored = new Map();

/** All citations of one knowledge, by the source that they cite. */
export class Citations {
  readonly #bySource = new Map<string, CitationRecord[]>();

  constructor({ judgements, claims, suppressions }: Knowledge) {
    for (const one of judgements) {
      if (one.judgement === 'acknowledged') for (const at of one.at) this.#add(at);
      else if ((one.judgement === 'not-an-entity' || one.judgement === 'kept') && one.at) this.#add(one.at);
    }
    for (const { citation } of claims) this.#add(citation);
    for (const { at } of suppressions) if (at) this.#add(at);
  }

  /** The citations of a source, in the order in which they are found. */
  of(path: string): readonly CitationRecord[] {
    return this.#bySource.get(path) ?? [];
  }

  [Symbol.iterator](): Iterator<[path: string, citations: readonly CitationRecord[]]> {
    return this.#bySource.entries();
  }

  /** Finds the citations of a source in its text, giving way in between. */
  *anchoredInSlices(path: string, text: string): Generator<void, Anchored> {
    const cited = this.#bySource.get(path);
    if (!cited) return none;
    const found = new Map<CitationRecord, Anchor>();
    const anchors = new Anchors(text);
    for (const citation of cited) {
      found.set(citation, yield* anchors.anchorInSlices(citation));
      yield;
    }
    return found;
  }

  #add(citation: CitationRecord): void {
    const list = this.#bySource.get(citation.source);
    if (list) list.push(citation);
    else this.#bySource.set(citation.source, [citation]);
  }
}

/** Whether the words of a citation stand as they were. */
export function stands(anchor: Anchor | undefined): anchor is Anchor & { readonly span: NonNullable<Anchor['span']> } {
  return anchor?.state === 'exact' || anchor?.state === 'moved';
}
