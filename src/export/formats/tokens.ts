// Sentences and tokens for the formats that are made of them.

import { sentencesOf } from '../../claims/reading/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { AnnotatedText } from './document.ts';

/** A sentence with its tokens. Offsets are UTF-16 units from 0 in the text. */
export interface TokenisedSentence extends Span {
  readonly tokens: readonly Span[];
}

/**
 * A number with its separators; a word with its marks and what invisible stands in it; any other visible sign by itself.
 * What no one sees belongs to no token by itself.
 */
const token = /\p{N}+(?:[.,:/٫٬]\p{N}+)+|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*|[^\s\p{Cc}\p{Cf}]/gu;

/** What some one sees. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * The sentences of a text, none over a line's end, that have tokens. Where an annotation begins or ends inside of a word
 * (after a proclitic: و|المغرب), the word is two tokens, so that every annotation is made of whole ones.
 */
export function tokenise({ source: { lines }, text, annotations }: AnnotatedText): TokenisedSentence[] {
  const cuts = new Set(annotations.flatMap(({ start, end }) => [start, end]));
  const sentences: TokenisedSentence[] = [];
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    for (const sentence of withoutCuts(sentencesOf(text, lines.start(line), lines.end(line)))) {
      const tokens = [...text.slice(sentence.start, sentence.end).matchAll(token)].flatMap((found) => {
        const start = sentence.start + found.index;
        return pieces({ start, end: start + found[0].length });
      });
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    }
  }
  return sentences;

  /** The token cut where annotations begin and end. */
  function pieces({ start, end }: Span): Span[] {
    const found: Span[] = [];
    let from = start;
    for (let at = start + 1; at < end; at++) {
      if (cuts.has(at)) found.push({ start: from, end: (from = at) });
    }
    return [...found, { start: from, end }].filter((piece) => visible.test(text.slice(piece.start, piece.end)));
  }

  /** The sentences, joined where an annotation stands over the end of one («أ. ب. تلمساني»). */
  function withoutCuts(parts: readonly Span[]): Span[] {
    const joined: Span[] = [];
    for (const { start, end } of parts) {
      while (next < annotations.length && annotations[next]!.end <= start) next++;
      const over = annotations[next];
      const last = joined.at(-1);
      if (last && over && over.start < start && start < over.end)
        joined[joined.length - 1] = { start: last.start, end };
      else joined.push({ start, end });
    }
    return joined;
  }
}
