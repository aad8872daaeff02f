// Direction controls that hide in a line and reorder it.

/** A control character: where it stands (UTF-16 units from 0 in the line) and how Unicode calls it. */
export interface Hidden {
  readonly character: number;
  readonly name: string;
}

/** Explicit embeddings, overrides, isolates and marks (Unicode UAX #9, section 2). */
const names: Readonly<Record<string, string>> = {
  '\u061c': 'ALM U+061C',
  '\u200e': 'LRM U+200E',
  '\u200f': 'RLM U+200F',
  '\u202a': 'LRE U+202A',
  '\u202b': 'RLE U+202B',
  '\u202c': 'PDF U+202C',
  '\u202d': 'LRO U+202D',
  '\u202e': 'RLO U+202E',
  '\u2066': 'LRI U+2066',
  '\u2067': 'RLI U+2067',
  '\u2068': 'FSI U+2068',
  '\u2069': 'PDI U+2069',
};

/** The direction controls of a line, in order. */
export function hiddenIn(line: string): Hidden[] {
  return [...line.matchAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g)].map(({ 0: control, index }) => ({
    character: index,
    name: names[control]!,
  }));
}
