// Persons that the knowledge does not hold: runs of words that names are made of, beside something that says so.
//
//   سوزان مبارك، أحمد ناجي الجبوري        a given name and what may follow one
//   الدكتور وديع عبد الجبار، وزير … لافروف   after a title and what belongs to it
//   المدعو جبار الفياض، كتبت منى باعباد      after a word for naming or writing

import { Kind } from '../../text/words.ts';
import type { NameFinder } from './finder.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import { startOf } from './start.ts';

/** A name has at most so many tokens. */
const longest = 7;

const strong = Mark.given | Mark.foreign;
const weak = Mark.weakGiven | Mark.weakForeign;
/** Marks with which a definite word is no family name. */
const ordinary = Mark.common | Mark.function | Mark.saying | Mark.title | Mark.titleTail | Mark.notInName | Mark.head | Mark.topic | Mark.calendar | Mark.nameAdjective; // prettier-ignore

/** Finds persons. */
export const persons: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const found = named(reader, i) ?? titled(reader, i) ?? given(reader, i) ?? latin(reader, i);
    if (!found) continue;
    const { from, to, rule, confidence } = found;
    const start = startOf(reader, from);
    into.push({ type: 'person', entity: null, from, to, start, end: words.end[to - 1]!, rules: [rule], confidence });
    i = to - 1;
  }
};

interface Person {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
}

/** After a word that says that a name follows: «المدعو», «كتب:»; the name may stand in quotation marks. */
function named(reader: Reader, i: number): Person | undefined {
  const byline = reader.cue(i) & Cue.byline;
  if (!byline && reader.startAsCue(i, Cue.naming) < 0) return undefined;
  let from = i + 1;
  while (from < i + 3 && reader.isMark(from)) from++;
  if (!reader.isArabic(from) || reader.whole(from) & ordinary) return undefined;
  if (byline && from === i + 1 && !isNameWord(reader, from)) return undefined;
  const to = afterName(reader, from, 0);
  return { from, to, rule: 'naming', confidence: 0.75 };
}

/** Right after a title: «الدكتور …», «السيدة …». */
function titled(reader: Reader, i: number): Person | undefined {
  if (!isTitle(reader, i)) return undefined;
  const from = i + 1;
  const marks = reader.whole(from);
  const sure = (marks & strong) !== 0 && !(marks & Mark.place) && (!(marks & Mark.function) || isAli(reader, from));
  const likely = reader.isUnknown(from) && !reader.isDefinite(from) && reader.tagged.lean(from, 'person') > 1;
  if (!sure && !likely) return undefined;
  const to = afterName(reader, from, 0);
  return { from, to, rule: 'title', confidence: sure ? 0.8 : 0.65 };
}

/** A given name and at least one more word of a name, or any word with «بن» after it. */
function given(reader: Reader, i: number): Person | undefined {
  const marks = reader.whole(i);
  if (!reader.isArabic(i) || marks & (Mark.place | Mark.function | Mark.saying)) return undefined;
  const servant = isServant(reader, i);
  const lineage = (reader.cue(i + 1) & Cue.lineage) !== 0 && !(marks & ordinary);
  if (!servant && !lineage && reader.startAs(i, strong) < 0) return undefined;
  const to = afterName(reader, i, isByline(reader) ? -3 : 0);
  return to > i + (servant ? 2 : 1) ? { from: i, to, rule: 'given-name', confidence: 0.7 } : undefined;
}

/** Whether the line is as short as those that tell who wrote the text, or whom a picture shows. */
function isByline({ words }: Reader): boolean {
  return words.count <= 7;
}

/** Latin words with capitals after a title: «الباحثة Sara Lindqvist». */
function latin(reader: Reader, i: number): Person | undefined {
  if (!isTitle(reader, i)) return undefined;
  const { words } = reader;
  let to = i + 1;
  while (to < words.count && to < i + 5 && words.kind[to] === Kind.latin && isCapital(words.text, words.start[to]!))
    to++;
  return to > i + 2 ? { from: i + 1, to, rule: 'title', confidence: 0.75 } : undefined;
}

