// A source made ready for the checks.

import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { longestPiece } from '../text/piece.ts';
import { checkedLine } from './line.ts';
import type { CheckedLine, CheckedText, Word } from './rule.ts';
import { wordsOfLine } from './spelling/words.ts';

/** How many lines are made ready before giving way. */
const slice = 8;

/** The source with what its checks ask for, giving way in between. */
export function* checkedText(source: Source, corpus: Corpus): Generator<void, CheckedText> {
  const { lines, recognition } = source;
  const checked: CheckedLine[] = [];
  const words: Word[] = [];
  for (let i = 0; i < lines.count; i++) {
    const isPassedOver = recognition.isFurniture(i) || lines.end(i) - lines.start(i) > longestPiece;
    const line = checkedLine(isPassedOver ? '' : lines.of(i));
    checked.push(line);
    for (const word of wordsOfLine(line.prose, lines.start(i))) words.push(word);
    if (i % slice === 0) yield;
  }
  return { source, corpus, lines: checked, words };
}
