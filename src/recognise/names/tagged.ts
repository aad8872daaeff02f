// Names that the tagger finds.

import type { EntityType } from '../mention.ts';
import { Kind } from '../../text/words.ts';
import type { NameFinder } from './finder.ts';
import { afterParticles } from './person.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import { startOf } from './start.ts';

/** Finds what the tagger takes for names. */
export const taggedNames: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let from = 0; from < words.count; from++) {
    const first = firstTag(reader, from);
    if (first === 0 || isVerb(reader, from)) continue;
    const to = endOf(reader, from, first);
    const tag =
      first === 5 && leanOf(reader, from, to, 'person') > leanOf(reader, from, to, 'organisation') ? 1 : first;
    const lean = leanOf(reader, from, to, kinds[tag]!);
    if ((first === 5 && lean < 0) || isLowerCase(reader, from, to) || isLonely(reader, from, to)) continue;
    const type = typeOf(reader, tag, from);
    const span = { from, to, start: startOf(reader, from), end: words.end[to - 1]! };
    if (isAccident(reader, span) || (type === 'person' && isThing(reader, from))) continue;
    into.push({ ...span, type, entity: null, rules: ['tagger'], confidence: confidenceOf(lean) });
  }
};

/** Whether token `i` is «و» and a verb of saying, with which no name begins: «ودان موسى فقي»; the name begins after it. */
function isVerb(reader: Reader, i: number): boolean {
  return (reader.short(i) & Mark.saying) !== 0 && (reader.whole(i) & ofNames) === 0;
}

/** Whether a word for a thing stands before token `i`, or before the quotation mark there: «العاصفة "دانيال"», «والمذهب المالكي». */
function isThing(reader: Reader, i: number): boolean {
  return reader.startAsCue(reader.isMark(i - 1) ? i - 2 : i - 1, Cue.thing) >= 0;
}

/** The tag of the first word of a name at token `i`: where the tags begin one, and where «و» joins a further name to it; else 0. */
function firstTag(reader: Reader, i: number): number {
  const tag = reader.tagged.tags[i]!;
  if (tag % 2 === 1) return tag;
  if (tag !== 0 && reader.tagged.tags[i - 1] === tag - 1 && isVerb(reader, i - 1)) return tag - 1;
  return tag !== 0 && isJoined(reader, i) ? tag - 1 : 0;
}

/** Whether token `i` is «و» and a word that the lexicon holds as a name of its own: «وبنغازي», «ومصطفى». */
function isJoined(reader: Reader, i: number): boolean {
  if (reader.whole(i) !== 0 || reader.words.text[reader.words.start[i]!] !== 'و') return false;
  return (reader.short(i) & (Mark.place | Mark.given | Mark.foreign)) !== 0;
}

/** Whether the name is one common word. */
function isLonely(reader: Reader, from: number, to: number): boolean {
  return to === from + 1 && (reader.whole(from) & Mark.common) !== 0 && isOrdinary(reader, from);
}

/** Whether the words are Latin ones without a capital, as no name is written. */
function isLowerCase({ words }: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (words.kind[i] === Kind.latin && /^\p{Ll}+$/u.test(words.text.slice(words.start[i], words.end[i]))) return true;
  }
  return false;
}

/** Whether a single word is one only after «ك» or «س», which hardly ever stand before a name: «كريما» is not «ريما». */
function isAccident({ words }: Reader, { from, to, start }: { from: number; to: number; start: number }): boolean {
  return to === from + 1 && start > words.start[from]! && 'كس'.includes(words.text[start - 1]!);
}

/** Marks of words that no person's name ends with, unless they are names too. */
const ordinary = Mark.common | Mark.function | Mark.saying | Mark.topic | Mark.head;
const ofNames = Mark.given | Mark.weakGiven | Mark.foreign | Mark.weakForeign | Mark.particle | Mark.servant;

/** The token after the name: its further words, but for an adjective of nation at the end («موسكو الروسي») and common words that do not look like a part of it. */
function endOf(reader: Reader, from: number, tag: number): number {
  const { words, tagged } = reader;
  let to = from + 1;
  while (to < words.count && tagged.tags[to] === tag + 1 && !isJoined(reader, to)) to++;
  const headed = (reader.all[from]! & Mark.head) !== 0;
  while (to > from + 1 && !headed && isOrdinary(reader, to - 1) && tagged.lean(to - 1, kinds[tag]!) < -1) to--;
  const arabName = reader.whole(to - 2) & (Mark.given | Mark.weakGiven);
  if (tag < 5 && to > from + 1 && reader.whole(to - 1) & Mark.nationality && !arabName) to--;
  return tag === 1 ? afterParticles(reader, to) : to;
}

/** Whether token `i` is a common word and no name, also past a proclitic: «النتيجة», «بيد». */
function isOrdinary(reader: Reader, i: number): boolean {
  const marks = reader.whole(i) || reader.short(i);
  return (marks & ordinary) !== 0 && (marks & ofNames) === 0;
}

type NameKind = 'person' | 'place' | 'organisation';

/** What the name is whose first word has the tag. */
const kinds: Readonly<Record<number, NameKind>> = { 1: 'person', 3: 'place', 5: 'organisation' };

/** How much more the words look like such a name than like none, in the mean. */
function leanOf({ tagged }: Reader, from: number, to: number, kind: NameKind): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += tagged.lean(i, kind);
  return sum / (to - from);
}

/** From how much the words look like it: 0.3 … 0.69, less than what a rule is sure of. */
function confidenceOf(lean: number): number {
  return 0.3 + 0.39 / (1 + Math.exp(-lean / 2));
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
