// The knowledge files of the sample corpus, for tests that change them.

import { readFileSync, readdirSync } from 'node:fs';
import type { KnowledgeFile } from '../../src/knowledge/load.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const file = (path: string): KnowledgeFile => ({ path, text: readFileSync(new URL(path, seeds), 'utf8') });

/** The manifest, then the knowledge files in the order of their names. */
export const seedFiles: readonly KnowledgeFile[] = [
  file('isnad.json'),
  ...readdirSync(new URL('knowledge', seeds))
    .sort()
    .map((name) => file(`knowledge/${name}`)),
];
