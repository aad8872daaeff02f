// Page furniture: lines of a scraped page that are no part of the story.

import type { Candidate, Furniture, Line } from './line.ts';

/** Whether a line is page furniture, and of what kind; null for the story, its headlines and bylines. */
export function furnitureOf(_line: Line, _candidates: readonly Candidate[]): Furniture | null {
  return null;
}
