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
  const names = yield* namesOf(lines, story);
  const forms = yield* shortForms(story, names);
  const mentions: Mention[] = [];
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    if (i % step === 0) yield;
    const found: Mention[] = [];
    for (const [n, one] of story[i]!.entries()) {
      const name = names[i]![n];
      if (name) forms.add(name.candidate, name.text, name.entity);
      found.push(
        name
          ? nameMention(name, offset, forms)
          : mentionOf(one as Exclude<Candidate, NameCandidate>, offset, published),
      );
    }
    if (forms.size > 0 && !kinds[i]) {
      const shorts = forms.find(line);
      for (const short of shorts) found.push(shortMention(short, offset));
      if (shorts.length > 0) found.sort((a, b) => a.start - b.start);
    }
    for (const mention of found) mentions.push(mention);
    offset += line.text.length + 1;
  }
  return { mentions: withoutOverlaps(mentions), published, isFurniture: (line) => Boolean(kinds[line]), lines };
}

/** A name of the document, as it stands there, and what it names: the known entity, or one that names of the same thing share. */
interface Named {
  readonly candidate: NameCandidate;
  readonly text: string;
  entity: string;
}

/** The names of each line, in the places of their candidates. */
function* namesOf(
  lines: readonly LineAnalysis[],
  story: readonly (readonly Candidate[])[],
): Generator<void, (readonly (Named | undefined)[])[]> {
  const all: (Named | undefined)[][] = [];
  const unknown: Named[] = [];
  const keys = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (i % step === 0) yield;
    const names = story[i]!.map((one) => (isName(one) ? namedAs(one, line) : undefined));
    for (const name of names) {
      if (!name || name.candidate.entity !== null) continue;
      unknown.push(name);
      keys.add(name.entity);
    }
    all.push(names);
  }
  const shared = sameNames(keys);
  for (const [i, name] of unknown.entries()) {
    if (i % step === 0) yield;
    name.entity = `unknown:${shared.get(name.entity) ?? name.entity}`;
  }
  return all;
}

/** A name by itself; the entity of an unknown one is but its key. */
function namedAs(candidate: NameCandidate, line: LineAnalysis): Named {
  const text = line.text.slice(candidate.start, candidate.end);
  return { candidate, text, entity: candidate.entity ?? candidate.key ?? `${candidate.type}:${keyOf(text)}` };
}

/** The short forms of all full names, the first of each: a headline may use one before the text tells the name. */
function* shortForms(
  story: readonly (readonly Candidate[])[],
  names: readonly (readonly (Named | undefined)[])[],
): Generator<void, ShortForms> {
  const forms = new ShortForms();
  for (let i = story.length - 1; i >= 0; i--) {
    if (i % step === 0) yield;
    for (const name of names[i]!) if (name) forms.add(name.candidate, name.text, name.entity);
  }
  return forms;
}

function nameMention({ candidate, text, entity }: Named, offset: number, forms: ShortForms): NameMention {
  const { start, end, rules, confidence, type } = candidate;
  const meant = candidate.entity === null && candidate.key === undefined ? fullName(text, type, forms) : undefined;
  return { start: offset + start, end: offset + end, rules, confidence, type, entity: meant ?? entity };
}

/** The id of the full name that an unknown name of the same type is short for. */
function fullName(text: string, type: NameCandidate['type'], forms: ShortForms): string | undefined {
  const form = forms.get(text);
  return form?.full.type === type ? form.entity : undefined;
}

function mentionOf(one: Exclude<Candidate, NameCandidate>, offset: number, published: string | null): Mention {
  const { rules, confidence } = one;
  const base = { start: offset + one.start, end: offset + one.end, rules, confidence };
  if (one.type === 'figure') return { ...base, type: 'figure', ...one.quantity };
  const { iso, until, weekday, relative } = one.date;
  const resolved = iso === null && relative && published ? relative(published) : { iso, ...(until && { until }) };
  return { ...base, type: 'date', ...resolved, ...(weekday !== undefined && { weekday }) };
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

function isName(one: Candidate): one is NameCandidate {
  return one.type !== 'date' && one.type !== 'figure';
}
