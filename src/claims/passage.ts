// What passages are: sentences by their content words, which they are found by in other texts.

import type { Mention, NameMention } from '../recognise/mention.ts';
import type { Span } from '../text/span.ts';
import { type Content, contentOf } from './reading/content.ts';
import type { Line } from './reading/line.ts';
import type { Sentence } from './reading/sentence.ts';

/**
 * A sentence as it is compared with others: its content words in columns, names, dates and figures one word each. `keys`
 * are hashes of light stems; `starts` and `ends` UTF-16 units from 0 in the text.
 */
export interface Passage extends Span {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The mention of who says it, here or shortly before; undefined where the text does not tell. */
  readonly by: NameMention | undefined;
}

/** A text that has passages. Mentions are in its order. */
export interface Setting {
  readonly path: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A passage in its text. */
export type Placed = Passage & { readonly in: Setting };

/** A sentence of fewer content words is no passage. */
export const fewest = 4;

/** The passages of a line, where they stand in the whole text; `speakers` tells of each sentence who says it. */
export function passagesIn(line: Line, speakers: ReadonlyMap<Sentence, NameMention>): Passage[] {
  const passages: Passage[] = [];
  for (const sentence of line.sentences) {
    const content = contentOf(sentence, line);
    if (content.length >= fewest) passages.push(passageOf(content, line, speakers.get(sentence)));
  }
  return passages;
}

function passageOf(content: readonly Content[], { offset }: Line, by: NameMention | undefined): Passage {
  const { length } = content;
  const [keys, starts, ends] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  for (let i = 0; i < length; i++) {
    const { key, start, end } = content[i]!;
    keys[i] = key;
    starts[i] = start + offset;
    ends[i] = end + offset;
  }
  return { start: starts[0]!, end: ends[length - 1]!, keys, starts, ends, by };
}
