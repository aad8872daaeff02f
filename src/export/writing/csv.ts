// Comma-separated values (RFC 4180).

/** What a spreadsheet would take for a formula begins with one of these, whatever invisible stands before. */
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u;

/** Rows for spreadsheets: with a byte order mark, and no cell that they would calculate: an apostrophe stands before such a one. */
export function csvForSpreadsheets(rows: readonly (readonly string[])[]): string {
  const safe = (cell: string): string => (formula.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell);
  return `\ufeff${csvForPrograms(rows.map((cells) => cells.map(safe)))}`;
}

/** Rows for programs: every cell as it is. */
export function csvForPrograms(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}
