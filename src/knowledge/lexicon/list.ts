// How the tables of the lexicon are written: plain text, one entry a line or entries parted by an Arabic comma.

/** The entries of a table: parted by line ends or by «،», so that an entry may have several words. */
export function phrases(table: string): string[] {
  return table.split(/[\n،]/).map((entry) => entry.trim()).filter((entry) => entry !== ''); // prettier-ignore
}

/** The entries of a table of single words, parted by white space. */
export function words(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}
