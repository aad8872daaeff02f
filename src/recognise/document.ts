// From lines to a document: offsets, publication, and which mentions name the same thing.

import { datelineOf } from './dateline.ts';
import { furnitureOf } from './furniture.ts';
import { keyOf } from './key.ts';
import type { Candidate, LineAnalysis, NameCandidate } from './line.ts';
import type { Mention, NameMention } from './mention.ts';
import { sameNames } from './same.ts';
import { type FoundShort, ShortForms } from './short.ts';

/** All that was recognised in a text. */
export interface Recognition {
  /** In the order of the text, none overlapping. Offsets are UTF-16 units from 0 in the text. */
  readonly mentions: readonly Mention[];
  /** When the text was published (ISO): as given, else from its own dateline, else null. */
  readonly published: string | null;
  /** Whether a line (from 0) is page furniture. */
  readonly isFurniture: (line: number) => boolean;
  /** The analyses of the lines, to be handed to the next recognition of the same text. */
  readonly lines: readonly LineAnalysis[];
}

/** How many lines are gone through in one step. */
const step = 64;

/** Makes a document of the analyses of its lines, giving way in between. */
export function* assembleInSlices(lines: readonly LineAnalysis[], given: string | null): Generator<void, Recognition> {
  const kinds = yield* furnitureOf(lines);
  const story = lines.map((line, i) => (kinds[i] ? [] : line.candidates));
  const published = given ?? datelineOf(lines);
  const idOf = yield* identities(lines, story);
  const forms = yield* shortForms(lines, story, idOf);
  const mentions: Mention[] = [];
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    if (i % step === 0) yield;
    const found: Mention[] = [];
    for (const one of story[i]!) {
      if (isName(one)) forms.add(one, nameIn(line, one), idOf(one, line));
      found.push(mentionOf(one, line, offset, published, idOf, forms));
    }
    if (forms.size > 0 && !kinds[i]) found.push(...forms.find(line).map((short) => shortMention(short, offset)));
    for (const mention of found.sort((a, b) => a.start - b.start)) mentions.push(mention);
    offset += line.text.length + 1;
  }
  return { mentions: withoutOverlaps(mentions), published, isFurniture: (line) => Boolean(kinds[line]), lines };
}

type Identify = (one: NameCandidate, line: LineAnalysis) => string;

/** Which id each name of the document has: of the known entity, or one that names of the same thing share. */
function* identities(
  lines: readonly LineAnalysis[],
  story: readonly (readonly Candidate[])[],
): Generator<void, Identify> {
  const keys = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (i % step === 0) yield;
    for (const one of story[i]!) if (isName(one) && one.entity === null) keys.add(ownKey(one, line));
  }
  const shared = sameNames(keys);
  return (one, line) => one.entity ?? `unknown:${shared.get(ownKey(one, line)) ?? ownKey(one, line)}`;
}

function ownKey(one: NameCandidate, line: LineAnalysis): string {
  return one.key ?? `${one.type}:${keyOf(nameIn(line, one))}`;
}

/** The short forms of all full names, the first of each: a headline may use one before the text tells the name. */
function* shortForms(
  lines: readonly LineAnalysis[],
  story: readonly (readonly Candidate[])[],
  idOf: Identify,
): Generator<void, ShortForms> {
  const forms = new ShortForms();
  for (let i = lines.length - 1; i >= 0; i--) {
    if (i % step === 0) yield;
    for (const one of story[i]!) if (isName(one)) forms.add(one, nameIn(lines[i]!, one), idOf(one, lines[i]!));
  }
  return forms;
}

function mentionOf(one: Candidate, line: LineAnalysis, offset: number, published: string | null, idOf: Identify, forms: ShortForms): Mention {
  const { rules, confidence } = one;
  const base = { start: offset + one.start, end: offset + one.end, rules, confidence };
  if (one.type === 'figure') return { ...base, type: 'figure', ...one.quantity };
  if (one.type !== 'date') return { ...base, type: one.type, entity: meant(one, line, forms) ?? idOf(one, line) };
  const { iso, until, weekday, relative } = one.date;
  const resolved = iso === null && relative && published ? relative(published) : { iso, ...(until && { until }) };
  return { ...base, type: 'date', ...resolved, ...(weekday !== undefined && { weekday }) };
} // prettier-ignore

/** The id of the full name that an unknown name of the same type is short for. */
function meant(one: NameCandidate, line: LineAnalysis, forms: ShortForms): string | undefined {
  if (one.entity !== null || one.key !== undefined) return undefined;
  const form = forms.get(nameIn(line, one));
  return form?.full.type === one.type ? form.entity : undefined;
}

function shortMention({ start, end, form }: FoundShort, offset: number): NameMention {
  const { full, entity } = form;
  return { start: offset + start, end: offset + end, type: full.type, entity, rules: ['short-form'], confidence: 0.7 };
}

/** The mentions without those that begin before the one before them ends. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  let end = 0;
  return mentions.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function nameIn({ text }: LineAnalysis, { start, end }: NameCandidate): string {
  return text.slice(start, end);
}

function isName(one: Candidate): one is NameCandidate {
  return one.type !== 'date' && one.type !== 'figure';
}
