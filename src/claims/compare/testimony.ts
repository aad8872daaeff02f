// A claim with its source: what is set side by side.

import type { Claim } from '../claim.ts';
import type { Story } from './story.ts';

/** A claim and the source that makes it. */
export interface Testimony {
  readonly path: string;
  /** When the source was published (ISO), or null. */
  readonly published: string | null;
  /** What the source tells as a whole: one object for all its testimonies. */
  readonly story: Story;
  readonly claim: Claim;
  /** The words that tell the claim. */
  readonly text: string;
}

/** The order of paths, then of the text. */
export function byPlace(a: Testimony, b: Testimony): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.claim.start - b.claim.start;
}
