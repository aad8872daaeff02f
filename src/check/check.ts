// The façade of the checks.

import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from './finding.ts';

/** The findings of a corpus, in the order of paths, then positions. */
export function checkCorpus(_corpus: Corpus): Finding[] {
  return [];
}
