// A place of a source with what stands there.

import type { Claim } from '../../claims/claim.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Citation } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';

/** A place of a source with what stands there. `line` counts from 1. */
export interface Cited extends Citation {
  readonly line: number;
  readonly text: string;
  /** In a shared passage the words of `text` that stand otherwise in another source. */
  readonly differing?: readonly Span[];
  /** Of a claim that an editor pinned: how it ranks. */
  readonly rank?: Rank;
}

export type Rank = NonNullable<Claim['curation']>['rank'];

/** A place with its line and its words. */
export function cite(corpus: Corpus, { path, start, end, claim }: Citation & { readonly claim?: Claim }): Cited {
  const { lines } = corpus.source(path)!;
  return {
    path,
    start,
    end,
    line: lines.at(start).line + 1,
    text: corpus.quote({ path, start, end }),
    ...(claim?.curation && { rank: claim.curation.rank }),
  };
}
