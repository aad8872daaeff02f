// Names that the tagger finds.

import type { EntityType } from '../mention.ts';
import type { NameFinder } from './finder.ts';
import { afterParticles } from './person.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import { startOf } from './start.ts';

/** Finds what the tagger takes for names. */
export const taggedNames: NameFinder = (reader, into) => {
  const { words, tagged } = reader;
  for (let from = 0; from < words.count; from++) {
    const tag = tagged.tags[from]!;
    if (tag % 2 === 0) continue;
    const type = typeOf(reader, tag, from);
    const to = endOf(reader, from, tag);
    const span = { from, to, start: startOf(reader, from), end: words.end[to - 1]! };
    if (isAccident(reader, span) || (type === 'person' && from > 0 && reader.cue(from - 1) & Cue.thing)) continue;
    into.push({ ...span, type, entity: null, rules: ['tagger'], confidence: confidenceOf(reader, from, to, tag) });
  }
};

/** Whether a single word is one only after «ك» or «س», which hardly ever stand before a name: «كريما» is not «ريما». */
function isAccident({ words }: Reader, { from, to, start }: { from: number; to: number; start: number }): boolean {
  return to === from + 1 && start > words.start[from]! && 'كس'.includes(words.text[start - 1]!);
}

/** The token after the name: its further words, but for an adjective of nation at the end («موسكو الروسي»). */
function endOf(reader: Reader, from: number, tag: number): number {
  const { words, tagged } = reader;
  let to = from + 1;
  while (to < words.count && tagged.tags[to] === tag + 1) to++;
  const arabName = reader.whole(to - 2) & (Mark.given | Mark.weakGiven);
  if (tag < 5 && to > from + 1 && reader.whole(to - 1) & Mark.nationality && !arabName) to--;
  return tag === 1 ? afterParticles(reader, to) : to;
}

/** From how much the words look like it: 0.3 … 0.69, less than what a rule is sure of. */
function confidenceOf(reader: Reader, from: number, to: number, tag: number): number {
  const kind = tag === 1 ? 'person' : tag === 3 ? 'place' : 'organisation';
  let sum = 0;
  for (let i = from; i < to; i++) sum += reader.tagged.lean(i, kind);
  return 0.3 + 0.39 / (1 + Math.exp(-sum / (to - from) / 2));
}

/** An organisation is an outlet where a word says so before or in it. */
function typeOf(reader: Reader, tag: number, from: number): EntityType {
  if (tag === 1) return 'person';
  if (tag === 3) return 'place';
  const name = reader.name(from);
  if (name && (name.value.type === 'outlet' || name.value.type === 'group')) return name.value.type;
  if (reader.startAs(from, Mark.head) >= 0) return 'agency';
  return [from - 1, from - 2].some((i) => i >= 0 && reader.startAs(i, Mark.outletHead) >= 0) ? 'outlet' : 'agency';
}
