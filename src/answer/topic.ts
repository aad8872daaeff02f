// What a question is about: the entities, events, measures and properties that its words name.

import type { Corpus } from '../corpus/corpus.ts';
import { nameEntries } from '../corpus/symbols.ts';
import { folded } from '../text/fold.ts';
import { whole } from '../text/whole.ts';

/** What the words of a question name, by ids. */
export interface Topic {
  readonly entities: readonly string[];
  readonly events: readonly string[];
  /** Properties and measures that some source claims something of. */
  readonly properties: readonly string[];
}

/** What is named by all words of the question, or by a name that stands in it whole. */
export function topicOf(corpus: Corpus, question: string): Topic {
  const words = folded(question).split(' ').filter(Boolean);
  if (words.length === 0) return { entities: [], events: [], properties: [] };
  const found = namedBy(corpus, words);
  const ids = (isEvent: boolean): string[] => {
    return [...new Set(found.filter(({ type }) => (type === 'event') === isEvent).map(({ id }) => id))];
  };
  return { entities: ids(false), events: ids(true), properties: propertiesNamed(corpus, words) };
}

/** The things that have exactly this name; else those whose name holds all words; else those whose names stand in them. */
function namedBy(corpus: Corpus, words: readonly string[]): Named[] {
  const names = [...whole(nameEntries(corpus.knowledge)), ...unknownNames(corpus)];
  const key = words.join(' ');
  const exact = names.filter((name) => name.key === key);
  if (exact.length > 0) return exact;
  const asked = new Set(words.map(withoutArticle));
  const holding = names.filter((name) => isWithin(asked, new Set(name.key.split(' ').map(withoutArticle))));
  if (holding.length > 0) return holding;
  return names.filter((name) => name.key.length > 2 && ` ${key} `.includes(` ${name.key} `));
}

/** A name, folded, and what it names. */
interface Named {
  readonly key: string;
  readonly id: string;
  readonly type: string;
}

/** The names of what only texts name. */
function* unknownNames(corpus: Corpus): Generator<Named> {
  for (const { id, type, known, names } of corpus.entities()) {
    if (!known) for (const { text } of names) yield { key: folded(text), id, type };
  }
}

function propertiesNamed(corpus: Corpus, asked: readonly string[]): string[] {
  const bare = new Set(asked.map(withoutArticle));
  const claimed = new Set(corpus.sources().flatMap(({ claims }) => claims.map(({ property }) => property)));
  return [...claimed].filter((property) => {
    return namesOf(corpus, property).some((name) => {
      const words = new Set(folded(name).split(' ').filter(Boolean).map(withoutArticle));
      return words.size > 0 && (isWithin(bare, words) || isWithin(words, bare));
    });
  });
}

/** The titles of a property, its id, and the nouns that a measure of the knowledge counts. */
function namesOf(corpus: Corpus, property: string): string[] {
  const title = corpus.propertyTitle(property);
  const counted = corpus.knowledge.measures.get(property)?.counted ?? [];
  return [...(title ? [title.ar, title.en] : []), property, ...counted];
}

function isWithin(part: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...part].every((word) => all.has(word));
}

function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}
