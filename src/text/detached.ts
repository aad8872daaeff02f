// Pieces of a text that outlive it.

/** The same characters as a string of their own: what an engine cuts from a text may keep all of that text in memory. */
export function detached(piece: string): string {
  return ` ${piece}`.slice(1);
}
