// The content words of a stretch, as passages are compared by them: function words left out, names, dates and figures whole.

import { functionWords } from '../../knowledge/lexicon/common.ts';
import type { Mention } from '../../recognise/mention.ts';
import { folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import { type Line, tokenAt } from './line.ts';

/** A content word, or a mention as one word. */
export interface Content extends Span {
  /** What the words of two texts are matched by: a light stem, or the kind of a mention. */
  readonly key: string;
}

const skipped = new Set(functionWords.map(folded));

/** The content words between two offsets of a line, in order. */
export function contentOf({ start, end }: Span, line: Line): Content[] {
  const { tokens, mentions, text } = line;
  const content: Content[] = [];
  let next = mentions.findIndex((mention) => mention.end > start);
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    const mention = next >= 0 ? mentions[next] : undefined;
    if (mention && tokens.end[i]! > mention.start) {
      content.push({ start: mention.start, end: mention.end, key: keyOf(mention) });
      while (i + 1 < tokens.count && tokens.start[i + 1]! < mention.end) i++;
      next++;
    } else if (tokens.kind[i] !== Kind.mark) {
      const word = folded(text.slice(tokens.start[i], tokens.end[i]));
      const key = lightStem(word);
      if (!skipped.has(word) && key.length > 1) content.push({ start: tokens.start[i]!, end: tokens.end[i]!, key });
    }
  }
  return content;
}

/** Dates and figures match whatever their value, so that a changed one is seen; names by what they name. */
function keyOf(mention: Mention): string {
  return 'entity' in mention ? `=${mention.entity}` : `=${mention.type}`;
}

const prefixes = /^(?:[وف]?(?:[بكل]?ال|لل)|[وف](?=....)|[بلك](?=.....))/;
const endings = /(?:اتيه|ياتها|يات|يته|اتها|اته|ات|تها|ته|يها|ها|هم|هن|ين|ون|ان|يه|تي|ه|ي|ا)$/;

/** A folded word without clitics, article and the commonest endings: not its root, but near enough to meet its other forms. */
export function lightStem(word: string): string {
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
