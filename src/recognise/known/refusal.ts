// Names that are not looked for, and why.

import { folded } from '../../text/fold.ts';
import { longestWord } from '../../text/vocabulary.ts';
import { Kind, type Words } from '../../text/words.ts';
import type { KnownName } from './name.ts';
import { isStopWord } from './stopword.ts';

/** Why a name is not looked for in texts. */
export type Reason =
  | 'empty' // no letter in it
  | 'letter' // a single letter
  | 'number' // digits alone
  | 'stop-word' // a word that nearly every text has
  | 'script' // a word in another script than Arabic and Latin
  | 'long'; // more words, or a longer word, than any name has

/** A name that is not looked for. */
export interface Refused {
  readonly name: KnownName;
  readonly reason: Reason;
}

/** How many words and marks a name has at most. */
const mostTokens = 48;
/** How many UTF-16 units a name has at most. */
const mostUnits = 512;

/** Why a name whose tokens are `words` is not looked for; undefined where it is. */
export function refusal(name: string, words: Words): Reason | undefined {
  let [letters, digits, longest] = [0, 0, 0];
  for (let i = 0; i < words.count; i++) {
    const kind = words.kind[i]!;
    if (kind === Kind.foreign) return 'script';
    if (kind === Kind.digits) digits++;
    else if (kind !== Kind.mark) letters++;
    longest = Math.max(longest, words.end[i]! - words.start[i]!);
  }
  if (letters + digits === 0) return 'empty';
  if (letters === 0) return 'number';
  if (name.length > mostUnits || words.count > mostTokens || longest > longestWord) return 'long';
  return letters + digits === 1 ? refusalOfWord(name) : undefined;
}

function refusalOfWord(name: string): Reason | undefined {
  const word = name.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  if (folded(word).length === 1) return 'letter';
  return isStopWord(word) ? 'stop-word' : undefined;
}
