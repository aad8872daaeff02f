// Writing knowledge: texts of knowledge files, one record a line, so that a change is a small diff.

import type { SourceRecord } from './schema.ts';

/** The text of a first manifest for these sources. */
export function manifestText(sources: readonly SourceRecord[]): string {
  const rows = sources.map((source) => `    ${record(source)}`);
  return `{\n  "isnad": 1,\n  "sources": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/** A record on one line, with a space inside its braces. */
function record(value: object): string {
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`);
  return `{ ${members.join(', ')} }`;
}
