// The node of a named thing, and what it opens into: its names, and its mentions by source.

import { type EntityView, isWrong } from '../../corpus/entities.ts';
import type { Citation } from '../../corpus/source.ts';
import { aliasName, unlistedName } from '../../l10n/entity.ts';
import { isolated } from '../../l10n/isolate.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { bySource, mentionCount, mentionsInSources, namesUsed, notMentioned } from '../../l10n/tree.ts';
import type { MentionType } from '../../recognise/mention.ts';
import type { CorpusFolder } from '../folder.ts';
import { sourcesOf } from './mentions.ts';
import type { TreeNode } from './node.ts';

/** The icon of each type of mention. */
export const typeIcons: Record<MentionType, string> = {
  agency: 'organization',
  person: 'person',
  place: 'globe',
  group: 'flame',
  outlet: 'broadcast',
  instrument: 'law',
  date: 'calendar',
  figure: 'symbol-numeric',
};

/** Where entities are shown: the corpus, the language, and the id of what they stand under. */
export interface EntityContext {
  readonly folder: CorpusFolder;
  readonly language: Language;
  readonly base: string;
}

/** An entity; `parts` are those that stand under it beside its names and sources. */
export function entityNode(context: EntityContext, entity: EntityView, parts: () => TreeNode[] = nothing): TreeNode {
  const { folder, language, base } = context;
  const { id, known, name, names, total, sources, type } = entity;
  const wrong = names.some(isWrong);
  const spoken = say(language, mentionsInSources, total, sources);
  const first = known ? undefined : names[0]?.places[0]?.[1][0];
  return {
    id: `${base}/${id}`,
    kind: known ? 'entity' : 'unknownEntity',
    icon: wrong ? 'warning' : typeIcons[type],
    warns: wrong,
    label: isolated(name[language]),
    description: total === 0 ? say(language, notMentioned) : `${total} · ${sources}`,
    tooltip: `${isolated(language === 'ar' ? name.en : name.ar)}\n${spoken}`,
    spoken,
    subject: { folder, id },
    ...(first ? { target: { folder, citation: first } } : {}),
    children: () => [...parts(), ...insideOf(context, entity)],
  };
}

/** An entity as one source has it: the lines of that source alone. */
export function entityInSource(context: EntityContext, entity: EntityView, path: string): TreeNode {
  const { folder, language } = context;
  const places = entity.names.flatMap((name) => name.places.flatMap(([from, list]) => (from === path ? list : [])));
  const ordered = [...places].sort((a, b) => a.start - b.start);
  const node = entityNode(context, entity);
  const [source] = sourcesOf(node.id, folder, language, [[path, ordered]], 'mention');
  return { ...node, description: say(language, mentionCount, ordered.length), children: source?.children ?? nothing };
}

function nothing(): TreeNode[] {
  return [];
}

function insideOf(context: EntityContext, entity: EntityView): TreeNode[] {
  const { folder, language, base } = context;
  const id = `${base}/${entity.id}`;
  if (entity.names.length === 0) return [];
  const group = (part: string, icon: string, label: string, count: number, children: () => TreeNode[]): TreeNode => {
    return { id: `${id}/${part}`, kind: 'group', icon, label: isolated(label), description: String(count), children };
  };
  return [
    group('names', 'tag', say(language, namesUsed), entity.names.length, () => namesOf(entity, id, folder, language)),
    group('sources', 'files', say(language, bySource), entity.sources, () => {
      return sourcesOf(`${id}/sources`, folder, language, placesOf(folder, entity), 'mention');
    }),
  ];
}

function placesOf({ corpus }: CorpusFolder, { id }: EntityView): [path: string, places: Citation[]][] {
  return corpus.mentionsOf(id).map(([path, list]) => [path, list.map(({ start, end }) => ({ path, start, end }))]);
}

/** The names that sources print for an entity, wrong ones marked, each opening into its places. */
function namesOf(entity: EntityView, base: string, folder: CorpusFolder, language: Language): TreeNode[] {
  return entity.names.map((name) => {
    const wrong = isWrong(name);
    const kind = name.kind === null ? say(language, unlistedName) : say(language, aliasName[name.kind]);
    return {
      id: `${base}/names/${name.text}`,
      kind: wrong ? 'wrongName' : 'name',
      icon: wrong ? 'warning' : name.kind === null ? 'question' : 'symbol-string',
      warns: wrong,
      label: isolated(name.text),
      name: name.text,
      description: `${kind} · ${name.places.length}`,
      subject: { folder, id: entity.id },
      children: () => sourcesOf(`${base}/names/${name.text}`, folder, language, name.places, 'mention'),
    };
  });
}
