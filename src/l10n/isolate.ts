// Isolates: keep a run of text from reordering what stands around it (Unicode UAX #9, explicit directional isolates).

const ltr = '\u2066';
const rtl = '\u2067';
const firstStrong = '\u2068';
const pop = '\u2069';

/** The Arabic text as one right-to-left run inside a surface of any direction. */
export function arabic(text: string): string {
  return rtl + text + pop;
}

/** Text of unknown direction (a path, a name in either script) as one run that its first strong letter orders. */
export function isolated(text: string): string {
  return firstStrong + text + pop;
}

/** Parts in either script as one run that is read from left to right. */
export function leftToRight(text: string): string {
  return ltr + text + pop;
}
