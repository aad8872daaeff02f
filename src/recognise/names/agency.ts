// Agencies and groups that the knowledge does not hold, by their grammar: a head noun and its complement to its end.
//
//   وزارة الشؤون الخارجية والتعاون    head + definite noun + what is coordinated
//   المديرية العامة للأمن الوطني       definite head + adjective + what it is for
//   شركة "نيل داتا"                   head + name of its own

import type { Head } from '../../knowledge/lexicon/agency.ts';
import { Kind } from '../../text/words.ts';
import type { NameCandidate } from '../line.ts';
import { afterNoun, afterPurpose, afterQuoted, endOfComplement, isAdjective } from './complement.ts';
import type { NameFinder } from './finder.ts';
import { afterHonoured } from './person.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import type { RuleId } from '../ruleid.ts';

/** Finds agencies and groups by their head nouns. */
export const agencies: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    if (reader.cues[i]! & Cue.club && isClub(reader, i)) into.push(clubAt(reader, i));
    if (isDirected(reader, i)) into.push(directedAt(reader, i));
    const start = reader.startAs(i, Mark.head);
    if (start < 0) continue;
    const head = headAt(reader, i, start);
    if (isOutlet(reader, i, start)) continue;
    const found = head.article ? readDefinite(reader, i, head) : readConstruct(reader, i, head, 0);
    if (!found || isGeneric(reader, i, found.to)) continue;
    const { to, rule, confidence } = found;
    const span = { from: i, to, start, end: words.end[to - 1]! };
    const located = head.located && reader.whole(i - 1) & Mark.placeCue;
    into.push({
      ...span,
      ...(located ? { type: 'place', rules: ['place-class'] } : { type: head.type, rules: [rule] }),
      entity: null,
      confidence,
    });
  }
};

/** Whether the word is what a director general is one of, with an adjective: «المدير العام للأمن العام». */
function isDirected(reader: Reader, i: number): boolean {
  if (!(reader.short(i) & Mark.topic) || !reader.isForDefinite(i) || !isAdjective(reader, i + 1)) return false;
  return (reader.whole(i - 1) & Mark.firmAdjective) !== 0 && reader.startAs(i - 2, Mark.title) >= 0;
}

/** The name of what is directed, from the second ل on. */
function directedAt(reader: Reader, i: number): NameCandidate {
  const to = endOfComplement(reader, i + 1, i);
  const span = { from: i, to, start: reader.words.shortStart[i]!, end: reader.words.end[to - 1]! };
  return { ...span, type: 'agency', entity: null, rules: ['directed'], confidence: 0.65 };
}

/** Whether an outlet's name of the lexicon begins here, with its class word: «وكالة الأناضول». */
function isOutlet(reader: Reader, i: number, start: number): boolean {
  const name = reader.name(i);
  return name?.value.type === 'outlet' && name.start === start;
}

/** Whether the word is one that clubs are called and something of sport stands before it: «مدرب الهلال». */
function isClub(reader: Reader, i: number): boolean {
  return (reader.cue(i) & Cue.club) !== 0 && reader.startAsCue(i - 1, Cue.sport) >= 0;
}

/** The club's word with its adjectives, but for one of a nation: «النجم الرياضي الساحلي». */
function clubAt(reader: Reader, i: number): NameCandidate {
  const { words } = reader;
  let to = i + 1;
  while (to < i + 3 && isAdjective(reader, to) && !(reader.whole(to) & (Mark.nationality | Mark.common))) to++;
  const span = { from: i, to, start: words.start[i]!, end: words.end[to - 1]! };
  return { ...span, type: 'agency', entity: null, rules: ['club'], confidence: 0.7 };
}

/** Whether the tokens are what every house has: «مجلس الإدارة», «مجلس إدارة الشركة». */
function isGeneric(reader: Reader, from: number, to: number): boolean {
  const generic = reader.lexicon.generic.longestAt(reader.words, from);
  return generic !== undefined && (generic.to === to || !reader.isDefinite(generic.to - 1));
}

const OPEN = '('.charCodeAt(0);

interface Name {
  readonly to: number;
  readonly rule: RuleId;
  readonly confidence: number;
}

function headAt({ words, lexicon }: Reader, i: number, start: number): Head & { article: boolean } {
  const number = start === words.start[i] ? words.word[i]! : start === words.shortStart[i] ? words.short[i]! : words.bare[i]!; // prettier-ignore
  return lexicon.heads.get(number)!;
}

