// The events of a dossier, in the order of their dates.

import type { Corpus } from '../../corpus/corpus.ts';
import type { KnownEvent } from '../../knowledge/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { type Cited, cite } from './cited.ts';

/** An event with the first line of each source that tells of it. */
export interface Happening {
  readonly id: string;
  readonly title: Bilingual;
  /** ISO dates of any precision. */
  readonly date: string;
  readonly until: string | undefined;
  /** Whether the dossier is about this very event. */
  readonly itself: boolean;
  readonly places: readonly Cited[];
}

/** The events in which an entity takes part; of an event those with a participant of its own, itself among them. */
export function happeningsOf(corpus: Corpus, id: string): Happening[] {
  const own = corpus.knowledge.events.get(id);
  const wanted = new Set(own?.participants ?? [id]);
  return corpus
    .events()
    .filter((event) => event.id === id || event.place === id || event.participants.some((one) => wanted.has(one)))
    .map((event) => happening(corpus, event, id));
}

function happening(corpus: Corpus, { id, title, date, until }: KnownEvent, about: string): Happening {
  const places = corpus.reportsOf(id).map(([, lines]) => cite(corpus, lines[0]!));
  return { id, title, date, until, itself: id === about, places };
}
