// The façade: finds the names, dates and figures of a text.

import { detached } from '../text/detached.ts';
import { UNKNOWN, Vocabulary } from '../text/vocabulary.ts';
import { whole } from '../text/whole.ts';
import { longestPiece, piecesOf } from '../text/piece.ts';
import { readWords, type Words } from '../text/words.ts';
import { choose } from './choose.ts';
import { type Recognition, assembleInSlices } from './document.ts';
import { withAcronyms } from './acronym.ts';
import type { Candidate, LineAnalysis } from './line.ts';
import { freeWords, shiftedWords } from './short.ts';
import { type RuleSources, makeRules } from './rules.ts';

export type { Recognition } from './document.ts';
export type { LineAnalysis } from './line.ts';

/** What is known of the text beforehand. */
export interface Given {
  /** ISO date of publication; null where only the text itself may tell it. */
  readonly published: string | null;
}

/** Finds the mentions of texts. One recogniser reads any number of texts; what it finds depends on the text alone. */
export interface Recogniser {
  /** What one line (without its break) tells by itself. */
  analyseLine(text: string): LineAnalysis;
  /** All mentions of a text whose lines end in LF. */
  recognise(text: string, given?: Given): Recognition;
  /**
   * The same, giving way after every line. `former` is what was found in an earlier state of the text: lines that it
   * shares with this one, at the beginning and at the end, are not analysed again.
   */
  recogniseInSlices(text: string, given?: Given, former?: Recognition): Generator<void, Recognition>;
  /** Whether a word is among those by which texts are read. */
  knows(word: string): boolean;
}

const nothingGiven: Given = { published: null };

/** Makes a recogniser that knows `names`, beside the built-in lexicon. */
export function createRecogniser(sources: RuleSources): Recogniser {
  return whole(recogniserInSlices(sources));
}

/** The same, giving way while the tables are made. */
export function* recogniserInSlices(sources: RuleSources): Generator<void, Recogniser> {
  const vocabulary = new Vocabulary();
  const { rules, lexicon, furniture, isOrdinary } = yield* makeRules(vocabulary, sources);
  let scratch: Words | undefined;

  function analyseLine(text: string): LineAnalysis {
    const words = (scratch = readWords(text, 0, text.length, vocabulary, scratch));
    const line = { text, words };
    const found: Candidate[] = [];
    for (const rule of rules) for (const one of rule(line)) found.push(one);
    const chosen = choose(found);
    const candidates = withAcronyms(words, chosen, (i) => isOrdinary(words, i));
    return { text, candidates, free: freeWords(words, candidates, lexicon), furniture: furniture(words) };
  }

  /** A long line is read piece by piece: a name across a cut is not found. */
  function* analyseLongLine(text: string): Generator<void, LineAnalysis> {
    const candidates: Candidate[] = [];
    const free: number[] = [];
    let tokens = 0;
    for (const { start, end } of piecesOf(text, 0, text.length)) {
      const piece = analyseLine(text.slice(start, end));
      for (const one of piece.candidates) candidates.push(shifted(one, start, tokens));
      for (const value of shiftedWords(piece.free, start)) free.push(value);
      tokens += scratch!.count;
      yield;
    }
    return { text, candidates, free, furniture: null };
  }

  function* recogniseInSlices(text: string, given = nothingGiven, former?: Recognition): Generator<void, Recognition> {
    const texts = text.split('\n');
    yield;
    const lines = reused(texts, former?.lines ?? []);
    yield;
    for (let i = 0; i < texts.length; i++) {
      if (lines[i]) continue;
      const line = former ? detached(texts[i]!) : texts[i]!; // else every state of the text would live on in the line it changed
      lines[i] = line.length > longestPiece ? yield* analyseLongLine(line) : analyseLine(line);
      yield;
    }
    return yield* assembleInSlices(lines as LineAnalysis[], given.published);
  }

  function recognise(text: string, given = nothingGiven): Recognition {
    return whole(recogniseInSlices(text, given));
  }

  return { analyseLine, recognise, recogniseInSlices, knows: (word) => vocabulary.numberOf(word) !== UNKNOWN };
}

/** A candidate of a piece as one of its line, in which the piece begins at `by`, so many tokens after the first. */
function shifted<C extends Candidate>(one: C, by: number, tokens: number): C {
  return { ...one, start: one.start + by, end: one.end + by, from: one.from + tokens, to: one.to + tokens };
}

/** The analyses that can be taken over: of the lines that are the same from the beginning, and from the end. */
function reused(texts: readonly string[], former: readonly LineAnalysis[]): (LineAnalysis | undefined)[] {
  const lines = new Array<LineAnalysis | undefined>(texts.length);
  const least = Math.min(texts.length, former.length);
  let head = 0;
  while (head < least && former[head]!.text === texts[head]) lines[head] = former[head++];
  for (let tail = 1; tail <= least - head; tail++) {
    const line = former.at(-tail)!;
    if (line.text !== texts.at(-tail)) break;
    lines[texts.length - tail] = line;
  }
  return lines;
}
