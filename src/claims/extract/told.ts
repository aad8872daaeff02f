// Events that a text tells without a date: set beside the date that another text gives, a reader sees who dates what.

import type { Claim, Report } from '../claim.ts';
import { dateProperty, toldProperty } from '../property.ts';
import { type Line, inText, namesIn } from '../reading/line.ts';
import type { Span } from '../../text/span.ts';

/** Of each event that the lines report and no claim dates, where it is told first: at its cue, else at the whole line. */
export function undatedIn(
  lines: readonly Line[],
  { claims, reports }: { readonly claims: readonly Claim[]; readonly reports: readonly Report[] },
  cuesIn: (event: string, line: Line) => readonly Span[],
): Claim[] {
  const known = new Set(claims.flatMap(({ property, subject }) => (property === dateProperty ? [subject] : [])));
  let next = 0; // reports are in the order of lines
  return reports.flatMap(({ event, line: at }) => {
    while (next < lines.length && lines[next]!.line < at) next++;
    const line = lines[next]?.line === at ? lines[next] : undefined;
    if (!line || known.has(event)) return [];
    known.add(event);
    return [inText(claimOf(event, cuesIn(event, line)[0] ?? line, line), line)];
  });
}

function claimOf(event: string, { start, end }: Span, line: Line): Claim {
  const value = { kind: 'text', text: line.text.slice(start, end) } as const;
  return {
    start,
    end,
    line: line.line,
    subject: event,
    property: toldProperty,
    value,
    of: null,
    place: null,
    since: null,
    until: null,
    in: null,
    events: [event],
    attribution: null,
    words: [],
    origin: 'extracted',
    about: [...new Set(namesIn(line, line).map(({ entity }) => entity))],
  };
}
