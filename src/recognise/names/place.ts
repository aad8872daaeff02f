// Places that the knowledge does not hold, by the class noun before them, and ambiguous ones by their context.
//
//   محافظة كركوك، جبل بودخان، مطار بغداد الدولي    the class noun belongs to the name
//   مدينة وجدة، بلدة عرسال                        the settlement's does not

import type { NameCandidate } from '../line.ts';
import { afterAdjectives } from './complement.ts';
import type { NameFinder } from './finder.ts';
import { afterHonoured, afterName } from './person.ts';
import { Mark, type Reader } from './reader.ts';
import type { RuleId } from '../ruleid.ts';

/** Finds places by class nouns, other cues, and the places beside them. */
export const places: NameFinder = (reader, into) => {
  const { words } = reader;
  let last = -1;
  for (let i = 0; i < words.count; i++) {
    const found = classed(reader, i) ?? settled(reader, i) ?? cued(reader, i) ?? listed(reader, i, last);
    if (found) into.push(candidateOf(reader, found));
    const sure = reader.name(i);
    if (found) last = found.to;
    else if (sure?.value.type === 'place' && sure.value.sure) last = sure.to;
  }
};

function candidateOf({ words }: Reader, { from, to, start, rule, confidence }: Place): NameCandidate {
  return { type: 'place', entity: null, from, to, start, end: words.end[to - 1]!, rules: [rule], confidence };
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** A class noun with the name after it, adjectives included: «ميناء طنجة المتوسط», «مطار بغداد الدولي». */
function classed(reader: Reader, i: number): Place | undefined {
  const start = reader.startAs(i, Mark.placeHead);
  if (start < 0 || reader.whole(i) & Mark.function) return undefined;
  const name = afterClass(reader, i + 1);
  if (name === i + 1 || isBody(reader, i)) return undefined;
  return { from: i, to: afterAdjectives(reader, name, 2), start, rule: 'place-class', confidence: 0.8 };
}

/** Whether a class noun that bodies have too («مديرية») is rather theirs: no place is named after it, and no word of place stands before. */
function isBody(reader: Reader, i: number): boolean {
  if (!(reader.whole(i) & Mark.head) || reader.whole(i - 1) & Mark.placeCue) return false;
  return reader.isDefinite(i + 1) && afterKnown(reader, i + 1) === i + 1;
}

/** The name after «مدينة», «بلدة», «العاصمة». */
function settled(reader: Reader, i: number): Place | undefined {
  if (reader.startAs(i, Mark.settlement) < 0) return undefined;
  const from = i + 1;
  const honoured = afterHonoured(reader, from);
  if (honoured > from) return honouredPlace(reader, i, honoured);
  const known = afterKnown(reader, from);
  const to =
    known > from ? known : reader.isUnknown(from) && !reader.isDefinite(from) && isLikely(reader, from) ? i + 2 : from;
  return to > from ? { from, to, start: reader.words.start[from]!, rule: 'place-cue', confidence: 0.75 } : undefined;
}

/** «مدينة الملك عبدالله الرياضية»: said with its class word, as the name is a person's. */
function honouredPlace(reader: Reader, i: number, name: number): Place | undefined {
  const start = reader.startAs(i, Mark.settlement);
  return { from: i, to: afterAdjectives(reader, name, 2), start, rule: 'place-class', confidence: 0.8 };
}

/** A word after places in a row: «في حلبا والقبيات», «من تبسة والوادي وسكيكدة». */
function listed(reader: Reader, i: number, last: number): Place | undefined {
  const { words } = reader;
  const comma = last === i - 1 && reader.isMark(last) && isComma(words.text[words.start[last]!]!);
  if ((last !== i && !comma) || !reader.isArabic(i) || words.text[words.start[i]!] !== 'و') return undefined;
  const start = words.start[i]! + 1;
  const found = reader.name(i);
  const ordinary = reader.short(i) & (Mark.function | Mark.common); // «وكان»
  if (found?.value.type === 'place' && found.start === start && !found.value.sure && !ordinary) {
    return { from: i, to: found.to, start, rule: 'place-list', confidence: 0.65 };
  }
  const free = reader.isUnknown(i) && reader.tagged.lean(i, 'place') > -0.5;
  return free ? { from: i, to: i + 1, start, rule: 'place-list', confidence: 0.5 } : undefined;
}

function isComma(unit: string): boolean {
  return unit === '،' || unit === ',';
}

/** A name that is also a common word, after a preposition of place. */
function cued(reader: Reader, i: number): Place | undefined {
  if (reader.startAs(i, Mark.weakPlace) < 0) return undefined;
  const found = reader.name(i);
  if (found?.value.type !== 'place' || found.value.sure) return undefined;
  const { from, to, start } = found;
  if (reader.whole(i) & Mark.function || isDescribed(reader, from, to)) return undefined;
  const inside = !reader.whole(i) && reader.words.text[reader.words.start[i]!] === 'ب';
  if (!inside && (start > reader.words.start[i]! || i === 0 || !(reader.whole(i - 1) & Mark.placeCue)))
    return undefined;
  return { from, to, start, rule: 'place-context', confidence: 0.6 };
}

/** Whether what follows makes a common word of the name: «في الزاوية اليسرى», «بحجة وجود», «بعين الاعتبار». */
function isDescribed(reader: Reader, from: number, to: number): boolean {
  if (to > from + 1 || !reader.isArabic(to)) return false;
  const marks = reader.whole(to);
  if (reader.isDefinite(from)) return reader.isDefinite(to) && !(marks & (Mark.nationality | Mark.place));
  const ends = Mark.function | Mark.saying | Mark.placeCue | Mark.nationality | Mark.placeHead;
  return (reader.isDefinite(to) && !(marks & ends)) || (marks & (Mark.common | Mark.topic) && !(marks & ends)) !== 0;
}

/** The token after the name that a class noun has: a place's, a person's, or a word that is nothing else; `i` where none is. */
function afterClass(reader: Reader, i: number): number {
  const known = Math.max(afterKnown(reader, i), afterHonoured(reader, i));
  if (known > i || !reader.isArabic(i)) return known;
  const marks = reader.whole(i);
  if (marks & (Mark.given | Mark.weakGiven) && !(marks & (Mark.common | Mark.function))) return afterName(reader, i, 0);
  if (reader.isDefinite(i)) return isFree(reader, i) ? i + 1 : i;
  return !marks && isLikely(reader, i) ? i + 1 : i;
}

/** The token after a place's name of the lexicon, sure or not. */
function afterKnown(reader: Reader, i: number): number {
  const found = reader.name(i);
  return found?.value.type === 'place' && found.start === reader.words.start[i] ? found.to : i;
}

/** Whether the tagger does not speak against a name: against «دولة قوية» and «سجن سيئ» it does. */
function isLikely(reader: Reader, i: number): boolean {
  const { tagged } = reader;
  return Math.max(tagged.lean(i, 'place'), tagged.lean(i, 'person'), tagged.lean(i, 'organisation')) > -1.7;
}

/** Whether a definite word is nothing that the lexicon knows as a common one. */
function isFree(reader: Reader, i: number): boolean {
  return (
    (reader.whole(i) & ~(Mark.weakGiven | Mark.given | Mark.weakPlace | Mark.place | Mark.servant | Mark.listed)) === 0
  );
}