/** «وزارة الصحة», «جهاز مكافحة الإرهاب», «شركة "نيل داتا"», «بلدية غزة», «رئاسة مجلس الوزراء». */
function readConstruct(reader: Reader, i: number, head: Head, depth: number): Name | undefined {
  const quoted = head.proper ? afterQuoted(reader, i + 1, 6, head.type === 'group') : i + 1;
  if (quoted > i + 1) return { to: quoted, rule: 'head-quoted', confidence: 0.85 };
  if (head.named || head.definite) return undefined;
  const honoured = head.proper || head.strong ? afterHonoured(reader, i + 1) : i + 1;
  if (honoured > i + 1) return { to: endOfComplement(reader, honoured, i), rule: 'head-proper', confidence: 0.8 };
  const place = head.placed || head.strong || head.governing ? afterPlace(reader, i + 1) : i + 1;
  if (head.placed) return place > i + 1 ? { to: place, rule: 'head-place', confidence: 0.75 } : undefined;
  const noun = place > i + 1 ? place : complementNoun(reader, i + 1, head, depth);
  if (noun > i + 1) {
    const to = withSeat(reader, endOfComplement(reader, noun, i), head);
    const telling = to > i + 2 || (reader.whole(i + 1) & (Mark.topic | Mark.head | Mark.nameAdjective)) !== 0;
    return { to, rule: 'head-complement', confidence: telling ? 0.8 : 0.7 };
  }
  const proper = head.proper ? afterProper(reader, i + 1) : i + 1;
  return proper > i + 1 ? { to: proper, rule: 'head-proper', confidence: 0.7 } : undefined;
}

/** The token after the noun that completes a construct head at `i`; `i` where there is none. */
function complementNoun(reader: Reader, i: number, head: Head, depth: number): number {
  const marks = reader.whole(i);
  if (!reader.isArabic(i) || marks & (Mark.notInName | Mark.function | Mark.saying)) return i;
  if (marks & Mark.title && reader.whole(i + 1) & Mark.given) return i; // «برئاسة المهندسة هناء الدسوقي»
  const telling = (marks & (Mark.topic | Mark.nameAdjective | Mark.head)) !== 0;
  if (reader.isDefinite(i)) return telling || (head.strong && !(marks & Mark.common)) ? i + 1 : i;
  if (marks & Mark.head && !(marks & Mark.topic)) return afterNested(reader, i, depth);
  if (!(marks & Mark.topic)) return i;
  const end = afterNoun(reader, i);
  if (end > i + 1) return end;
  return marks & Mark.head ? afterNested(reader, i, depth) : i;
}

/** The token after a name that is part of another: «رئاسة» + «مجلس الوزراء». */
function afterNested(reader: Reader, i: number, depth: number): number {
  const head = headAt(reader, i, reader.words.start[i]!);
  const found = head.article || depth === 2 ? undefined : readConstruct(reader, i, head, depth + 1);
  return found ? found.to : i;
}

/** «المكتب المركزي للأبحاث القضائية», «المحكمة العليا», «الحكومة المغربية»; not «الشرطة المغربية». */
function readDefinite(reader: Reader, i: number, head: Head): Name | undefined {
  if (head.named || head.placed || head.construct) return undefined;
  if (head.definite && i > 0 && reader.all[i - 1]! & Mark.title) return undefined; // «وزير الخارجية الروسي» is a title
  let adjectives = i + 1;
  let marks = 0;
  for (; isAdjective(reader, adjectives); adjectives++) marks |= reader.whole(adjectives);
  const end = marks & Mark.firmAdjective ? afterPurpose(reader, adjectives, i) : endOfComplement(reader, adjectives, i);
  const institutional = head.firm ? Mark.nameAdjective | Mark.firmAdjective : Mark.firmAdjective;
  const local = head.local && adjectives > i + 1 && !(reader.whole(adjectives - 1) & ~Mark.nationality);
  const abroad = adjectives > i + 1 && isBracketedLatin(reader, end);
  const named = local || abroad || marks & institutional || (head.governing && marks & Mark.nationality);
  const purpose = end > adjectives && adjectives > i + 1;
  if (!named && !purpose) return undefined;
  return { to: withSeat(reader, end, head), rule: 'definite-head', confidence: purpose ? 0.8 : 0.7 };
}

/** «(Guardia Civil)»: what has a name in another language has one in this. */
function isBracketedLatin(reader: Reader, i: number): boolean {
  return reader.mark(i) === OPEN && i + 1 < reader.words.count && reader.words.kind[i + 1] === Kind.latin;
}

function withSeat(reader: Reader, i: number, { seat, posted }: Head): number {
  if (posted && isIn(reader, i) && afterPlace(reader, i + 1) > i + 1) return afterPlace(reader, i + 1);
  if (!seat || !reader.isArabic(i) || reader.words.text[reader.words.start[i]!] !== 'ب') return i;
  if (reader.short(i) & (Mark.placeHead | Mark.settlement)) {
    const place = reader.name(i + 1);
    return place?.value.type === 'place' && place.start === reader.words.start[i + 1] ? place.to : i;
  }
  return afterPlace(reader, i);
}

/** «في». */
function isIn({ words }: Reader, i: number): boolean {
  return i < words.count && words.text.slice(words.start[i], words.end[i]) === 'في';
}

/** The token after the place's name that begins with token `i`; `i` where none does. */
function afterPlace(reader: Reader, i: number): number {
  const found = reader.name(i);
  return found?.value.type === 'place' ? found.to : i;
}

/** The token after a name of its own: up to four words that are Latin, or that the tagger takes for a name. */
function afterProper(reader: Reader, i: number): number {
  const { words, tagged } = reader;
  let at = i;
  while (at < words.count && at < i + 4) {
    const named = words.kind[at] === Kind.arabic && tagged.tags[at] !== 0 && (at === i || tagged.tags[at]! % 2 === 0);
    if (words.kind[at] !== Kind.latin && !named) break;
    at++;
  }
  return at;
}
