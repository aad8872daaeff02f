// Where the texts of a corpus speak of one thing.

import type { Mention } from '../recognise/mention.ts';
import type { Corpus } from './corpus.ts';
import type { Citation, Source } from './source.ts';

/** What mentions share that are of one thing: the id of the entity, or the ISO date. */
export type Thing = { readonly entity: string } | { readonly iso: string };

/** What a mention is of; undefined for a figure and for a date that can't be told, which are like no other. */
export function thingOf(mention: Mention): Thing | undefined {
  if (mention.type === 'figure') return undefined;
  if (mention.type !== 'date') return { entity: mention.entity };
  return mention.iso === null ? undefined : { iso: mention.iso };
}

/** Every mention of a thing in the texts of a corpus, drafts too, in the order of paths. Gives way after each text. */
export function* occurrencesOf(corpus: Corpus, thing: Thing): Generator<void, Citation[]> {
  const found: Citation[][] = [];
  if ('iso' in thing) found.push(corpus.placesOfDate(thing.iso));
  else {
    for (const [path, list] of corpus.mentionsOf(thing.entity)) {
      found.push(list.map(({ start, end }) => ({ path, start, end })));
      yield;
    }
  }
  for (const source of corpus.texts()) {
    if (!source.draft) continue;
    found.push(occurrencesIn(source, thing));
    yield;
  }
  return found.flat();
}

/** Every mention of a thing in one text. */
export function occurrencesIn({ path, mentions }: Source, thing: Thing): Citation[] {
  const isIt = (mention: Mention): boolean => {
    if ('entity' in thing) return 'entity' in mention && mention.entity === thing.entity;
    return mention.type === 'date' && mention.iso === thing.iso;
  };
  return mentions.filter(isIt).map(({ start, end }) => ({ path, start, end }));
}
