// Which files of a folder belong to a corpus, and as what.

import { matchesGlob } from '../knowledge/glob.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/** The name of the manifest at a corpus's root. */
export const manifestName = 'isnad.json';

/** Files that stand beside texts in many folders and are none of them. */
const notTexts = /^(readme|license|licence|changelog|contributing)(\.|$)/i;

/** What a file is to a corpus: a source, a knowledge file, a text that no rule of the manifest names (draft), or nothing. */
export type Membership = 'source' | 'knowledge' | 'draft' | 'none';

/** What the file at `path` (from the corpus's root, with `/`) is to the corpus of this manifest. */
export function membership(path: string, manifest: Pick<Knowledge, 'include' | 'exclude' | 'sources'>): Membership {
  if (path === manifestName) return 'knowledge';
  if (manifest.exclude.some((glob) => matchesGlob(glob, path))) return 'none';
  const included = manifest.sources.has(path) || manifest.include.some((glob) => matchesGlob(glob, path));
  if (isKnowledgeFile(path)) return included ? 'knowledge' : 'none';
  if (included) return 'source';
  return isText(path) ? 'draft' : 'none';
}

/** Whether a file is a text of a folder that has no manifest: `*.txt` and `*.md` at any depth, outside of dot-folders. */
export function isText(path: string): boolean {
  const names = path.split('/');
  const name = names.at(-1)!;
  return /\.(txt|md)$/i.test(name) && !notTexts.test(name) && !names.some((part) => part.startsWith('.'));
}

function isKnowledgeFile(path: string): boolean {
  return /\.jsonc?$/i.test(path);
}
