// A place of a source with what stands there.

import type { Corpus } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/source.ts';

/** A place of a source with what stands there. `line` counts from 1. */
export interface Cited extends Citation {
  readonly line: number;
  readonly text: string;
}

/** A place with its line and its words. */
export function cite(corpus: Corpus, { path, start, end }: Citation): Cited {
  const { lines } = corpus.source(path)!;
  return { path, start, end, line: lines.at(start).line + 1, text: corpus.quote({ path, start, end }) };
}
