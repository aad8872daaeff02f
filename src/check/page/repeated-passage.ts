// A passage that stands in the text twice, as when a page's teaser is copied with its story.

import { repeatedPassage } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { DIGIT, SKIP, classAt } from '../../text/letter.ts';
import { hashed } from '../../text/vocabulary.ts';
import type { Span } from '../../text/span.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

/** How many words in a row must be the same: fewer are a turn of phrase, or a long name. */
const least = 14;

export const repeatedPassageCheck: TextCheck = { code: 'repeated-passage', severity: 'info', check };

interface Word extends Span {
  readonly hash: number;
  readonly line: number;
}

function* check({ source }: CheckedText): Generator<FoundInText | undefined> {
  const words: Word[] = [];
  for (let line = 0; line < source.lines.count; line++) {
    if (!source.recognition.isFurniture(line))
      words.push(...wordsOf(source.lines.of(line), source.lines.start(line), line));
    if (line % 16 === 0) yield undefined;
  }
  const first = new Map<string, number>();
  for (let i = 0; i + least <= words.length; i++) {
    if (i % 512 === 0) yield undefined;
    const key = keyOf(words, i);
    const earlier = first.get(key);
    if (earlier === undefined || earlier + least > i) {
      first.set(key, earlier ?? i);
      continue;
    }
    const count = lengthOf(words, earlier, i);
    if (!isWholeLine(source, words, i, count)) yield passage(source.path, words, earlier, i, count);
    i += count - 1;
  }
}

function passage(path: string, words: readonly Word[], earlier: number, at: number, count: number): FoundInText {
  const spanFrom = (from: number): Span => ({ start: words[from]!.start, end: words[from + count - 1]!.end });
  return { ...spanFrom(at), message: both(repeatedPassage, count), related: [{ path, ...spanFrom(earlier) }] };
}

/** A line that is repeated whole is told by `repeated-line`. */
function isWholeLine({ lines }: CheckedText['source'], words: readonly Word[], at: number, count: number): boolean {
  const { line, start } = words[at]!;
  const startsLine = lines.text.slice(lines.start(line), start).trim() === '';
  return startsLine && count <= 30 && words[at + count - 1]!.line === line && words[at + count]?.line !== line;
}

function keyOf(words: readonly Word[], from: number): string {
  let key = '';
  for (let i = from; i < from + least; i++) key += `${words[i]!.hash} `;
  return key;
}

function lengthOf(words: readonly Word[], a: number, b: number): number {
  let count = 0;
  while (a + count < b && words[b + count] && words[a + count]!.hash === words[b + count]!.hash) count++;
  return count;
}

/** The words of a line by the hash of their folded letters. */
function wordsOf(line: string, offset: number, number: number): Word[] {
  const words: Word[] = [];
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= line.length; i++) {
    const c = i < line.length ? classAt(line, i) : 0;
    if (c === SKIP) continue;
    if (c >= DIGIT) {
      if (start < 0) start = i;
      hash = hashed(hash, c);
    } else if (start >= 0) {
      words.push({ start: offset + start, end: offset + i, hash, line: number });
      start = -1;
      hash = 0;
    }
  }
  return words;
}
