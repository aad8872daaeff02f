// From lines to a document: offsets, publication, and which mentions name the same thing.

import type { Candidate, LineAnalysis, NameCandidate } from './line.ts';
import { keyOf } from './key.ts';
import type { Mention } from './mention.ts';

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

/** Makes a document of the analyses of its lines. */
export function assemble(lines: readonly LineAnalysis[], given: string | null): Recognition {
  const published = given;
  const mentions: Mention[] = [];
  let offset = 0;
  for (const line of lines) {
    if (!line.furniture) for (const one of line.candidates) mentions.push(mentionOf(one, offset, line.text, published));
    offset += line.text.length + 1;
  }
  return { mentions, published, isFurniture: (line) => Boolean(lines[line]?.furniture), lines };
}

function mentionOf(one: Candidate, offset: number, text: string, published: string | null): Mention {
  const { rules, confidence } = one;
  const base = { start: offset + one.start, end: offset + one.end, rules, confidence };
  if (one.type === 'figure') return { ...base, type: 'figure', ...one.quantity };
  if (one.type !== 'date') return { ...base, type: one.type, entity: one.entity ?? unknownId(one, text) };
  const { iso, until, weekday, relative } = one.date;
  const resolved = iso === null && relative && published ? relative(published) : { iso, ...(until && { until }) };
  return { ...base, type: 'date', ...resolved, ...(weekday !== undefined && { weekday }) };
}

/** The id of a name that the knowledge does not hold: the same for all names that fold alike. */
function unknownId(one: NameCandidate, text: string): string {
  return `unknown:${one.key ?? `${one.type}:${keyOf(text.slice(one.start, one.end))}`}`;
}
