// The built-in lexicon, put to use: what each word can be in a name, and the names that everyone knows.

import { folded } from '../../text/fold.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { whole } from '../../text/whole.ts';
import type { EntityType } from '../entity.ts';
import * as agency from './agency.ts';
import type { Head } from './agency.ts';
import { bodies, groups, outlets } from './body.ts';
import { ambiguousPlaces, countryNames, notPlaces, places } from './city.ts';
import * as classes from './class.ts';
import { cities, territories } from './cldr.ts';
import { calendarWords, commonNouns, commonVerbs, commonWords, functionWords } from './common.ts';
import { ambiguousForeign, foreignNames, foreignParticles } from './foreign.ts';
import { ambiguousGiven, givenNames, servantOf } from './given.ts';
import { words } from './list.ts';
import { nationalities } from './nationality.ts';
import {
  bindingParticles,
  bylineWords,
  lineageParticles,
  namingWords,
  ordinals,
  particles,
  thingWords,
} from './particle.ts';
import { honours, sayings, titleTails, titles } from './title.ts';

/** What a word can be: one bit each. The tagger reads them: when they or their words change, train it anew. */
export const Mark = {
  function: 1 << 0,
  common: 1 << 1,
  saying: 1 << 2,
  given: 1 << 3,
  weakGiven: 1 << 4,
  foreign: 1 << 5,
  weakForeign: 1 << 6,
  particle: 1 << 7,
  foreignParticle: 1 << 8,
  servant: 1 << 9,
  title: 1 << 10,
  titleTail: 1 << 11,
  nationality: 1 << 12,
  /** See `heads`. */
  head: 1 << 13,
  firmAdjective: 1 << 14,
  nameAdjective: 1 << 15,
  topic: 1 << 16,
  notInName: 1 << 17,
  placeHead: 1 << 18,
  placeCue: 1 << 19,
  settlement: 1 << 20,
  /** A word of a name of several words. */
  listed: 1 << 21,
  calendar: 1 << 22,
  outletHead: 1 << 23,
  instrumentHead: 1 << 24,
  lawHead: 1 << 25,
  /** The first word of a name of the lexicon, by type. */
  place: 1 << 26,
  weakPlace: 1 << 27,
  body: 1 << 28,
} as const;

/** What a word tells of the words beside it, for the rules alone: one bit each. */
export const Cue = {
  /** «أنباء»: makes an agency one of news. */
  news: 1 << 0,
  /** «صحيفة», «إذاعة»: before a plain name of an outlet. */
  press: 1 << 1,
  /** «نيوز», «برس»: in outlets' names only. */
  pressWord: 1 << 2,
  /** «برنامج», «منصة»: before an instrument's name in quotation marks. */
  namedHead: 1 << 3,
  /** «المتعلق», «الخاص»: before what a law is about. */
  relation: 1 << 4,
  /** «الجنائي», «المدني»: after «القانون». */
  legalAdjective: 1 << 5,
  /** «رقم». */
  number: 1 << 6,
  /** «لسنة». */
  year: 1 << 7,
  /** «المدعو», «كتب»: a person's name follows. */
  naming: 1 << 8,
  /** «بن», «أبو»: binds the next word to the name. */
  binding: 1 << 9,
  /** «عبد». */
  servant: 1 << 10,
  /** «كتب», «تصوير»: in bylines. */
  byline: 1 << 11,
  /** «بن»: what stands before it is a name, too. */
  lineage: 1 << 12,
  /** Both words of «من أجل», of «في مجال». */
  sake: 1 << 13,
  /** «بشأن»: before what a declaration is about. */
  about: 1 << 14,
  /** «السادس»: ends a king's name. */
  ordinal: 1 << 15,
  /** «خاص», «وكالات»: stand in datelines where an outlet could. */
  noOutlet: 1 << 16,
  /** «قانون»: almost any definite word after it names one. */
  law: 1 << 17,
  /** «اتفاقية»: the name of a place may be all its name. */
  treaty: 1 << 20,
  /** «فريق», «مدرب»: the name of a place after it is its club's. */
  sport: 1 << 19,
  /** «الهلال»: a club beside a word of sport. */
  club: 1 << 21,
  /** «العاصفة», «السفينة»: what bears a person's name and is none. */
  thing: 1 << 22,
  /** «الملك»: with a person's name after it, what places and bodies are named. */
  honour: 1 << 23,
  /** «واس»: an agency of news where it stands in brackets. */
  wire: 1 << 24,
  /** «الإذاعة»: with an adjective of a nation a broadcaster's name. */
  broadcaster: 1 << 25,
  /** The first word of a name of the lexicon. */
  begins: 1 << 18,
} as const;

