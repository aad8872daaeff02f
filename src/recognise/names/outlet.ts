// Outlets that the knowledge does not hold: by the class noun before the name, or by a word that only outlets' names have.
//
//   صحيفة "الصباح"، إذاعة «صوت المشرق»، وكالة شفق نيوز    the class noun stays outside
//   الوكالة الموريتانية للأنباء، بطولة بريس               the whole is the name

import { Kind } from '../../text/words.ts';
import type { NameCandidate } from '../line.ts';
import type { NameFinder } from './finder.ts';
import { afterQuoted, endOfComplement } from './complement.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import type { RuleId } from '../ruleid.ts';

/** Finds outlets. */
export const outlets: NameFinder = (reader, into) => {
  const { words } = reader;
  for (const found of datelined(reader)) into.push(candidateOf(reader, found));
  const reporting = afterColon(reader);
  if (reporting) into.push(candidateOf(reader, reporting));
  for (let i = 0; i < words.count; i++) {
    if (isWire(reader, i)) into.push(candidateOf(reader, { from: i, to: i + 1, rule: 'dateline', confidence: 0.75 }));
    if (!(reader.all[i]! & Mark.outletHead) && !(reader.cues[i]! & (Cue.press | Cue.pressWord))) continue;
    const found =
      agencyOfNews(reader, i) ??
      quoted(reader, i) ??
      latin(reader, i) ??
      national(reader, i) ??
      plain(reader, i) ??
      telling(reader, i);
    if (found) into.push(candidateOf(reader, found));
  }
};

function candidateOf({ words }: Reader, { from, to, start, rule, confidence }: Outlet): NameCandidate {
  const span = { from, to, start: start ?? words.start[from]!, end: words.end[to - 1]! };
  return { ...span, type: 'outlet', entity: null, rules: [rule], confidence };
}

