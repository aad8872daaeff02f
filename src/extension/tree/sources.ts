// The Sources view: every text of the corpora with its outlet and date, and what it mentions by type.

import type { Source } from '../../corpus/source.ts';
import { sourceTitle } from '../../corpus/titles.ts';
import { typeName } from '../../l10n/entity.ts';
import { isolated } from '../../l10n/isolate.ts';
import { say } from '../../l10n/message.ts';
import { noDate, unreadable } from '../../l10n/tree.ts';
import { type MentionType, mentionTypes } from '../../recognise/mention.ts';
import type { CorpusFolder } from '../folder.ts';
import { typeIcons } from './entity.ts';
import { lineNode, shortTitle } from './mentions.ts';
import { type Filter, type Tree, type TreeInput, type TreeNode, joined } from './node.ts';

/** How sources are ordered. */
export type SourceOrder = 'date' | 'path';

/** The sources of all corpora; where there are several corpora, under a node each. */
export function sourceTree(input: TreeInput, order: SourceOrder, filter: Filter): Tree {
  const trees = input.folders.map((folder) => sourcesIn(folder, input, order, filter));
  if (trees.length < 2) return joined(trees);
  const roots = input.folders.map((folder, i): TreeNode => {
    const { roots: sources, shown } = trees[i]!;
    return {
      id: `${folder.root}`,
      kind: 'corpus',
      icon: 'library',
      label: isolated(folder.corpus.knowledge.title?.[input.language] ?? folder.root.path.split('/').at(-1)!),
      description: String(shown),
      children: () => [...sources],
    };
  });
  return { ...joined(trees), roots };
}

function sourcesIn(folder: CorpusFolder, input: TreeInput, order: SourceOrder, filter: Filter): Tree {
  const all = folder.corpus.sources();
  const sources = all.filter((source) => {
    return (
      filter(source.path) || filter(sourceTitle(folder.corpus.knowledge, source)) || filter(source.record?.title ?? '')
    );
  });
  if (order === 'date') sources.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  const roots = [...sources.map((source) => sourceNode(folder, source, input)), ...unreadableNodes(folder, input)];
  return { roots, shown: sources.length, all: all.length };
}

function sourceNode(folder: CorpusFolder, source: Source, { language }: TreeInput): TreeNode {
  const id = `${folder.root}/${source.path}`;
  return {
    id,
    kind: 'source',
    icon: 'file-text',
    label: isolated(shortTitle(folder.corpus, source)),
    description: `${source.published ?? say(language, noDate)} · ${source.mentions.length}`,
    tooltip: [source.record?.title, source.path, source.record?.note?.[language]]
      .filter(Boolean)
      .map((line) => isolated(line!))
      .join('\n'),
    target: { folder, citation: { path: source.path, start: 0, end: 0 } },
    children: () => mentionTypes.flatMap((type) => typeNode(id, folder, source, type, { folders: [folder], language })),
  };
}

function typeNode(
  id: string,
  folder: CorpusFolder,
  source: Source,
  type: MentionType,
  { language }: TreeInput,
): TreeNode[] {
  const mentions = source.mentions.filter((mention) => mention.type === type);
  if (mentions.length === 0) return [];
  const rows = (): TreeNode[] => {
    return mentions.map(({ start, end }) => {
      const place = { path: source.path, start, end };
      const row = lineNode(`${id}/${type}`, folder, source, place, 'mention');
      return { ...row, label: isolated(source.text.slice(start, end)) };
    });
  };
  return [
    {
      id: `${id}/${type}`,
      kind: 'group',
      icon: typeIcons[type],
      label: isolated(say(language, typeName[type])),
      description: String(mentions.length),
      children: rows,
    },
  ];
}

function unreadableNodes(folder: CorpusFolder, { language }: TreeInput): TreeNode[] {
  return [...folder.unreadable].map(([path, reason]) => ({
    id: `${folder.root}/${path}`,
    kind: 'unreadableSource',
    icon: 'error',
    warns: true,
    label: isolated(path),
    description: say(language, unreadable, reason),
  }));
}
