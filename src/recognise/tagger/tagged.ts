// Names that the tagger finds.

import type { EntityType } from '../mention.ts';
import type { NameFinder } from '../names/names.ts';
import { Mark, type Reader } from '../names/reader.ts';
import { Tagger } from './tagger.ts';

/** Finds names by the tagger, which is made when it is first needed. */
export function taggedNames(): NameFinder {
  let tagger: Tagger | undefined;
  return (reader, into) => {
    const { tags, margins } = (tagger = read(reader, tagger));
    const { words } = reader;
    for (let from = 0; from < words.count; from++) {
      const tag = tags[from]!;
      if (tag % 2 === 0) continue;
      let to = from + 1;
      while (to < words.count && tags[to] === tag + 1) to++;
      const start = startOf(reader, from);
      const confidence = confidenceOf(margins, from, to);
      const span = { from, to, start, end: words.end[to - 1]! };
      into.push({ ...span, type: typeOf(reader, tag, from), entity: null, rules: ['tagger'], confidence });
    }
  };
}

function read(reader: Reader, tagger = new Tagger()): Tagger {
  tagger.read(reader);
  return tagger;
}

/** From how much better the tags are than none: 0.3 … 0.69, less than what a rule is sure of. */
function confidenceOf(margins: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += margins[i]!;
  return 0.3 + 0.39 / (1 + Math.exp(-sum / (to - from) / 2));
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

/** Where the name begins in its first token: past proclitics where the lexicon knows the rest, or the article follows them. */
function startOf(reader: Reader, i: number): number {
  const { words } = reader;
  if (reader.whole(i)) return words.start[i]!;
  if (reader.short(i) && !isFunction(reader.short(i))) return words.shortStart[i]!;
  if (reader.bare(i) && !isFunction(reader.bare(i))) return words.bareStart[i]!;
  return pastProclitics(words.text, words.start[i]!, words.end[i]!);
}

function isFunction(marks: number): boolean {
  return (marks & (Mark.function | Mark.common)) !== 0;
}

const articled = /^(?:[وف]?[بكل]?(?=ال\S{2})|[وف]?ل(?=ل\S{3})|و(?=[^اويل]\S{3}))/u;

function pastProclitics(text: string, start: number, end: number): number {
  return start + (articled.exec(text.slice(start, end))?.[0].length ?? 0);
}
