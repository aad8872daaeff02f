// Laws, resolutions, agreements, programmes and platforms.
//
//   القانون رقم 09.09، قرار مجلس الأمن رقم 2178         by their number
//   قانون مكافحة الإرهاب، اتفاقية جنيف                  by what they are about
//   القانون المتعلق بمكافحة الإرهاب                     the same, said in full
//   برنامج "مصالحة"، منصة «الرائد»                      by a name in quotation marks

import { Kind } from '../../text/words.ts';
import { afterAdjectives, afterNoun, afterPurpose, afterQuoted, endOfComplement, isAdjective } from './complement.ts';
import type { NameFinder } from './finder.ts';
import { Cue, Mark, type Reader } from './reader.ts';
import type { RuleId } from '../ruleid.ts';

/** Finds instruments. */
export const instruments: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const start = reader.startAs(i, Mark.instrumentHead);
    if (start < 0) continue;
    const found = readInstrument(reader, i);
    if (!found || reader.lexicon.generic.longestAt(words, i)?.to === found.to) continue;
    const { to, rule, confidence } = found;
    into.push({
      type: 'instrument',
      entity: null,
      from: i,
      to,
      start,
      end: words.end[to - 1]!,
      rules: [rule],
      confidence,
    });
  }
};

interface Instrument {
  readonly to: number;
  readonly rule: RuleId;
  readonly confidence: number;
}

function readInstrument(reader: Reader, i: number): Instrument | undefined {
  const quoted = afterQuoted(reader, i + 1);
  if (quoted > i + 1 && reader.startAsCue(i, Cue.namedHead) >= 0) return { to: quoted, rule: 'instrument-quoted', confidence: 0.85 };
  const named = reader.startAs(i, Mark.lawHead) >= 0 ? afterSubject(reader, i + 1) : i + 1;
  const described = afterAdjectives(reader, named); // «المرسوم السلطاني رقم …»
  const numbered = afterNumber(reader, described);
  if (numbered > described) return { to: numbered, rule: 'instrument-number', confidence: 0.9 };
  const issuer = named === i + 1 ? afterIssuer(reader, i + 1) : named;
  const issued = afterNumber(reader, issuer);
  if (issued > issuer) return { to: issued, rule: 'instrument-number', confidence: 0.9 };
  return named > i + 1 ? { to: named, rule: 'instrument-subject', confidence: 0.75 } : undefined;
} // prettier-ignore

/** The token after what a law is about; `i` where nothing tells it. */
function afterSubject(reader: Reader, i: number): number {
  const head = i - 1;
  const place = reader.name(i);
  const treaty = reader.startAsCue(head, Cue.treaty) >= 0;
  if (treaty && place?.value.type === 'place' && place.start === reader.words.start[i]) return place.to;
  if (reader.isDefinite(head)) return afterRelation(reader, i);
  const marks = reader.whole(i);
  if (!reader.isArabic(i) || marks & (Mark.notInName | Mark.function)) return i;
  const noun = reader.isDefinite(i) ? afterDefinite(reader, i) : marks & Mark.topic ? afterNoun(reader, i) : i;
  if (noun === i || !reader.isDefinite(noun - 1)) return i;
  return endOfComplement(reader, noun, head);
}

/** «قانون العقوبات»: almost any word; of the others, only what such instruments are about. */
function afterDefinite(reader: Reader, i: number): number {
  const marks = reader.whole(i);
  const law = reader.startAsCue(i - 1, Cue.law) >= 0;
  if (!law && marks & Mark.head && isAdjective(reader, i + 1)) return i; // «إعلان الاتحاد الدولي»: whose it is
  if (marks & (Mark.topic | Mark.nameAdjective)) return i + 1;
  return law && !(marks & (Mark.nationality | Mark.title | Mark.saying)) ? i + 1 : i;
}

/** «القانون المتعلق بمكافحة الإرهاب», «القانون الجنائي». */
function afterRelation(reader: Reader, i: number): number {
  if (reader.cue(i) & Cue.relation && reader.short(i + 1) & Mark.topic) {
    return endOfComplement(reader, afterNoun(reader, i + 1), i - 1);
  }
  const about = reader.isDefinite(i) && !(reader.cue(i) & Cue.about) ? i + 1 : i;
  if (reader.cue(about) & Cue.about && reader.isDefinite(about + 1)) return endOfComplement(reader, about + 2, i - 1);
  const adjectives = afterAdjectives(reader, i);
  const purpose = adjectives > i ? afterPurpose(reader, adjectives, i - 1) : adjectives;
  if (purpose > adjectives) return purpose;
  let at = i;
  while (isAdjective(reader, at) && reader.cue(at) & Cue.legalAdjective) at++;
  return at;
}

/** The token after whose it is: «قرار مجلس الأمن التابع للأمم المتحدة رقم …», «رؤية عمان 2040». */
function afterIssuer(reader: Reader, i: number): number {
  const issuer = reader.name(i);
  if (!issuer || issuer.start !== reader.words.start[i]) return i;
  const { type } = issuer.value;
  return type === 'agency' || (type === 'place' && reader.startAsCue(i - 1, Cue.namedHead) >= 0) ? issuer.to : i;
}

/** The token after «رقم 13 لسنة 2005», «44/2017»; `i` where no number follows. */
function afterNumber(reader: Reader, i: number): number {
  const { words } = reader;
  const worded = reader.cue(i) & Cue.number ? i + 1 : i;
  if (worded > i && reader.mark(worded) === OPEN) return afterYear(reader, afterBracket(reader, worded));
  if (words.kind[worded] !== Kind.digits || worded >= words.count) return i;
  let to = worded + 1;
  while (to + 1 < words.count && words.kind[to] === Kind.mark && words.kind[to + 1] === Kind.digits && reader.touches(to)) to += 2;
  const dated = afterYear(reader, to);
  if (worded === i && dated === to && to === worded + 1 && words.end[worded]! - words.start[worded]! < 4) return i;
  return dated;
} // prettier-ignore

/** The token after «لسنة 2023», or after the year of a resolution, «2767 (2024)»; `i` where no year follows. */
function afterYear(reader: Reader, i: number): number {
  const { words } = reader;
  if (i + 1 >= words.count || words.kind[i + 1] !== Kind.digits) return i;
  if (reader.startAsCue(i, Cue.year) >= 0) return i + 2;
  const bracketed = reader.mark(i) === OPEN && reader.mark(i + 2) === CLOSE;
  return bracketed && words.end[i + 1]! - words.start[i + 1]! === 4 ? i + 3 : i;
}

const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/** The token after a number in brackets, «(12)», «(م/36)»; `i` where they hold none. */
function afterBracket(reader: Reader, i: number): number {
  let numbered = false;
  for (let at = i + 1; at < Math.min(i + 6, reader.words.count); at++) {
    if (reader.words.kind[at] === Kind.digits) numbered = true;
    if (reader.mark(at) === CLOSE) return numbered ? at + 1 : i;
  }
  return i;
}
