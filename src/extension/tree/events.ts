// The Events view: a timeline by year, each event opening into the lines that tell of it, by source.

import { grouped } from '../../corpus/postings.ts';
import type { KnownEvent } from '../../knowledge/knowledge.ts';
import { isolated } from '../../l10n/isolate.ts';
import { say } from '../../l10n/message.ts';
import { notMentioned, sourceCount } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import { sourcesOf } from './mentions.ts';
import type { Filter, Tree, TreeInput, TreeNode } from './node.ts';

/** Which year comes first. */
export type EventOrder = 'newest' | 'oldest';

/** The years of all corpora. */
export function eventTree(input: TreeInput, order: EventOrder, filter: Filter): Tree {
  const rows = input.folders.flatMap((folder) => folder.corpus.events().map((event) => ({ folder, event })));
  const shown = rows.filter(({ event }) => filter(event.title.ar) || filter(event.title.en));
  const years = [...grouped(shown, ({ event }) => event.date.slice(0, 4))].sort(([a], [b]) => (a < b ? -1 : 1));
  if (order === 'newest') years.reverse();
  const roots = years.map(([year, events]): TreeNode => {
    const ordered = order === 'newest' ? [...events].reverse() : events;
    return {
      id: `year:${year}`,
      kind: 'group',
      icon: 'calendar',
      label: year,
      description: String(events.length),
      children: () => ordered.map(({ folder, event }) => eventNode(folder, event, input)),
    };
  });
  return { roots, shown: shown.length, all: rows.length };
}

function eventNode(folder: CorpusFolder, event: KnownEvent, { language }: TreeInput): TreeNode {
  const id = `${folder.root}/${event.id}`;
  const reports = folder.corpus.reportsOf(event.id);
  const told = reports.length === 0 ? say(language, notMentioned) : say(language, sourceCount, reports.length);
  return {
    id,
    kind: 'event',
    icon: reports.length === 0 ? 'circle-outline' : 'circle-filled',
    label: isolated(event.title[language]),
    description: `${event.date} · ${told}`,
    tooltip: isolated(event.title[language === 'ar' ? 'en' : 'ar']),
    subject: { folder, id: event.id },
    ...(reports[0] ? { target: { folder, citation: reports[0][1][0]! } } : {}),
    ...(reports.length > 0 ? { children: () => sourcesOf(id, folder, language, reports, 'report') } : {}),
  };
}