interface Outlet {
  readonly from: number;
  readonly to: number;
  readonly start?: number;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** «وكالة أنباء الشرق الأوسط», «الوكالة الموريتانية للأنباء». */
function agencyOfNews(reader: Reader, i: number): Outlet | undefined {
  const start = reader.startAs(i, Mark.outletHead);
  if (start < 0) return undefined;
  let at = i + 1;
  while (at < i + 3 && reader.isDefinite(at) && reader.whole(at) & (Mark.nationality | Mark.nameAdjective)) at++;
  const news = reader.startAsCue(at, Cue.news);
  if (news < 0) return undefined;
  let to = endOfComplement(reader, at + 1, i);
  const place = reader.name(to);
  if (place?.value.type === 'place' && place.start === reader.words.start[to]) to = place.to;
  return to > i + 2 ? { from: i, to, start, rule: 'news-agency', confidence: 0.85 } : undefined;
}

/** «(واس)». */
function isWire(reader: Reader, i: number): boolean {
  if (!(reader.cue(i) & Cue.wire)) return false;
  const { words } = reader;
  return (
    reader.isMark(i - 1) &&
    reader.isMark(i + 1) &&
    words.text[words.start[i - 1]!] === '(' &&
    words.text[words.start[i + 1]!] === ')'
  );
}

/** «صحيفة "الصباح"»: what stands in the quotation marks. */
function quoted(reader: Reader, i: number): Outlet | undefined {
  if (reader.startAs(i, Mark.outletHead) < 0) return undefined;
  const adjective = reader.isDefinite(i + 1) || reader.whole(i + 1) & Mark.nationality ? i + 2 : i + 1;
  for (const at of [i + 1, adjective]) {
    const to = afterQuoted(reader, at, 5);
    if (to > at) return { from: at + 1, to: to - 1, rule: 'outlet-quoted', confidence: 0.85 };
  }
  return undefined;
}

/** «الإذاعة الجزائرية», «التلفزيون العربي السوري». */
function national(reader: Reader, i: number): Outlet | undefined {
  const start = reader.startAsCue(i, Cue.broadcaster);
  if (start < 0 || !/^(?:ال|ل)/u.test(reader.words.text.slice(start, start + 2))) return undefined;
  let to = i + 1;
  while (to < i + 3 && reader.isDefinite(to) && reader.whole(to) & (Mark.nationality | Mark.nameAdjective)) to++;
  const named = to > i + 1 && reader.whole(to - 1) & Mark.nationality;
  return named ? { from: i, to, start, rule: 'outlet-name', confidence: 0.75 } : undefined;
}

/** «التلفزيون الرسمي RTB», «موقع Hespress»: Latin words with capitals, at most three. */
function latin(reader: Reader, i: number): Outlet | undefined {
  if (reader.startAs(i, Mark.outletHead) < 0) return undefined;
  const { words } = reader;
  let from = i + 1;
  while (from < i + 3 && reader.isDefinite(from)) from++;
  let to = from;
  while (to < from + 3 && words.kind[to] === Kind.latin && /\p{Lu}/u.test(words.text[words.start[to]!]!)) to++;
  return to > from ? { from, to, rule: 'outlet-name', confidence: 0.75 } : undefined;
}

/** «صحيفة الشروق», «وكالة شفق نيوز»: one definite word, or words that the lexicon does not hold. */
function plain(reader: Reader, i: number): Outlet | undefined {
  const head = reader.startAsCue(i, Cue.press);
  if (head < 0 || reader.words.text.startsWith('ال', head)) return undefined; // «القناة التلفزيونية»
  const at = i + 1;
  const common = Mark.common | Mark.function | Mark.notInName | Mark.saying | Mark.nationality | Mark.titleTail | Mark.nameAdjective;
  if (reader.isDefinite(at)) {
    return reader.whole(at) & common ? undefined : { from: at, to: at + 1, rule: 'outlet-name', confidence: 0.7 };
  }
  let to = at;
  while (to < at + 2 && reader.isUnknown(to) && !reader.isForDefinite(to) && isLikely(reader, to)) to++;
  if (reader.startAsCue(to, Cue.pressWord) === reader.words.start[to]) to++;
  return to > at ? { from: at, to, rule: 'outlet-name', confidence: 0.7 } : undefined;
} // prettier-ignore

/** Whether the tagger does not speak against a name: «صحيفة تهدد» names none. */
function isLikely({ tagged }: Reader, i: number): boolean {
  return Math.max(tagged.lean(i, 'organisation'), tagged.lean(i, 'person'), tagged.lean(i, 'place')) > -2;
}

/** «بطولة بريس», «سكاي نيوز»: a word of outlets' names with the one before it. */
function telling(reader: Reader, i: number): Outlet | undefined {
  if (!(reader.cue(i) & Cue.pressWord) || i === 0 || !reader.isArabic(i - 1)) return undefined;
  const marks = reader.whole(i - 1);
  if (marks & (Mark.function | Mark.saying | Mark.outletHead | Mark.nationality)) return undefined;
  const proclitic = !marks && reader.short(i - 1) !== 0;
  const start = proclitic ? reader.words.shortStart[i - 1]! : reader.words.start[i - 1]!;
  return { from: i - 1, to: i + 1, start, rule: 'outlet-word', confidence: 0.75 };
}

/** In a dateline, what is neither place nor date nor person: «الجزائر - 7 فيفري 2024 (وأج) -», «نبض الصحراء - نواكشوط |». */
function datelined(reader: Reader): Outlet[] {
  const parts = datelineParts(reader);
  const isDateline = parts.some(({ dated, placed }) => dated || placed) && parts.length > 1;
  if (!isDateline) return [];
  return parts.filter(({ plain }) => plain).map(({ from, to }) => ({ from, to, rule: 'dateline', confidence: 0.65 }));
}

/** A line that is but a place and, in quotation marks, who reports from there: «بيروت: «الشرق الأوسط»». */
function afterColon(reader: Reader): Outlet | undefined {
  const { words } = reader;
  const place = reader.name(0);
  if (place?.value.type !== 'place' || place.start !== words.start[0]) return undefined;
  const { to } = place;
  if (!reader.isMark(to) || words.text[words.start[to]!] !== ':') return undefined;
  const end = afterQuoted(reader, to + 1, 4);
  if (end === to + 1 || end !== words.count) return undefined;
  return { from: to + 2, to: end - 1, rule: 'dateline', confidence: 0.95 };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
  readonly placed: boolean;
  readonly plain: boolean;
}

/** The short parts that begin a line, each closed by a dash, a bar, a slash or a bracket, or by the end of the line. */
function datelineParts(reader: Reader): Part[] {
  const { words } = reader;
  const parts: Part[] = [];
  let from = 0;
  for (let i = 0; i <= words.count && i - from <= 6; i++) {
    if (i < words.count && !isDivider(reader, i)) continue;
    if (i > from) parts.push(partOf(reader, from, i));
    from = i + 1;
  }
  return parts;
}

function isDivider(reader: Reader, i: number): boolean {
  return reader.isMark(i) && '-–—|/()'.includes(reader.words.text[reader.words.start[i]!]!);
}

const neverOutlet =
  Mark.function | Mark.common | Mark.saying | Mark.given | Mark.title | Mark.calendar | Mark.nationality | Mark.head;

function partOf(reader: Reader, from: number, to: number): Part {
  const { words } = reader;
  let dated = false;
  let plain = to - from <= 3;
  for (let i = from; i < to; i++) {
    if (words.kind[i] === Kind.digits || reader.whole(i) & Mark.calendar) dated = true;
    const word = words.kind[i] === Kind.latin || reader.isArabic(i);
    if (!word || reader.whole(i) & neverOutlet || reader.cue(i) & Cue.noOutlet || reader.tagged.tags[i] === 1)
      plain = false;
  }
  const place = reader.name(from);
  const placed = place?.value.type === 'place' && place.to === to;
  return { from, to, dated, placed, plain: plain && !dated && !placed };
}