function isTitle(reader: Reader, i: number): boolean {
  const marks = reader.whole(i) || reader.short(i);
  return (marks & Mark.title) !== 0 && (marks & Mark.function) === 0;
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at]!);
}

/**
 * The token after the name that begins at `from`. Words that the lexicon does not hold belong to it while the tagger leans
 * to a person by more than `least`.
 */
export function afterName(reader: Reader, from: number, least: number): number {
  let at = from;
  const limit = Math.min(reader.words.count, from + longest);
  while (at < limit) {
    const next = afterWord(reader, at, at === from, least);
    if (next === at) break;
    at = next;
    if (at > from + 1 && reader.isDefinite(at - 1) && !reader.isDefinite(at)) break;
  }
  return at;
}

/** The token after one word of a name, or a particle and its word; `i` itself where the name has ended. */
function afterWord(reader: Reader, i: number, first: boolean, least: number): number {
  if (!reader.isArabic(i)) return i;
  const bound = afterParticles(reader, i);
  if (bound > i) return bound;
  if (first) return i + 1;
  if (isNameWord(reader, i) || isAli(reader, i) || isJoined(reader, i)) return i + 1;
  if (reader.cue(i) & Cue.ordinal && reader.whole(i - 1) & (strong | Mark.servant)) return i + 1;
  if (reader.whole(i) & Mark.servant && reader.whole(i - 1) & (strong | weak)) return i + 1;
  if (reader.isDefinite(i)) return isFamilyName(reader, i, least) ? i + 1 : i;
  return reader.isUnknown(i) && reader.tagged.lean(i, 'person') > least ? i + 1 : i;
}

/** The token after particles with their words, as many as follow: «بن خليفة آل ثاني», «عبد الله». */
export function afterParticles(reader: Reader, i: number): number {
  let at = i;
  while (at < i + longest && at + 1 < reader.words.count) {
    const binds = isServant(reader, at) || (reader.cue(at) & Cue.binding && isBound(reader, at + 1));
    if (!binds) break;
    at += 2;
  }
  return at;
}

/** «عبد» with a word that goes with it. */
function isServant(reader: Reader, i: number): boolean {
  return reader.startAsCue(i, Cue.servant) >= 0 && (reader.whole(i + 1) & Mark.servant) !== 0;
}

function isBound(reader: Reader, i: number): boolean {
  return reader.isArabic(i) && (reader.whole(i) & (Mark.function | Mark.saying)) === 0;
}

/** Whether token `i`, read whole, is a word of names. */
function isNameWord(reader: Reader, i: number): boolean {
  const marks = reader.whole(i);
  if (marks & (Mark.function | Mark.saying)) return false;
  if (marks & strong) return true;
  return (marks & weak) !== 0 && (marks & (Mark.common | Mark.title | Mark.topic)) === 0;
}

/** «علي» inside a name, which folds like the preposition «على». */
function isAli(reader: Reader, i: number): boolean {
  const { text, end } = reader.words;
  const marks = reader.whole(i);
  if (!(marks & Mark.function) || !(marks & strong) || text[end[i]! - 1] !== 'ي') return false;
  return (
    i + 1 === reader.words.count || reader.isMark(i + 1) || isNameWord(reader, i + 1) || isFamilyName(reader, i + 1, 0)
  );
}

/** «أبوالنجا», «بلقاسم»: a particle written together with its word. */
function isJoined(reader: Reader, i: number): boolean {
  const { text, start, end } = reader.words;
  return !reader.whole(i) && end[i]! - start[i]! > 4 && /^(?:[أا]بو|بل|بن)/u.test(text.slice(start[i], start[i]! + 3));
}

/** Whether a definite word can end a name: «الجبوري», «الفياض». */
function isFamilyName(reader: Reader, i: number, least: number): boolean {
  if (!reader.isDefinite(i) || reader.whole(i) & ordinary) return false;
  const lean = reader.tagged.lean(i, 'person');
  return reader.isRelative(i) && !(reader.whole(i) & Mark.nationality) ? lean > least - 1 : lean > least + 0.3;
}