/** A name of the lexicon. */
export interface LexiconName {
  readonly type: EntityType;
  /** What all names of the entity share: «place:ma». */
  readonly key: string;
  /** False where the name is also a common word and needs a cue. */
  readonly sure: boolean;
}

export interface Lexicon {
  /** The marks of each word by its number in the vocabulary; none for numbers past the end. */
  readonly marks: Int32Array;
  /** The cues, likewise. */
  readonly cues: Int32Array;
  readonly names: Phrases<LexiconName>;
  /** The head nouns of agencies and groups by number, with and without the article. */
  readonly heads: ReadonlyMap<number, Head & { readonly article: boolean }>;
  /** What has the form of an agency's name and names none. */
  readonly generic: Phrases<true>;
}

/** How many names or words are entered in one step. */
const step = 100;

/** Enters the lexicon's words into `vocabulary`. */
export function loadLexicon(vocabulary: Vocabulary): Lexicon {
  return whole(lexiconInSlices(vocabulary));
}

/** The same, giving way in between. */
export function* lexiconInSlices(vocabulary: Vocabulary): Generator<void, Lexicon> {
  const names = new Phrases<LexiconName>(vocabulary);
  let count = 0;
  for (const [name, value] of lexiconNames()) {
    names.add(name, value);
    if (++count % step === 0) yield;
  }
  const generic = new Phrases<true>(
    vocabulary,
    agency.genericNames.map((name) => [name, true]),
  );
  const heads = new Map<number, Head & { article: boolean }>();
  for (const [list, head] of agency.heads) {
    for (const word of words(list)) {
      heads.set(vocabulary.add(word), { ...head, article: false });
      heads.set(vocabulary.add(definite(word)), { ...head, article: true });
    }
  }
  yield;
  const marked = (yield* entered(vocabulary, markedWords())).concat(
    [...heads.keys()].map((number) => [number, Mark.head]),
  );
  const cued = yield* entered(vocabulary, cuedWords());
  yield;
  return { marks: table(vocabulary, marked), cues: table(vocabulary, cued), names, heads, generic };
}

/** The words with their bits, as numbers. */
function* entered(
  vocabulary: Vocabulary,
  lists: Iterable<readonly [bit: number, words: readonly string[]]>,
): Generator<void, [number, number][]> {
  const numbers: [number, number][] = [];
  for (const [bit, list] of lists) {
    for (const word of list) {
      numbers.push([vocabulary.add(word), bit]);
      if (numbers.length % step === 0) yield;
    }
    yield;
  }
  return numbers;
}

function table(vocabulary: Vocabulary, bits: readonly (readonly [number, number])[]): Int32Array {
  const made = new Int32Array(vocabulary.size + 1);
  for (const [number, bit] of bits) if (number !== 0) made[number]! |= bit;
  return made;
}

function* lexiconNames(): Generator<readonly [string, LexiconName]> {
  const unsure = new Set(ambiguousPlaces.map(folded));
  for (const [name, key] of placeNames()) {
    yield [name, { type: 'place', key: `place:${key}`, sure: !unsure.has(folded(name)) }];
  }
  for (const [type, table] of [['agency', bodies], ['group', groups], ['outlet', outlets], ['instrument', classes.instruments]] as const) {
    for (const line of table) {
      const all = line.split('=').map((name) => name.trim());
      for (const name of all) yield [name, { type, key: `${type}:${keyOf(all[0]!)}`, sure: true }];
    }
  } // prettier-ignore
}

/** Every place's name with the key of the place: a territory's code, else the folded name. */
function* placeNames(): Generator<readonly [name: string, key: string]> {
  for (const name of [...cities, ...places, ...ambiguousPlaces])
    if (!notPlaces.includes(name)) yield [name, keyOf(name)];
  for (const [code, name] of territories) yield [name, code.toLowerCase()];
  for (const [code, list] of Object.entries(countryNames)) {
    for (const name of list) yield [name, code.toLowerCase()];
  }
}

/** A name as part of an id. */
export function keyOf(name: string): string {
  return folded(name).replaceAll(' ', '-');
}

