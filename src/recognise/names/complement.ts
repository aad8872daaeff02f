// Where the name of a body ends: its head's complement, read word by word.

import { closesQuote, isQuote } from '../../text/quote.ts';
import { spaceBefore } from '../../text/words.ts';
import { Cue, Mark, type Reader } from './reader.ts';

/** No name has more tokens than this. */
const longest = 16;

/**
 * The token after the last one of the name whose words before `i` are read: adjectives («الوطني», «المغربية»), what it is
 * for («للأمن الوطني»), and what is coordinated with either («ومراقبة التراب الوطني»). `i` itself where nothing follows.
 */
export function endOfComplement(reader: Reader, i: number, begin: number): number {
  let end = i;
  const limit = Math.min(reader.words.count, begin + longest);
  for (let at = i; at < limit;) {
    const next = extended(reader, at);
    if (next === at) break;
    end = at = next;
  }
  return end;
}

function extended(reader: Reader, i: number): number {
  if (!reader.isArabic(i) || reader.whole(i) & Mark.notInName) return i;
  if (isAdjective(reader, i) || isParticiple(reader, i) || isAgreeing(reader, i)) return i + 1;
  if (isPurpose(reader, i)) return afterNoun(reader, i);
  if (reader.cue(i) & Cue.sake && reader.cue(i + 1) & Cue.sake) return afterSake(reader, i);
  if (isCoordinated(reader, i)) return afterNoun(reader, i);
  return i;
}

/** Whether token `i` is a definite adjective of the kind that names are made of: «الوطني», «المغربية», «التحتية». */
export function isAdjective(reader: Reader, i: number): boolean {
  if (!reader.isDefinite(i)) return false;
  const marks = reader.whole(i);
  if (marks & (Mark.nameAdjective | Mark.nationality)) return true;
  return (
    reader.isRelative(i) && (marks & (Mark.notInName | Mark.titleTail | Mark.given | Mark.title | Mark.place)) === 0
  );
}

/** The token after the adjectives that begin at `i`, `most` at most; `i` where none does. */
export function afterAdjectives(reader: Reader, i: number, most = longest): number {
  let at = i;
  while (at < i + most && isAdjective(reader, at)) at++;
  return at;
}

/** Whether token `i` is a participle that agrees with a definite noun before it: «الطاقة المتجددة», «التنمية المستدامة». */
function isParticiple(reader: Reader, i: number): boolean {
  const { text, start } = reader.words;
  if (!reader.isDefinite(i) || text[start[i]! + 2] !== 'م' || reader.whole(i) & ~Mark.topic) return false;
  return (
    isFeminine(reader, i) && isFeminine(reader, i - 1) && (reader.isDefinite(i - 1) || reader.isAndDefinite(i - 1))
  );
}

/** Whether token `i` is «و» with an adjective of the form of the one before it: «النووية والإشعاعية». */
function isAgreeing(reader: Reader, i: number): boolean {
  const { text, end } = reader.words;
  if (!reader.isAndDefinite(i) || !reader.isRelative(i) || reader.short(i)) return false;
  return isAdjective(reader, i - 1) && reader.isRelative(i - 1) && text[end[i]! - 1] === text[end[i - 1]! - 1];
}

function isFeminine({ words }: Reader, i: number): boolean {
  return words.text[words.end[i]! - 1] === 'ة';
}

/**
 * The token after what a definite head with its adjectives is for, whatever that is: «البرنامج الوطني للطاقات المتجددة». `i` is the token
 * after the adjectives.
 */
export function afterPurpose(reader: Reader, i: number, begin: number): number {
  const other = Mark.function | Mark.saying | Mark.title | Mark.nationality | Mark.given | Mark.foreign;
  const place = reader.name(i)?.value.type === 'place';
  if (!reader.isForDefinite(i) || place || reader.all[i]! & other) return endOfComplement(reader, i, begin);
  return endOfComplement(reader, i + 1, begin);
}

/** «من أجل ديمقراطية الانتخابات», «في مجال إنفاذ القانون». */
function afterSake(reader: Reader, i: number): number {
  const noun = reader.isArabic(i + 2) ? i + 3 : i;
  return noun > i && !reader.isDefinite(i + 2) && isGenitive(reader, noun) ? noun + 1 : noun;
}

/** «للأمن», «لمكافحة»: what a body is for. */
function isPurpose(reader: Reader, i: number): boolean {
  if ((reader.short(i) & Mark.topic) === 0) return false;
  return reader.words.text[reader.words.start[i]!] === 'ل';
}

/** «والتعاون», «ومراقبة»: the name goes on past the conjunction. */
function isCoordinated(reader: Reader, i: number): boolean {
  if (reader.words.text[reader.words.start[i]!] !== 'و') return false;
  if (reader.whole(i) & Mark.topic) return false;
  if (reader.whole(i - 1) & Mark.nationality && reader.short(i) & Mark.head) return false; // «القوات السودانية وقوات …»
  if (isOtherName(reader, i)) return false;
  const adjective = reader.isAndDefinite(i) && reader.short(i) & (Mark.nameAdjective | Mark.nationality);
  if (adjective || reader.bare(i) & Mark.topic) return true;
  return (reader.short(i) & Mark.topic) !== 0 && (reader.isAndDefinite(i) || isGenitive(reader, i + 1));
}

/** Whether a name that everyone knows begins past the conjunction: «والهلال الأحمر القطري». */
function isOtherName(reader: Reader, i: number): boolean {
  const name = reader.name(i);
  return name !== undefined && name.value.sure && name.to > i + 1 && name.start > reader.words.start[i]!;
}

/**
 * The token after the noun at `i`: a noun without article takes the one that makes it definite («مكافحة الإرهاب», «عمليات ديالى»).
 * The noun alone where nothing does.
 */
export function afterNoun(reader: Reader, i: number): number {
  const definite = reader.isDefinite(i) || reader.isForDefinite(i) || reader.isAndDefinite(i);
  if (definite) return i + 1;
  let at = i + 1;
  for (let depth = 0; depth < 3; depth++) {
    const place = reader.name(at);
    if (place?.value.type === 'place' && place.start === reader.words.start[at]) return place.to;
    if (!isGenitive(reader, at)) break;
    at++;
    if (reader.isDefinite(at - 1)) return at;
  }
  return i + 1;
}

/** Whether token `i` can be the second part of an iḍāfa: definite, or itself a noun that takes one. */
export function isGenitive(reader: Reader, i: number): boolean {
  if (!reader.isArabic(i)) return false;
  const marks = reader.whole(i);
  if (marks & Mark.notInName) return false;
  if (reader.isDefinite(i)) return (marks & (Mark.function | Mark.saying)) === 0;
  return (marks & Mark.topic) !== 0 && (marks & Mark.function) === 0;
}

/**
 * The token after a name in quotation marks that begins at `i` and has at most `most` tokens; `i` where none does. Brackets count
 * as quotation marks where `bracketed`: «تنظيم (داعش)».
 */
export function afterQuoted(reader: Reader, i: number, most = 6, bracketed = false): number {
  const unit = reader.mark(i);
  if (unit === 0 || !spaceBefore(reader.words, i)) return i;
  const opener = String.fromCharCode(unit);
  const isBracket = bracketed && opener === '(';
  if (!isQuote(opener) && !isBracket) return i;
  for (let at = i + 2; at <= Math.min(i + 1 + (isBracket ? 2 : most), reader.words.count - 1); at++) {
    const closing = String.fromCharCode(reader.mark(at));
    if (isBracket ? closing === ')' : closing !== '\0' && closesQuote(opener, closing)) return at + 1;
  }
  return i;
}
