// Who published a text and who wrote it, guessed from the short lines above its first paragraph and below its last.

import { hasArabic } from '../text/direction.ts';
import { sectionsOf } from './outline.ts';
import type { Source } from './source.ts';

/** What the lines around a story tell of it, as they print it. */
export interface Byline {
  readonly outlet?: string;
  readonly author?: string;
}

/** A line with this many words is a paragraph. */
const leastOfParagraph = 12;
/** How many words a name of an outlet or a person has at most. */
const mostOfName = 4;
/** How much of a part a mention must be for the part to be that name, 0..1. */
const most = 0.6;
/** How far from the beginning of its line a dateline names its agency, in UTF-16 units. */
const farthest = 60;
/** How many lines below the last paragraph are looked at. */
const below = 6;

/** Words before a name in a byline, and the marks around a name. */
const lead = /^(?:المصدر|بقلم|كتبه|كتبت|كتب|إعداد|اعداد|تحرير|متابعة|خاص)(?:\s*[:：/-]\s*|\s+)/u;
const writing = /^(?:بقلم|كتبه|كتبت|كتب|إعداد|اعداد|تحرير)\s/u;
const marks = /^[-–—|«»"“”\s]+|[-–—|«»"“”.\s]+$/gu;
/** Nobody's name: whoever publishes says so of what others wrote. */
const nobody = /^(?:وكالات|متابعات?|خاص|مدير الموقع|هيئة التحرير|admin)$/iu;

/** The outlet and the author; what the lines do not tell is left out. An outlet that is recognised goes before one that only stands so. */
export function bylineOf(source: Source): Byline {
  const parts = outerLines(source).flatMap((line) => partsOf(source, line));
  const writer = parts.find(({ text, type }) => type === 'person' || (writing.test(text) && type !== 'outlet'));
  const known = parts.find(({ type }) => type === 'outlet');
  const alone = parts.find((part) => part !== writer && couldBeOutlet(part));
  const outlet = known?.name ?? datelined(source) ?? alone?.name;
  return { ...(outlet && { outlet }), ...(writer && { author: writer.name }) };
}

/** «الجزائر (وأج) - أوقفت …»: the agency in the brackets of a dateline. */
function datelined({ text, lines, mentions }: Source): string | undefined {
  const found = mentions.find(({ type, start, end }) => {
    const isBracketed = text[start - 1] === '(' && text[end] === ')';
    return type === 'outlet' && isBracketed && lines.at(start).character < farthest;
  });
  return found && text.slice(found.start, found.end);
}

/** A line near the story: from 0. */
interface OuterLine {
  readonly line: number;
  readonly isAbove: boolean;
}

/** The short lines around the story; furniture, the headline and what repeats it are none. */
function outerLines(source: Source): OuterLine[] {
  const { lines, recognition } = source;
  const headline = sectionsOf(source).headline?.first ?? -1;
  const texts = Array.from({ length: lines.count }, (_, line) => lines.of(line).trim());
  const isParagraph = (text: string, line: number): boolean => {
    return line !== headline && text !== texts[headline] && text.split(/\s+/u).length >= leastOfParagraph;
  };
  const [first, last] = [texts.findIndex(isParagraph), texts.findLastIndex(isParagraph)];
  return texts.flatMap((text, line): OuterLine[] => {
    const isAbove = line < first;
    const isNear = isAbove || (line > last && line <= last + below);
    if (!isNear || line === headline || text === texts[headline]) return [];
    return recognition.isFurniture(line) || !hasArabic(text) ? [] : [{ line, isAbove }];
  });
}

/** A part of an outer line: a name, a date, whatever stands between its dashes, bars and brackets. */
interface Part {
  readonly text: string;
  /** The name in it, without the words that lead to it. */
  readonly name: string;
  /** The type of the mention that the part is made of; undefined where it holds none at all. */
  readonly type: string | undefined;
  /** Whether it is the whole of a line above the story. */
  readonly isAlone: boolean;
}

const dividers = /\s+[-–—|/]\s+|[|()[\]،:]/gu;

function partsOf({ lines, mentions, text: whole }: Source, { line, isAbove }: OuterLine): Part[] {
  const [start, end] = [lines.start(line), lines.end(line)];
  const cuts = [...whole.slice(start, end).matchAll(dividers)].map(({ 0: cut, index }) => ({ start: start + index, end: start + index + cut.length })); // prettier-ignore
  const edges = [start, ...cuts.flatMap((cut) => [cut.start, cut.end]), end];
  const spans = Array.from({ length: cuts.length + 1 }, (_, i) => [edges[2 * i]!, edges[2 * i + 1]!] as const);
  return spans.flatMap(([from, to]): Part[] => {
    const text = whole.slice(from, to).trim();
    const here = mentions.filter((one) => one.start < to && one.end > from);
    const named = here.find((one) => one.end - one.start >= text.replace(lead, '').length * most);
    const name = (named ? whole.slice(named.start, named.end) : text.replace(lead, '')).replace(marks, '');
    const type = named?.type ?? (here.length > 0 ? 'other' : undefined);
    return name === '' ? [] : [{ text, name, type, isAlone: isAbove && cuts.length === 0 }];
  });
}

/** A few words and nothing else, above the story: that is where a page names itself. */
function couldBeOutlet({ name, type, isAlone }: Part): boolean {
  if (!isAlone || type !== undefined || nobody.test(name)) return false;
  return name.split(/\s+/u).length <= mostOfName && /^[\p{L}\p{M}\s]+$/u.test(name);
}
