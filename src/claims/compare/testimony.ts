// A claim with its source: what is set side by side.

import type { Claim } from '../claim.ts';

/** A claim, the source that makes it, when that was published (ISO, or null), and the words that tell it. */
export interface Testimony {
  readonly path: string;
  readonly published: string | null;
  readonly claim: Claim;
  readonly text: string;
}
