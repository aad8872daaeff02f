// The content words of a stretch, as passages are compared by them: function words left out, names, dates and figures whole.

import type { Mention } from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import { hashOf } from './key.ts';
import { type Line, tokenAt } from './line.ts';
import type { Sentence } from './sentence.ts';

/** A content word, or a mention as one word. */
export interface Content extends Span {
  /** What the words of two texts are matched by: the hash of a light stem, or of the kind of a mention. */
  readonly key: number;
}

/** The content of sentences that were read. */
const read = new WeakMap<Sentence, readonly Content[]>();

/** The content words of a sentence of a line, in order. */
export function contentOf(sentence: Sentence, line: Line): readonly Content[] {
  let content = read.get(sentence);
  if (!content) read.set(sentence, (content = readContent(sentence, line)));
  return content;
}

function readContent({ start, end }: Sentence, { tokens, mentions }: Line): Content[] {
  const content: Content[] = [];
  let next = mentions.findIndex((mention) => mention.end > start);
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    const mention = next >= 0 ? mentions[next] : undefined;
    if (mention && tokens.end[i]! > mention.start) {
      content.push({ start: mention.start, end: mention.end, key: hashOf(nameOf(mention)) });
      while (i + 1 < tokens.count && tokens.start[i + 1]! < mention.end) i++;
      next++;
    } else if (tokens.kind[i] !== Kind.mark) {
      const key = tokens.keys[i]!;
      if (key !== 0) content.push({ start: tokens.start[i]!, end: tokens.end[i]!, key });
    }
  }
  return content;
}

/** Dates and figures match whatever their value, so that a changed one is seen; names by what they name. */
function nameOf(mention: Mention): string {
  return 'entity' in mention ? `=${mention.entity}` : `=${mention.type}`;
}
