// What a question to the corpus is answered with: quotes, each with its source and line, or the word that the corpus is silent.

import type { Verdict } from '../claims/verdict.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { excerptOf } from '../corpus/excerpt.ts';
import type { Citation } from '../corpus/source.ts';
import { sourceTitle } from '../corpus/titles.ts';

/** Words of a source, at their place. */
export interface Quote {
  /** The source's path. */
  readonly document: string;
  /** From 1. */
  readonly line: number;
  /** The words that answer. */
  readonly words: string;
  /** What stands around them in their line, they among it. */
  readonly context: string;
  /** The source's outlet, else its title, else its path. */
  readonly source: string;
  /** When the source was published (ISO), or null. */
  readonly published: string | null;
}

/** One thing that is said, and who says it. */
export interface Part {
  readonly said: string;
  /** How the quotes stand to each other, where they say the same thing. */
  readonly verdict?: Verdict;
  readonly quotes: readonly Quote[];
  /** How many quotes there are beyond these. */
  readonly more: number;
}

/** An answer. It is silent where no quote answers; then it has no parts with quotes. */
export interface Answer {
  /** What was asked about. */
  readonly about: string;
  readonly silent: boolean;
  readonly parts: readonly Part[];
  /** How many parts there are beyond these. */
  readonly more: number;
  /** The sources that say nothing of it, by path, where the question is about one thing. */
  readonly silentSources: readonly string[];
}

/** How many quotes a part has at most, and how many parts an answer: a model reads them all. */
const [mostQuotes, mostParts] = [8, 24];
/** How much of a line stands around a quote at most, in UTF-16 units. */
const contextLength = 240;

/** A part with the quotes of these places. */
export function partOf(corpus: Corpus, said: string, places: readonly Citation[], verdict?: Verdict): Part {
  const quotes = places.slice(0, mostQuotes).map((place) => quoteOf(corpus, place));
  return { said, ...(verdict ? { verdict } : {}), quotes, more: places.length - quotes.length };
}

/** The answer with as many parts as are fit to be read. */
export function answerOf(about: string, parts: readonly Part[], silentSources: readonly string[] = []): Answer {
  const silent = parts.every(({ quotes }) => quotes.length === 0);
  const shown = parts.slice(0, mostParts);
  return { about, silent, parts: shown, more: parts.length - shown.length, silentSources };
}

function quoteOf(corpus: Corpus, place: Citation): Quote {
  const source = corpus.source(place.path)!;
  const { text, lines, path, published } = source;
  return {
    document: path,
    line: lines.at(place.start).line + 1,
    words: corpus.quote(place),
    context: excerptOf(text, lines, place, contextLength).text.trim(),
    source: sourceTitle(corpus.knowledge, source),
    published,
  };
}
