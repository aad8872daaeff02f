// Places that the knowledge does not hold, by the class noun before them, and ambiguous ones by their context.
//
//   محافظة كركوك، جبل بودخان، مطار بغداد الدولي    the class noun belongs to the name
//   مدينة وجدة، بلدة عرسال                        the settlement's does not

import { isAdjective } from './complement.ts';
import type { NameFinder } from './names.ts';
import { Mark, type Reader } from './reader.ts';

/** Finds places by class nouns and other cues. */
export const places: NameFinder = (reader, into) => {
  const { words } = reader;
  for (let i = 0; i < words.count; i++) {
    const found = classed(reader, i) ?? settled(reader, i) ?? cued(reader, i);
    if (!found) continue;
    const { from, to, start, rule, confidence } = found;
    into.push({ type: 'place', entity: null, from, to, start, end: words.end[to - 1]!, rules: [rule], confidence });
  }
};

interface Place {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly rule: string;
  readonly confidence: number;
}

/** A class noun with the name after it, adjectives included: «ميناء طنجة المتوسط», «مطار بغداد الدولي». */
function classed(reader: Reader, i: number): Place | undefined {
  const start = reader.startAs(i, Mark.placeHead);
  if (start < 0) return undefined;
  const name = afterName(reader, i + 1, true);
  if (name === i + 1) return undefined;
  let to = name;
  while (to < name + 2 && isAdjective(reader, to)) to++;
  return { from: i, to, start, rule: 'place-class', confidence: 0.8 };
}

/** The name after «مدينة», «بلدة», «العاصمة». */
function settled(reader: Reader, i: number): Place | undefined {
  if (reader.startAs(i, Mark.settlement) < 0) return undefined;
  const to = afterName(reader, i + 1, false);
  return to > i + 1
    ? { from: i + 1, to, start: reader.words.start[i + 1]!, rule: 'place-cue', confidence: 0.75 }
    : undefined;
}

/** A name that is also a common word, after a preposition of place. */
function cued(reader: Reader, i: number): Place | undefined {
  if (reader.startAs(i, Mark.weakPlace) < 0) return undefined;
  const found = reader.name(i);
  if (found?.value.type !== 'place' || found.value.sure) return undefined;
  const { from, to, start } = found;
  const inside = start > reader.words.start[i]! && reader.words.text[reader.words.start[i]!] === 'ب';
  if (!inside && (i === 0 || !(reader.whole(i - 1) & Mark.placeCue))) return undefined;
  return { from, to, start, rule: 'place-context', confidence: 0.6 };
}

/** The token after the place's name at `i`: one of the lexicon, or a word that is nothing else; `i` where none is. */
function afterName(reader: Reader, i: number, definite: boolean): number {
  if (!reader.isArabic(i)) return i;
  const found = reader.name(i);
  if (found?.value.type === 'place' && found.start === reader.words.start[i]) return found.to;
  if (reader.isDefinite(i)) return definite && isFree(reader, i) ? i + 1 : i;
  return reader.isUnknown(i) ? i + 1 : i;
}

/** Whether a definite word is nothing that the lexicon knows as a common one. */
function isFree(reader: Reader, i: number): boolean {
  return (reader.whole(i) & ~(Mark.weakGiven | Mark.given | Mark.weakPlace | Mark.place | Mark.servant)) === 0;
}
