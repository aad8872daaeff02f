// What is to be read anew when files changed on the disk, however many at once: a branch that is switched changes thousands.

import type { Corpus } from './corpus.ts';
import { membership } from './members.ts';

/** What changed files and folders come to. */
export interface Stale {
  /** The sources to be read, each once; one that is gone is among them. */
  readonly sources: readonly string[];
  /** Whether knowledge is among what changed. */
  readonly knowledge: boolean;
}

/** Sorts out paths that changed: with a folder that is gone all goes that lay in it; what is open counts as it is in the editor. */
export function staleAmong(
  changed: ReadonlySet<string>,
  corpus: Pick<Corpus, 'knowledge' | 'source' | 'texts'>,
  isOpen: (path: string) => boolean,
): Stale {
  const { knowledge } = corpus;
  const mayBeFolders = [...changed].some((path) => !corpus.source(path));
  const inFolders = mayBeFolders
    ? corpus.texts().filter(({ path }) => foldersOf(path).some((folder) => changed.has(folder)))
    : [];
  const concerned = new Set([...changed, ...inFolders.map(({ path }) => path)]);
  return {
    sources: [...concerned].filter((path) => membership(path, knowledge) === 'source' && !isOpen(path)),
    knowledge: [...changed].some((path) => membership(path, knowledge) === 'knowledge'),
  };
}

/** The folders in which a file lies: all beginnings of its path that end before a `/`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}
