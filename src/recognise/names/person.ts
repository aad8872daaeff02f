// Persons that the knowledge does not hold: runs of words that names are made of, beside something that says so.
//
//   سوزان مبارك، أحمد ناجي الجبوري        a given name and what may follow one
//   الدكتور وديع عبد الجبار، وزير … لافروف   after a title and what belongs to it
//   المدعو جبار الفياض، كتبت منى باعباد      after a word for naming or writing

import { Kind } from '../../text/words.ts';
import type { NameFinder } from './finder.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import { startOf } from './start.ts';
import { afterQuoted } from './complement.ts';
import type { RuleId } from '../ruleid.ts';

/** A name has at most so many tokens. */
const longest = 7;

const strong = Mark.given | Mark.foreign;
const weak = Mark.weakGiven | Mark.weakForeign;
const never = Mark.function | Mark.saying;
/** Marks with which a definite word is no family name. */
const ordinary = Mark.common | Mark.function | Mark.saying | Mark.title | Mark.titleTail | Mark.notInName | Mark.head | Mark.topic | Mark.calendar | Mark.nameAdjective; // prettier-ignore

/** Marks of what stands between a title and the name. */
const belongsToTitle = Mark.titleTail | Mark.nationality | Mark.topic | Mark.nameAdjective | Mark.head | Mark.title;

/** Finds persons. */
export const persons: NameFinder = (reader, into) => {
  const { words } = reader;
  const ends = new Map(into.map(({ from, to }) => [from, to]));
  for (let i = 0; i < words.count; i++) {
    if (!canBegin(reader, i)) continue;
    const found = named(reader, i) ?? titled(reader, i, ends) ?? given(reader, i) ?? latin(reader, i);
    if (!found) continue;
    const { from, to, rule, confidence } = found;
    const start = found.start ?? startOf(reader, from);
    into.push({ type: 'person', entity: null, from, to, start, end: words.end[to - 1]!, rules: [rule], confidence });
    i = to - 1;
  }
};

const beginnings = Mark.title | strong | weak;
const cues = Cue.naming | Cue.byline | Cue.binding | Cue.servant;

/** Whether anything here asks for a closer look. */
function canBegin({ words, all, cues: told }: Reader, i: number): boolean {
  if (all[i]! & beginnings || told[i]! & cues) return true;
  return i + 1 < words.count && (told[i + 1]! & Cue.lineage) !== 0;
}

