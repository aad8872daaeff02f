// Name claims: by which names a source calls each thing, every name once.

import { type NameMention, printedName } from '../../recognise/mention.ts';
import type { Claim } from '../claim.ts';
import { nameProperty } from '../property.ts';
import type { Line } from '../reading/line.ts';

/** How many lines are gone through in one step. */
const step = 64;

/** The names in the lines of one text: of each entity every name where it first stands. Gives way in between. */
export function* nameClaims(lines: readonly Line[]): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  const told = new Set<string>();
  for (const [i, line] of lines.entries()) {
    if (i % step === step - 1) yield;
    const { names } = line.content;
    const entities = [...new Set(names.map(({ entity }) => entity))];
    for (const mention of names) {
      const text = printedName(line.text, mention);
      const key = `${mention.entity}\n${text}`;
      if (told.has(key)) continue;
      told.add(key);
      claims.push(nameClaim(mention, text, entities, line));
    }
  }
  return claims;
}

/** The claim where it stands in the whole text; `entities` are those of the line. */
function nameClaim(
  { start, end, entity }: NameMention,
  text: string,
  entities: readonly string[],
  { line, offset }: Line,
): Claim {
  return {
    start: start + offset,
    end: end + offset,
    line,
    subject: entity,
    property: nameProperty,
    value: { kind: 'text', text },
    of: null,
    place: null,
    since: null,
    until: null,
    in: null,
    events: [],
    attribution: null,
    words: [],
    origin: 'extracted',
    about: entities.filter((other) => other !== entity),
  };
}
