// The content words of a stretch, as passages are compared by them: function words left out, names, dates and figures whole.

import { functionWords } from '../../knowledge/lexicon/common.ts';
import type { Mention } from '../../recognise/mention.ts';
import { folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import { type Line, tokenAt } from './line.ts';
import type { Sentence } from './sentence.ts';

/** A content word, or a mention as one word. */
export interface Content extends Span {
  /** What the words of two texts are matched by: the hash of a light stem, or of the kind of a mention. */
  readonly key: number;
}

const skipped = new Set(functionWords.map(folded));
/** The keys of words by their hashes, 0 for function words; and the content of sentences that were read. */
const keys = new Map<number, number>();
const most = 1 << 16;
const read = new WeakMap<Sentence, readonly Content[]>();

/** The content words of a sentence of a line, in order. */
export function contentOf(sentence: Sentence, line: Line): readonly Content[] {
  let content = read.get(sentence);
  if (!content) read.set(sentence, (content = readContent(sentence, line)));
  return content;
}

function readContent({ start, end }: Sentence, { tokens, mentions, text }: Line): Content[] {
  const content: Content[] = [];
  let next = mentions.findIndex((mention) => mention.end > start);
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    const mention = next >= 0 ? mentions[next] : undefined;
    if (mention && tokens.end[i]! > mention.start) {
      content.push({ start: mention.start, end: mention.end, key: hashOf(nameOf(mention)) });
      while (i + 1 < tokens.count && tokens.start[i + 1]! < mention.end) i++;
      next++;
    } else if (tokens.kind[i] !== Kind.mark) {
      const key = keyOf(text, tokens.start[i]!, tokens.end[i]!, tokens.hash[i]!);
      if (key !== 0) content.push({ start: tokens.start[i]!, end: tokens.end[i]!, key });
    }
  }
  return content;
}

/** Dates and figures match whatever their value, so that a changed one is seen; names by what they name. */
function nameOf(mention: Mention): string {
  return 'entity' in mention ? `=${mention.entity}` : `=${mention.type}`;
}

function keyOf(text: string, start: number, end: number, hash: number): number {
  const known = keys.get(hash);
  if (known !== undefined) return known;
  if (keys.size >= most) keys.clear();
  const word = folded(text.slice(start, end));
  const stem = lightStem(word);
  const key = skipped.has(word) || stem.length < 2 ? 0 : hashOf(stem);
  keys.set(hash, key);
  return key;
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
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}
