// What is proposed for the knowledge of a corpus: names that only texts know, events that several sources tell, citations
// whose words have changed. Each is accepted or rejected by an editor.

import type { Anchor } from '../../claims/citation.ts';
import type { Comparison } from '../../claims/compare.ts';
import { type ProposedEvent, proposedEvents } from '../../claims/propose.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { stands } from '../../corpus/citations.ts';
import type { Citation } from '../../corpus/source.ts';
import type { CitationRecord } from '../../knowledge/schema.ts';

export type Proposal = NameProposal | EventProposal | CitationProposal;

interface Base {
  /** Unlike that of any other proposal of the corpus, and the same as long as it is proposed. */
  readonly key: string;
  /** Where to look at it. */
  readonly place: Citation;
}

/** A name that no record holds, and how often texts print it. */
export interface NameProposal extends Base {
  readonly kind: 'name';
  readonly id: string;
  readonly mentions: number;
  readonly sources: number;
}

/** An event that no record holds. */
export interface EventProposal extends Base {
  readonly kind: 'event';
  readonly event: ProposedEvent;
  readonly comparison: Comparison;
}

/** A citation of the knowledge whose words its source prints no more. */
export interface CitationProposal extends Base {
  readonly kind: 'citation';
  readonly citation: CitationRecord;
  readonly anchor: Anchor;
}

/** How many names are counted in one step. */
const step = 100;

/** The names that only texts know, those first that stand most often. Gives way now and then. */
export function* proposedNames(corpus: Corpus): Generator<void, NameProposal[]> {
  const proposals: NameProposal[] = [];
  for (const id of corpus.mentioned()) {
    if (corpus.knowledge.entities.has(id)) continue;
    proposals.push(nameProposal(id, corpus.mentionsOf(id)));
    if (proposals.length % step === 0) yield;
  }
  return proposals.sort((a, b) => b.mentions - a.mentions || b.sources - a.sources || (a.id < b.id ? -1 : 1));
}

function nameProposal(id: string, bySource: ReturnType<Corpus['mentionsOf']>): NameProposal {
  const mentions = bySource.reduce((sum, [, list]) => sum + list.length, 0);
  return { kind: 'name', key: id, id, place: fullestPlace(bySource), mentions, sources: bySource.length };
}

/** The first place where the name is not cut short, else the first. */
function fullestPlace(bySource: ReturnType<Corpus['mentionsOf']>): Citation {
  for (const [path, list] of bySource) {
    const full = list.find(({ rules }) => !rules.includes('short-form'));
    if (full) return { path, start: full.start, end: full.end };
  }
  const [path, [first]] = bySource[0]!;
  return { path, start: first!.start, end: first!.end };
}

/** The events that sources tell and no record holds; what an editor knows of already is none. */
export function proposedHappenings(corpus: Corpus): EventProposal[] {
  return corpus.comparisons().flatMap((comparison): EventProposal[] => {
    const [event] = comparison.acknowledged ? [] : proposedEvents([comparison]);
    const [report] = event?.reports ?? [];
    const lines = report && corpus.source(report.path)?.lines;
    if (!event || !lines) return [];
    const place = { path: report.path, start: lines.start(report.line), end: lines.end(report.line) };
    const key = `event ${event.family} ${event.dates.join(' ')} ${report.path}:${report.line}`;
    return [{ kind: 'event', key, place, event, comparison }];
  });
}

/** The citations that drifted or are lost, in the order of the sources. */
export function brokenCitations(corpus: Corpus): CitationProposal[] {
  return corpus.texts().flatMap(({ path, anchors }) => {
    return [...anchors].flatMap(([citation, anchor]): CitationProposal[] => {
      if (stands(anchor)) return [];
      const { start, end } = anchor.span ?? anchor.candidates[0] ?? { start: 0, end: 0 };
      return [
        { kind: 'citation', key: `citation ${path} ${citation.quote}`, place: { path, start, end }, citation, anchor },
      ];
    });
  });
}
