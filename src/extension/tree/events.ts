// The Events view: a timeline by year, each event opening into the lines that tell of it, by source.

import type { KnownEvent } from '../../knowledge/knowledge.ts';
import { isolated } from '../../l10n/isolate.ts';
import { say } from '../../l10n/message.ts';
import { notMentioned, sourceCount } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import { sourcesOf } from './mentions.ts';
import type { TreeInput, TreeNode } from './node.ts';

/** Which year comes first. */
export type EventOrder = 'newest' | 'oldest';

/** The years of all corpora. */
export function eventTree(input: TreeInput, order: EventOrder, filter: (title: string) => boolean): TreeNode[] {
  const years = new Map<string, TreeNode[]>();
  for (const folder of input.folders) {
    for (const event of folder.corpus.events()) {
      if (!filter(event.title.ar) && !filter(event.title.en)) continue;
      const year = event.date.slice(0, 4);
      years.set(year, [...(years.get(year) ?? []), eventNode(folder, event, input)]);
    }
  }
  const sorted = [...years].sort(([a], [b]) => (a < b ? -1 : 1));
  if (order === 'newest') sorted.reverse();
  return sorted.map(([year, events]) => ({
    id: `year:${year}`,
    kind: 'group',
    icon: 'calendar',
    label: year,
    description: String(events.length),
    children: () => (order === 'newest' ? [...events].reverse() : events),
  }));
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
