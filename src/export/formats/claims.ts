// The claims of a corpus as CSV for spreadsheets: one a row, with the verdicts on it.
//
// `start` and `end` are UTF-16 units from 0 in the decoded text, every line break one; `line` counts from 1.

import type { Claim, ClaimValue } from '../../claims/claim.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Source } from '../../corpus/source.ts';
import { csvForSpreadsheets } from '../writing/csv.ts';
import type { ExportedFile } from '../writing/file.ts';
import { wellFormed } from '../writing/unit.ts';

/** What each column holds. The names are for programs as well, so they are the same in every language. */
const columns: readonly (readonly [name: string, cell: (row: Row) => string | number | null | undefined])[] = [
  ['document', ({ source }) => source.path],
  ['outlet', ({ source }) => source.record?.outlet],
  ['published', ({ source }) => source.published],
  ['line', ({ claim }) => claim.line + 1],
  ['start', ({ claim }) => claim.start],
  ['end', ({ claim }) => claim.end],
  ['quote', ({ source, claim }) => source.text.slice(claim.start, claim.end)],
  ['subject', ({ claim }) => claim.subject],
  ['subject_name', ({ corpus, claim }) => nameOf(corpus, claim.subject)],
  ['property', ({ claim }) => claim.property],
  ['property_title', ({ corpus, claim }) => corpus.propertyTitle(claim.property)?.ar],
  ['bound', ({ claim }) => (claim.value.kind === 'number' ? claim.value.quantity.bound : null)],
  ['value', ({ claim }) => plainValue(claim.value)],
  ['most', ({ claim }) => (claim.value.kind === 'number' ? claim.value.quantity.most : null)],
  ['unit', ({ claim }) => (claim.value.kind === 'number' ? claim.value.quantity.unit : null)],
  ['since', ({ claim }) => claim.since],
  ['until', ({ claim }) => claim.until],
  ['in', ({ claim }) => claim.in],
  ['place', ({ claim }) => claim.place],
  ['events', ({ claim }) => claim.events.join(' ')],
  ['said_by', ({ claim }) => claim.attribution?.by],
  ['origin', ({ claim }) => claim.origin],
  ['verdicts', ({ corpus, source, claim }) => verdictsOn(corpus, source, claim)],
];

interface Row {
  readonly corpus: Corpus;
  readonly source: Source;
  readonly claim: Claim;
}

/** The one file of a corpus. */
export function claimsTable(corpus: Corpus): ExportedFile[] {
  const rows = corpus.sources().flatMap((source) => source.claims.map((claim) => ({ corpus, source, claim })));
  const cells = rows.map((row) => columns.map(([, cell]) => wellFormed(String(cell(row) ?? ''))));
  return [{ path: 'claims.csv', text: csvForSpreadsheets([columns.map(([name]) => name), ...cells]) }];
}

function nameOf(corpus: Corpus, subject: string | null): string | undefined {
  if (subject === null) return undefined;
  return (corpus.entity(subject)?.name ?? corpus.knowledge.events.get(subject)?.title)?.ar;
}

function plainValue(value: ClaimValue): string | number | null {
  switch (value.kind) {
    case 'number':
      return value.quantity.value;
    case 'entity':
      return value.entity;
    case 'date':
      return value.until === undefined ? value.iso : `${value.iso}/${value.until}`;
    case 'text':
      return value.text;
  }
}

/** Each verdict once, the gravest first. */
function verdictsOn(corpus: Corpus, { path }: Source, claim: Claim): string {
  return [...new Set(corpus.comparisonsOf(path, claim).map(({ verdict }) => verdict))].join(' ');
}
