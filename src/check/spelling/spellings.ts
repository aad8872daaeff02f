// How often the corpus spells a word in each way: the evidence that one spelling is the slip and the other is meant.

import type { Corpus } from '../../corpus/corpus.ts';
import type { Source } from '../../corpus/source.ts';
import { bareWords, readingsOf } from './words.ts';

/** Counts of the words of all sources of a corpus, kept as the sources change. */
export class Spellings {
  /** Under «ال» and the stem for definite words, under the stem alone for all. */
  readonly #counts = new Map<string, number>();
  readonly #counted = new Map<string, Source>();
  readonly #corpus: Corpus;
  readonly #changed: () => Generator<string>;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#changed = corpus.followTexts();
  }

  /** How often a stem stands with the article. */
  definite(stem: string): number {
    return this.#counts.get(`ال${stem}`) ?? 0;
  }

  /** How often a stem stands at all. */
  any(stem: string): number {
    return this.#counts.get(stem) ?? 0;
  }

  /** Takes in what has changed since the last time, giving way between sources. */
  *follow(): Generator<void> {
    for (const path of this.#changed()) {
      const held = this.#corpus.source(path);
      const source = held?.draft === false ? held : undefined;
      const former = this.#counted.get(path);
      if (source?.text === former?.text) continue;
      if (source) this.#counted.set(path, source);
      else this.#counted.delete(path);
      if (former) yield* this.#count(former.text, -1);
      if (source) yield* this.#count(source.text, 1);
    }
  }

  *#count(text: string, by: number): Generator<void> {
    let words = 0;
    for (const word of bareWords(text)) {
      for (const { stem, definite } of readingsOf(word)) {
        this.#add(stem, by);
        if (definite) this.#add(`ال${stem}`, by);
      }
      if (++words % 256 === 0) yield;
    }
    yield;
  }

  #add(key: string, by: number): void {
    const count = (this.#counts.get(key) ?? 0) + by;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  }
}

const known = new WeakMap<Corpus, Spellings>();

/** The counts of a corpus, as far as they have been taken. */
export function spellingsOf(corpus: Corpus): Spellings {
  const spellings = known.get(corpus) ?? new Spellings(corpus);
  known.set(corpus, spellings);
  return spellings;
}
