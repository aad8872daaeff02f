// Citations of the knowledge whose words moved, changed or are gone: of pinned claims, judgements and suppressions.

import type { Anchor } from '../../claims/citation.ts';
import { quoteOf } from '../../claims/citation.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/source.ts';
import type { Step } from '../../knowledge/edit.ts';
import { moveCitation, removeJudgement, removeSuppression, unpinClaim } from '../../knowledge/edit.ts';
import type { CitationRecord } from '../../knowledge/schema.ts';
import {
  citationDrifted,
  citationLost,
  citationMoved,
  citationUnsure,
  citeAnew,
  forgetRecord,
} from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import type { CheckSettings } from '../collect.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';

/** The checks of citations. Where a judgement or suppression is concerned, all are information. */
export const citationChecks = [
  { code: 'citation-moved', severity: 'info' },
  { code: 'citation-drifted', severity: 'warning' },
  { code: 'citation-lost', severity: 'warning' },
] as const satisfies readonly { code: FindingCode; severity: Severity }[];

/** A citation with what its record is: a claim, or a decision about the place; and the step that removes it. */
interface Cited {
  readonly citation: CitationRecord;
  readonly isClaim: boolean;
  readonly removal: Step;
}

/** How many quotes are looked at before giving way. */
const slice = 64;

/** The findings about citations, in the order of the records, giving way in between. */
export function* checkCitations(corpus: Corpus, settings: CheckSettings = {}): Generator<void, Finding[]> {
  const findings: Finding[] = [];
  let count = 0;
  for (const cited of citedBy(corpus)) {
    if (++count % slice === 0) yield;
    const finding = findingOf(corpus, cited);
    const severity = finding && (settings.severities?.[finding.code] ?? finding.severity);
    if (severity && severity !== 'off') findings.push({ ...finding, severity });
  }
  return findings;
}

function* citedBy({ knowledge: { claims, judgements, suppressions } }: Corpus): Generator<Cited> {
  for (const one of claims) yield { citation: one.citation, isClaim: true, removal: unpinClaim(one) };
  for (const one of judgements) {
    const removal = removeJudgement(one);
    for (const citation of 'at' in one ? [one.at ?? []].flat() : []) yield { citation, isClaim: false, removal };
  }
  for (const one of suppressions) {
    if (one.at) yield { citation: one.at, isClaim: false, removal: removeSuppression(one) };
  }
} // prettier-ignore

function findingOf(corpus: Corpus, { citation, isClaim, removal }: Cited): Finding | undefined {
  const location = corpus.knowledge.citations.get(citation);
  const source = corpus.source(citation.source);
  const anchor: Anchor = source?.anchors.get(citation) ?? { state: 'lost', changes: [], candidates: [] };
  if (!location || anchor.state === 'exact') return undefined;
  const check = citationChecks.find(({ code }) => code === `citation-${anchor.state}`)!;
  const related: Citation[] = [anchor.span ?? [], anchor.candidates].flat().map(({ start, end }) => ({ path: citation.source, start, end }));
  const anew = source && anchor.state === 'moved' && moveCitation(citation, { source: citation.source, ...quoteOf(source.text, anchor.span!) });
  return {
    code: check.code,
    severity: isClaim ? check.severity : 'info',
    place: { path: location.file, start: location.start, end: location.end },
    message: messageOf(citation, anchor),
    related,
    gesture: anew ? { title: both(citeAnew), steps: [anew] } : { title: both(forgetRecord), steps: [removal] },
  };
} // prettier-ignore

function messageOf({ quote, source }: CitationRecord, { state, changes: [change], candidates }: Anchor) {
  if (state === 'moved') return both(citationMoved, quote);
  if (change) return both(citationDrifted, change.was, change.is);
  return both(candidates.length > 0 ? citationUnsure : citationLost, quote, source);
}
