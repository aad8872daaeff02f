// Entities and events by any of their names, as somebody types them: spelling folds as it does in texts.

import type { EntityType } from '../knowledge/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AliasKind } from '../knowledge/schema.ts';
import type { Bilingual } from '../l10n/language.ts';
import { folded } from '../text/fold.ts';
import type { Corpus } from './corpus.ts';
import { printedName } from '../recognise/mention.ts';
import type { Citation } from './source.ts';

/** A name of the knowledge with its key; `text` is as the record has it. */
export interface NameEntry {
  readonly key: string;
  readonly text: string;
  /** What the text is to what it names. */
  readonly kind: 'name' | 'id' | AliasKind;
  readonly id: string;
  readonly type: EntityType | 'event';
  /** The full name or title of what it names. */
  readonly title: Bilingual;
}

/** What was found: the name that suits the query best, and for what only texts name, its first place. */
export interface SymbolMatch extends Omit<NameEntry, 'key' | 'kind'> {
  readonly first?: Citation;
}

/** How many records or names are looked at in one step. */
const step = 100;

/** Every name, alias and id of the entities and events of the knowledge. Gives way now and then. */
export function* nameEntries({ entities, events }: Knowledge): Generator<void, NameEntry[]> {
  const entries: NameEntry[] = [];
  let looked = 0;
  for (const { id, type, name, aliases } of entities.values()) {
    const entry = (text: string, kind: NameEntry['kind']): NameEntry => {
      return { key: folded(text), text, kind, id, type, title: name };
    };
    entries.push(entry(name.ar, 'name'), entry(name.en, 'name'));
    for (const alias of aliases) entries.push(entry(alias.text, alias.kind));
    entries.push(entry(id, 'id'));
    if (++looked % step === 0) yield;
  }
  for (const { id, title } of events.values()) {
    const named = { id, type: 'event', title } as const;
    for (const text of [title.ar, title.en]) entries.push({ key: folded(text), text, kind: 'name', ...named });
    entries.push({ key: folded(id), text: id, kind: 'id', ...named });
    if (++looked % step === 0) yield;
  }
  return entries;
}

/**
 * The entities and events one of whose names holds every word of the query, one match each: known ones in the order of
 * their records, then those that only texts name. Without a word it is all that is known.
 */
export function* findSymbols(
  corpus: Corpus,
  entries: readonly NameEntry[],
  query: string,
): Generator<void, SymbolMatch[]> {
  const words = folded(query).split(' ').filter(Boolean);
  const best = new Map<string, NameEntry>();
  for (const [i, entry] of entries.entries()) {
    if (i % step === step - 1) yield;
    const id = `${entry.type === 'event' ? 'event' : 'entity'} ${entry.id}`;
    const before = best.get(id);
    if (holds(entry.key, words) && (!before || rank(entry.key, words) < rank(before.key, words))) best.set(id, entry);
  }
  const found: SymbolMatch[] = [];
  for (const { text, id, type, title } of best.values()) {
    found.push({ text, id, type, title });
    if (found.length % step === 0) yield;
  }
  return words.length === 0 ? found : found.concat(yield* findUnknown(corpus, words));
}

/** What texts name and the knowledge does not. */
function* findUnknown(corpus: Corpus, words: readonly string[]): Generator<void, SymbolMatch[]> {
  const found: SymbolMatch[] = [];
  for (const id of [...corpus.mentioned()].sort()) {
    if (corpus.knowledge.entities.has(id)) continue;
    const names = new Set<string>();
    const bySource = corpus.mentionsOf(id);
    for (const [path, mentions] of bySource) {
      const { text } = corpus.source(path)!;
      for (const mention of mentions) names.add(printedName(text, mention));
    }
    const text = [...names].find((name) => holds(folded(name), words));
    if (text !== undefined) {
      const [path, [first]] = bySource[0]!;
      const { type, start, end } = first!;
      found.push({ text, id, type, title: { ar: text, en: text }, first: { path, start, end } });
    }
    yield;
  }
  return found;
}

function holds(key: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(word));
}

/** Lower is better: a name that is the query, one that begins with it, any other. */
function rank(key: string, words: readonly string[]): number {
  const query = words.join(' ');
  return key === query ? 0 : key.startsWith(query) ? 1 : 2;
}
