// Strings by number: what thousands of texts repeat is kept once.

/** The strings of one corpus, numbered from 0 as they came. What was taken in stays, also when no text has it any more. */
export class Strings {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  /** The number of a string, which is taken in where it is new. */
  take(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const own = copied(text);
    this.#numbers.set(own, this.#strings.length);
    return this.#strings.push(own) - 1;
  }

  /** The number of a string; undefined where it was never taken in. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  at(number: number): string {
    return this.#strings[number]!;
  }
}

/** How many units are made a string at once: more might be too many arguments. */
const chunk = 4096;

/** The string that these units are. */
export function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += chunk) text += ofUnits(units.subarray(at, at + chunk));
  return text;
}

/** `String.fromCharCode`, which takes a typed array as well as a list of numbers. */
function ofUnits(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** A string of its own: one that was cut out of a text would keep the whole text in memory. */
function copied(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return stringOf(units);
}