interface Person {
  readonly from: number;
  readonly to: number;
  /** Where it begins, if that is not for `startOf` to tell. */
  readonly start?: number;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** After a word that says that a name follows: «المدعو», «كتب:»; in quotation marks, all that they hold. */
function named(reader: Reader, i: number): Person | undefined {
  const byline = reader.cue(i) & Cue.byline;
  if (!byline && reader.startAsCue(i, Cue.naming) < 0) return undefined;
  const quote = reader.isMark(i + 1) ? i + 1 : i + 2; // «الملقب بـ"الحوت"»
  const quoted = byline ? quote : afterQuoted(reader, quote, 5);
  if (quoted > quote) return nameAt(reader, quote + 1, quoted - 1, 'naming', 0.75);
  let from = i + 1;
  while (from < i + 3 && reader.isMark(from)) from++;
  if (!reader.isArabic(from) || reader.whole(from) & ordinary || isProclitic(reader, from)) return undefined;
  if (byline && from === i + 1 && !isNameWord(reader, from)) return undefined;
  if (reader.words.text.startsWith('بال', reader.words.start[from]!)) return undefined; // «يدعى بالتركية»
  const read = afterName(reader, from, 0);
  return nameAt(reader, from, read === from + 1 ? afterFamily(reader, from) : read, 'naming', 0.75);
}

/** A name whose first token has no proclitic. */
function nameAt({ words }: Reader, from: number, to: number, rule: RuleId, confidence: number): Person {
  return { from, to, start: words.start[from]!, rule, confidence };
}

/** «بـ» alone. */
function isProclitic({ words }: Reader, i: number): boolean {
  return words.end[i]! - words.start[i]! <= 2;
}

/** After a title and what belongs to it: «الدكتور …», «الرئيس الأميركي …», «وزير الخارجية الروسي …». */
function titled(reader: Reader, i: number, ends: ReadonlyMap<number, number>): Person | undefined {
  if (!isTitle(reader, i)) return undefined;
  const from = afterTitle(reader, i, ends);
  const marks = reader.whole(from);
  const sure = (marks & strong) !== 0 && !(marks & Mark.place) && (!(marks & Mark.function) || isAli(reader, from));
  const lean = reader.tagged.lean(from, 'person');
  const likely = reader.isUnknown(from) && !reader.isDefinite(from) && lean > (from === i + 1 ? 1 : 2);
  const pair = isNewPair(reader, from);
  const plain = from === i + 1 && (marks & Mark.weakGiven) !== 0 && !(marks & never) && isFree(reader, from + 1);
  if (!sure && !likely && !pair && !plain && !isWeakPair(reader, from)) return undefined;
  const read = afterName(reader, from, pair ? pairLean : 0);
  const to = plain
    ? from + 2
    : afterNation(reader, from, read === from + 1 && from === i + 1 ? afterFamily(reader, from) : read);
  return { from, to, rule: 'title', confidence: sure ? 0.8 : 0.65 };
}

/** The token after a given name that is all of a name so far: a word after it that the lexicon does not hold is the family's («القاضي فادي عقيقي»). */
function afterFamily(reader: Reader, from: number): number {
  const family = reader.isUnknown(from + 1) && !reader.isDefinite(from + 1);
  return family && reader.tagged.lean(from + 1, 'person') > familyLean ? from + 2 : from + 1;
}

/** The token after a family name that is an adjective of a nation, too: it would stand before the name were it none («محمد شياع السوداني»). */
function afterNation(reader: Reader, from: number, to: number): number {
  const family = to > from + 1 && reader.isDefinite(to) && reader.whole(to) & Mark.nationality;
  return family && reader.words.text[reader.words.end[to]! - 1] === 'ي' && !reader.isDefinite(to - 1) ? to + 1 : to;
}

/** The token after a title with its adjectives and what it is of; `ends` has where the names found before end, by where they begin. */
function afterTitle(reader: Reader, i: number, ends: ReadonlyMap<number, number>): number {
  let at = afterRule(reader, i + 1, ends);
  while (at < i + 6 && !(reader.whole(at) & strong) && (reader.isDefinite(at) || reader.whole(at) & Mark.head)) {
    if (!(reader.whole(at) & belongsToTitle)) break;
    at++;
  }
  return at;
}

/** The token after the name that a title rules over: «مدرب الأهلي», «رئيس فرنسا», «زعيم حزب الشعب الجمهوري». */
function afterRule(reader: Reader, i: number, ends: ReadonlyMap<number, number>): number {
  return reader.whole(i) & strong ? i : (ends.get(i) ?? i);
}

/** How far the tagger may lean away from a person for each of two words after a title that the lexicon does not hold. */
const pairLean = -1.6;

/**
 * The token after an honour and the name of a person after it, for whom a place or a body is named: «جسر الملك فهد», «جامعة الأمير سلطان».
 * `i` itself where there is none.
 */
export function afterHonoured(reader: Reader, i: number): number {
  if (!(reader.cue(i) & Cue.honour)) return i;
  const marks = reader.whole(i + 1);
  const named = marks & (strong | weak) && !(marks & never);
  return named || isServant(reader, i + 1) ? afterName(reader, i + 1, 0) : i;
}

/** How far for the word after a title and a given name. */
const familyLean = -3.5;

/** Two such words: «الكاتب الكيني نغوغي واثيونغو». */
function isNewPair(reader: Reader, i: number): boolean {
  return [i, i + 1].every((at) => {
    return reader.isUnknown(at) && !reader.isDefinite(at) && reader.tagged.lean(at, 'person') > pairLean;
  });
}

/** A word that may be a name before one that surely is: «جو بايدن». */
function isWeakPair(reader: Reader, i: number): boolean {
  const marks = reader.whole(i);
  if (!(marks & weak) || marks & (Mark.function | Mark.saying | Mark.place)) return false;
  return (reader.whole(i + 1) & strong) !== 0 && !(reader.whole(i + 1) & (Mark.function | Mark.place));
}

/** A given name and at least one more word of a name, or any word with «بن» after it. */
function given(reader: Reader, i: number): Person | undefined {
  const marks = reader.whole(i);
  if (!reader.isArabic(i) || marks & (Mark.place | Mark.function | Mark.saying)) return undefined;
  if (reader.short(i) & Mark.saying && !(marks & strong)) return undefined; // «ودان موسى فقي»: «دان» is a verb here
  const servant = isServant(reader, i);
  const lineage = (reader.cue(i + 1) & Cue.lineage) !== 0 && !((marks | reader.short(i)) & ordinary);
  const kunya = (reader.cue(i) & Cue.binding) !== 0 && (reader.whole(i + 1) & strong) !== 0;
  if (!servant && !lineage && !kunya && !isWeakPair(reader, i) && reader.startAs(i, strong) < 0) return undefined;
  if (reader.startAsCue(i - 1, Cue.thing) >= 0) return undefined;
  const to = afterName(reader, i, isByline(reader) ? -3 : 0);
  return to > i + (servant ? 2 : 1) ? { from: i, to, rule: 'given-name', confidence: 0.7 } : undefined;
}

/** Whether token `i` is an Arabic word that the lexicon does not hold as it stands. */
function isNew(reader: Reader, i: number): boolean {
  return reader.isArabic(i) && reader.whole(i) === 0;
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
  if (reader.whole(i) & weak && !(reader.whole(i) & never) && reader.tagged.lean(i, 'person') > 0) return i + 1;
  if (reader.cue(i - 2) & Cue.binding && reader.isDefinite(i) && reader.isRelative(i)) return i + 1; // «أبو حمزة العراقي»
  if (reader.cue(i) & Cue.ordinal && reader.whole(i - 1) & (strong | Mark.servant)) return i + 1;
  if (reader.whole(i) & Mark.servant && !(reader.whole(i) & never) && reader.whole(i - 1) & (strong | weak))
    return i + 1;
  if (isFree(reader, i) && isAli(reader, i - 1)) return i + 1;
  if (reader.isDefinite(i)) return isFamilyName(reader, i, least) ? i + 1 : i;
  const bonus = reader.whole(i - 1) & Mark.foreign ? 1.5 : 0;
  return reader.isUnknown(i) && reader.tagged.lean(i, 'person') > least - bonus ? i + 1 : i;
}

/** The token after particles with their words, as many as follow: «بن خليفة آل ثاني», «عبد الله». */
export function afterParticles(reader: Reader, i: number): number {
  let at = i;
  while (at < i + longest && at + 1 < reader.words.count) {
    const binds = isServant(reader, at) || (reader.cue(at) & Cue.binding && isBound(reader, at + 1));
    if (!binds) break;
    at += reader.whole(at + 1) & Mark.foreignParticle && isNew(reader, at + 2) ? 3 : 2; // «فون دير لاين»
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
  return i + 1 === reader.words.count || reader.isMark(i + 1) || isNameWord(reader, i + 1) || isFree(reader, i + 1);
}

/** Whether token `i` has the article and is no common word. */
function isFree(reader: Reader, i: number): boolean {
  return reader.isDefinite(i) && (reader.whole(i) & ordinary) === 0;
}

/** «أبوالنجا», «بلقاسم»: a particle written together with its word. */
function isJoined(reader: Reader, i: number): boolean {
  const { text, start, end } = reader.words;
  return !reader.whole(i) && end[i]! - start[i]! > 4 && /^(?:[أا]بو|بل|بن)/u.test(text.slice(start[i], start[i]! + 3));
}

/** Whether a definite word can end a name: «الجبوري», «الفياض». */
function isFamilyName(reader: Reader, i: number, least: number): boolean {
  if (!isFree(reader, i)) return false;
  const lean = reader.tagged.lean(i, 'person');
  return reader.isRelative(i) && !(reader.whole(i) & Mark.nationality) ? lean > least - 1 : lean > least + 0.3;
}
