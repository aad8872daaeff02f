// The rows of the Review view, in groups: names, events, citations.

import { typeName } from '../../l10n/entity.ts';
import { isolated } from '../../l10n/isolate.ts';
import type { Bilingual, Language } from '../../l10n/language.ts';
import { both, say } from '../../l10n/message.ts';
import {
  brokenCitationsTitle,
  citationState,
  familyName,
  moreProposals,
  proposedEventsTitle,
  proposedNamesTitle,
  someEvent,
} from '../../l10n/review.ts';
import { mentionCount, mentionsInSources, sourceCount } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import { typeIcons } from '../tree/entity.ts';
import { shortTitle } from '../tree/mentions.ts';
import type { NodeKind, TreeNode } from '../tree/node.ts';
import {
  type CitationProposal,
  type EventProposal,
  type NameProposal,
  type Proposal,
  brokenCitations,
  proposedHappenings,
  proposedNames,
} from './proposal.ts';

/** A row that can be decided. */
export interface Row extends TreeNode {
  readonly proposal: Proposal;
  readonly folder: CorpusFolder;
}

export function isRow(node: TreeNode | undefined): node is Row {
  return node !== undefined && 'proposal' in node;
}

/** How many rows a group shows at once: nobody decides more in one sitting, and each row is made of the texts. */
const most = 300;

/** The groups of one corpus, those with something in them, and the keys of all proposals. */
export interface Review {
  readonly groups: readonly TreeNode[];
  readonly keys: readonly string[];
}

/** What is to be reviewed in one corpus, found in slices. */
export function* reviewOf(folder: CorpusFolder, language: Language): Generator<void, Review> {
  const { corpus } = folder;
  yield* corpus.comparisonsInSlices();
  const names = yield* proposedNames(corpus);
  const [events, citations] = [proposedHappenings(corpus), brokenCitations(corpus)];
  const group = <P extends Proposal>(
    id: string,
    icon: string,
    title: string,
    all: readonly P[],
    row: (one: P) => Row,
  ): TreeNode[] => {
    if (all.length === 0) return [];
    const rows = (): TreeNode[] => [
      ...all.slice(0, most).map(row),
      ...rest(`${folder.root}/${id}`, all.length - most, language),
    ];
    return [
      {
        id: `${folder.root}/${id}`,
        kind: 'group',
        icon,
        label: title,
        description: String(all.length),
        children: rows,
      },
    ];
  };
  return {
    groups: [
      ...group('names', 'question', say(language, proposedNamesTitle), names, (one) => nameRow(folder, one, language)),
      ...group('events', 'calendar', say(language, proposedEventsTitle), events, (one) =>
        eventRow(folder, one, language),
      ),
      ...group('citations', 'quote', say(language, brokenCitationsTitle), citations, (one) =>
        citationRow(folder, one, language),
      ),
    ],
    keys: [...names, ...events, ...citations].map(({ key }) => `${folder.root} ${key}`),
  };
}

function rest(id: string, more: number, language: Language): TreeNode[] {
  if (more <= 0) return [];
  return [{ id: `${id}/more`, kind: 'group', icon: 'ellipsis', label: say(language, moreProposals, more) }];
}

function rowOf(folder: CorpusFolder, proposal: Proposal, kind: NodeKind, shown: Omit<TreeNode, 'id' | 'kind'>): Row {
  const { key, place } = proposal;
  return { id: `${folder.root}/${key}`, kind, proposal, folder, target: { folder, citation: place }, ...shown };
}

function nameRow(folder: CorpusFolder, proposal: NameProposal, language: Language): Row {
  const { id, place, mentions, sources } = proposal;
  const type = folder.corpus.mentionsOf(id)[0]![1][0]!.type;
  const counts = say(language, mentionsInSources, mentions, sources);
  return rowOf(folder, proposal, 'proposedName', {
    icon: typeIcons[type],
    label: isolated(folder.corpus.quote(place)),
    description: `${say(language, typeName[type])} · ${say(language, mentionCount, mentions)}`,
    tooltip: counts,
    spoken: `${say(language, typeName[type])}, ${counts}`,
    subject: { folder, id },
  });
}

function eventRow(folder: CorpusFolder, proposal: EventProposal, language: Language): Row {
  const { event, comparison, place } = proposal;
  const sources = new Set(event.reports.map(({ path }) => path)).size;
  return rowOf(folder, proposal, 'proposedEvent', {
    icon: 'calendar',
    label: isolated(eventTitle(folder, proposal)[language]),
    description: `${event.dates.join(' / ')} · ${say(language, sourceCount, sources)}`,
    tooltip: isolated(folder.corpus.quote(place)),
    compared: { folder, places: comparison.places },
  });
}

/** What a proposed event is called: its family, where, and who. */
export function eventTitle({ corpus }: CorpusFolder, { event }: EventProposal): Bilingual {
  const family = both(familyName[event.family] ?? someEvent);
  const ids = [...(event.place === null ? [] : [event.place]), ...event.participants];
  const names = ids.flatMap((id) => corpus.entity(id)?.name ?? []).slice(0, 3);
  const title = (language: Language, comma: string): string => {
    const named = [...new Set(names.map((name) => name[language]))].join(comma);
    return named ? `${family[language]}: ${named}` : family[language];
  };
  return { ar: title('ar', '، '), en: title('en', ', ') };
}

function citationRow(folder: CorpusFolder, proposal: CitationProposal, language: Language): Row {
  const { citation, anchor } = proposal;
  const state = anchor.state === 'drifted' ? 'drifted' : 'lost';
  const source = folder.corpus.source(citation.source)!;
  return rowOf(folder, proposal, 'brokenCitation', {
    icon: state === 'drifted' ? 'edit' : 'circle-slash',
    warns: state === 'lost',
    label: isolated(citation.quote),
    description: `${say(language, citationState[state])} · ${isolated(shortTitle(folder.corpus, source))}`,
    tooltip: anchor.changes.map(({ was, is }) => `${isolated(was)} → ${isolated(is)}`).join('\n'),
  });
}
