// What every entity, event and comparison opens into: sources, and lines of them.

import type { Corpus } from '../../corpus/corpus.ts';
import { excerptOf } from '../../corpus/excerpt.ts';
import type { Citation, Source } from '../../corpus/source.ts';
import { sourceTitle } from '../../corpus/titles.ts';
import { isolated } from '../../l10n/isolate.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { mentionCount } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import type { NodeKind, TreeNode } from './node.ts';

/** How much of a line a row shows, in UTF-16 units. */
const rowLength = 90;

/** One node a source, each opening into its places. `id` is the node's they stand under. */
export function sourcesOf(
  id: string,
  folder: CorpusFolder,
  language: Language,
  bySource: readonly (readonly [path: string, places: readonly Citation[]])[],
  kind: NodeKind,
): TreeNode[] {
  return bySource.map(([path, places]) => {
    const source = folder.corpus.source(path)!;
    const rows = (): TreeNode[] => places.map((place) => lineNode(`${id}/${path}`, folder, source, place, kind));
    return {
      id: `${id}/${path}`,
      kind: 'source',
      icon: 'file',
      label: isolated(shortTitle(folder.corpus, source)),
      description: say(language, mentionCount, places.length),
      tooltip: path,
      children: rows,
      ...(places[0] ? { target: { folder, citation: places[0] } } : {}),
    };
  });
}

/** A row that shows a place of a source and opens it. */
export function lineNode(id: string, folder: CorpusFolder, source: Source, place: Citation, kind: NodeKind): TreeNode {
  const { line } = source.lines.at(place.start);
  return {
    id: `${id}:${place.start}`,
    kind,
    icon: 'location',
    label: isolated(excerptOf(source.text, source.lines, place, rowLength).text),
    description: String(line + 1),
    tooltip: isolated(source.lines.of(line)),
    target: { folder, citation: place },
  };
}

/** How much of a source's name a row shows, in UTF-16 units. */
const titleLength = 32;

/** What a source is called, a long headline cut at a word. */
export function shortTitle(corpus: Corpus, source: Source): string {
  const title = sourceTitle(corpus.knowledge, source);
  if (title.length <= titleLength) return title;
  return `${title.slice(0, title.lastIndexOf(' ', titleLength))}…`;
}
