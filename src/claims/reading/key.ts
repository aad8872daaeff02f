// What words are compared by: hashes of their light stems.

import { functionWords } from '../../knowledge/lexicon/common.ts';
import { folded } from '../../text/fold.ts';

const skipped = new Set(functionWords.map(folded));

/** The key of a word: the hash of its light stem; 0 for a function word, which has none. */
export function wordKey(text: string): number {
  const word = folded(text);
  const stem = lightStem(word);
  return skipped.has(word) || stem.length < 2 ? 0 : hashOf(stem);
}

const prefixes = /^(?:[وف]?(?:[بكل]?ال|لل)|[وف](?=....)|[بلك](?=.....))/;
const endings = /(?:اتيه|ياتها|يات|يته|اتها|اته|ات|تها|ته|يها|ها|هم|هن|ين|ون|ان|يه|تي|ه|ي|ا)$/;

/** A folded word without clitics, article and the commonest endings: not its root, but near enough to meet its other forms. */
function lightStem(word: string): string {
  const bare = word.replace(prefixes, '');
  const stem = bare.length > 3 ? bare.replace(endings, '') : bare;
  return stem.length > 2 ? stem : bare;
}

/** A key as a number: FNV-1a over its UTF-16 units. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}