function* markedWords(): Generator<readonly [mark: number, words: readonly string[]]> {
  yield [Mark.function, functionWords];
  const nouns = [...commonWords, ...commonNouns];
  yield [Mark.common, [...both(nouns), ...nouns.map(accusative), ...commonVerbs]];
  yield [Mark.saying, sayings];
  const weakGiven = new Set(ambiguousGiven.map(folded));
  yield [Mark.given, givenNames.filter((name) => !weakGiven.has(folded(name)))];
  yield [Mark.weakGiven, ambiguousGiven];
  const weakForeign = new Set(ambiguousForeign.map(folded));
  yield [Mark.foreign, foreignNames.filter((name) => !weakForeign.has(folded(name)))];
  yield [Mark.weakForeign, ambiguousForeign];
  yield [Mark.particle, particles];
  yield [Mark.foreignParticle, foreignParticles];
  yield [Mark.servant, servantOf];
  yield [Mark.calendar, calendarWords];
  yield [Mark.title, both(titles)];
  yield [Mark.titleTail, titleTails];
  yield [Mark.nationality, nationalities];
  yield [Mark.firmAdjective, agency.firmAdjectives.flatMap(genders).map(definite)];
  yield [Mark.nameAdjective, both(agency.nameAdjectives.flatMap(genders))];
  yield [Mark.topic, both(agency.topics)];
  yield [Mark.notInName, agency.notInNames];
  yield [Mark.placeHead, classes.placeHeads];
  yield [Mark.placeCue, classes.placeCues];
  yield [Mark.settlement, classes.settlements];
  yield [Mark.outletHead, both(classes.outletHeads)];
  yield [Mark.instrumentHead, both(classes.instrumentHeads)];
  yield [Mark.lawHead, both(classes.lawHeads)];
  const unsure = new Set(ambiguousPlaces.map(folded));
  yield [Mark.listed, [...lexiconNames()].flatMap(([name]) => name.split(' '))];
  const single = [...placeNames()].map(([name]) => name).filter((name) => !name.includes(' '));
  yield [Mark.place, single.filter((name) => !unsure.has(folded(name)))];
  yield [Mark.weakPlace, single.filter((name) => unsure.has(folded(name)))];
  yield [Mark.body, [...bodies, ...groups, ...outlets].flatMap((line) => line.split('=')).map((name) => name.trim()).filter((name) => !name.includes(' '))]; // prettier-ignore
}

function* cuedWords(): Generator<readonly [cue: number, words: readonly string[]]> {
  yield [Cue.news, both(classes.newsWords)];
  yield [Cue.press, both(classes.pressHeads)];
  yield [Cue.pressWord, classes.pressWords];
  yield [Cue.namedHead, both(classes.namedHeads)];
  yield [Cue.relation, classes.relations];
  yield [Cue.legalAdjective, both(classes.legalAdjectives)];
  yield [Cue.naming, namingWords];
  yield [Cue.binding, bindingParticles];
  yield [Cue.servant, ['عبد']];
  yield [Cue.byline, bylineWords];
  yield [Cue.lineage, lineageParticles];
  yield [Cue.about, classes.about];
  yield [Cue.ordinal, ordinals];
  yield [Cue.noOutlet, classes.noOutlets];
  yield [Cue.begins, [...lexiconNames()].map(([name]) => name.split(/[\s.+]/u)[0]!)];
  yield [Cue.sport, both(agency.sportWords)];
  yield [Cue.treaty, classes.treaties];
  yield [Cue.club, agency.clubWords];
  yield [Cue.thing, both(thingWords)];
  yield [Cue.honour, honours];
  yield [Cue.wire, classes.wires];
  yield [Cue.broadcaster, both(classes.broadcasters)];
  yield [Cue.law, ['قانون']];
  yield [Cue.sake, ['من', 'اجل', 'في', 'مجال']];
  yield [Cue.number, ['رقم', 'عدد']];
  yield [Cue.year, ['سنة', 'عام']];
}

function genders(adjective: string): string[] {
  return [adjective, `${adjective}ة`];
}

/** The indefinite accusative of a noun that shows it: «برنامجا». */
function accusative(noun: string): string {
  return /[ةءاى]$/u.test(noun) ? noun : `${noun}ا`;
}

function both(list: readonly string[]): string[] {
  return [...list, ...list.map(definite)];
}

function definite(word: string): string {
  return word.startsWith('ال') ? word : `ال${word}`;
}
