// Names as keys.

import { detached } from '../text/detached.ts';
import { keyOf as read } from '../knowledge/lexicon/lexicon.ts';

/** The keys of names that were met: a document says most of its names many times. */
const known = new Map<string, string>();
const most = 1 << 14;

/** A name as part of an id. */
export function keyOf(name: string): string {
  let key = known.get(name);
  if (key !== undefined) return key;
  if (known.size >= most) known.clear();
  key = read(name);
  known.set(detached(name), key);
  return key;
}
