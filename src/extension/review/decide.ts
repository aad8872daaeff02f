// Decisions on proposals: each is a gesture of curation, written down in the knowledge and undone like any other.

import { commands } from 'vscode';
import { cite } from '../../corpus/cite.ts';
import { type Step, addJudgement, pinClaim, removeJudgement, unpinClaim } from '../../knowledge/edit.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { idFor } from '../../knowledge/romanise.ts';
import type { CitationRecord, ClaimRecord, JudgementRecord } from '../../knowledge/schema.ts';
import { both } from '../../l10n/message.ts';
import { citationDropped, citedAnew, placeNotSure } from '../../l10n/review.ts';
import { placeOf } from '../citation.ts';
import { type Answer, type Gestures, shown } from '../curate/gesture/gestures.ts';
import type { CorpusFolder } from '../folder.ts';
import type { CitationProposal, EventProposal } from './proposal.ts';
import { type Row, eventTitle } from './rows.ts';

export const decisions = ['accept', 'change', 'reject'] as const;
export type Decision = (typeof decisions)[number];

/** Carries a decision out; with `change` the editor is shown what is to be written first. */
export async function decide(gestures: Gestures, row: Row, decision: Decision): Promise<void> {
  const { folder, proposal } = row;
  const at = placeOf(folder, proposal.place);
  if (proposal.kind === 'citation') shown(await decideCitation(gestures, folder, proposal, decision));
  else if (decision === 'reject') {
    if (proposal.kind === 'name') await commands.executeCommand('isnad.notAnEntity', { at });
    else await commands.executeCommand('isnad.acknowledge', row);
  } else {
    const isName = proposal.kind === 'name';
    const record = isName ? {} : eventRecord(folder, proposal);
    const given = decision === 'accept' ? { at, record } : { at };
    await commands.executeCommand(isName ? 'isnad.addEntity' : 'isnad.newEvent', given);
  }
}

/** The record of an event as its reports tell it. */
function eventRecord(folder: CorpusFolder, proposal: EventProposal): object {
  const { entities, events } = folder.corpus.knowledge;
  const { family, dates, place, participants } = proposal.event;
  const [date = ''] = dates;
  const isTaken = (id: string): boolean => entities.has(id) || events.has(id);
  const where = place !== null && entities.get(place)?.type === 'place' ? { place } : {};
  return {
    id: idFor([family, ...Object.values(where), date].join(' '), isTaken),
    title: eventTitle(folder, proposal),
    date,
    ...where,
    participants: participants.filter((id) => entities.has(id)),
  };
}

/** Accepted, the citation gets the words that stand there now; rejected, what rests on it goes. */
async function decideCitation(
  gestures: Gestures,
  folder: CorpusFolder,
  { citation, anchor }: CitationProposal,
  decision: Decision,
): Promise<Answer> {
  const { knowledge } = folder.corpus;
  if (decision === 'reject') {
    return gestures.perform(
      folder,
      both(citationDropped, citation.quote),
      ...stepsWith(knowledge, citation, undefined),
    );
  }
  const source = folder.corpus.source(citation.source);
  const span = anchor.span ?? (anchor.candidates.length === 1 ? anchor.candidates[0] : undefined);
  if (!source || !span) return { refused: both(placeNotSure) };
  const anew = cite(source, span);
  return gestures.perform(folder, both(citedAnew, anew.quote), ...stepsWith(knowledge, citation, anew));
}

/** The steps that put another citation in place of one wherever it is kept, or with undefined drop what rests on it. */
function stepsWith({ judgements, claims }: Knowledge, old: CitationRecord, anew: CitationRecord | undefined): Step[] {
  const cited = (one: CitationRecord): CitationRecord => (one === old ? anew! : one);
  const judged = judgements.filter((one) => citationsOf(one).includes(old));
  const pinned = claims.filter(({ citation }) => citation === old);
  return [
    ...judged.flatMap((one): Step[] => {
      const record = written<JudgementRecord>(one);
      return anew ? [removeJudgement(record), addJudgement(recited(record, cited))] : [removeJudgement(record)];
    }),
    ...pinned.flatMap((one): Step[] => {
      const record = written<ClaimRecord>(one);
      return anew ? [unpinClaim(record), pinClaim({ ...record, citation: anew })] : [unpinClaim(record)];
    }),
  ];
}

function citationsOf(judgement: JudgementRecord): readonly CitationRecord[] {
  if (!('at' in judgement) || !judgement.at) return [];
  return Array.isArray(judgement.at) ? judgement.at : [judgement.at as CitationRecord];
}

function recited(judgement: JudgementRecord, cited: (one: CitationRecord) => CitationRecord): JudgementRecord {
  if (judgement.judgement === 'acknowledged') return { ...judgement, at: judgement.at.map(cited) };
  return 'at' in judgement && judgement.at ? { ...judgement, at: cited(judgement.at) } : judgement;
}

/** A record as it is written, without where it was read. */
function written<T>(known: T & { readonly location: unknown }): T {
  return Object.fromEntries(Object.entries(known).filter(([key]) => key !== 'location')) as T;
}
