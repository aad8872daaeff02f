// A window on a text: its UTF-16 units in a typed array, where they are read several times faster than through the string.

/** How many units are looked at in one go: what is made of them then stays in the processor's nearest cache. */
export const windowSize = 4096;

/** How many letters one unit shows at most (ﷲ): so much room there is for words that are written out (`respell.ts`). */
const mostLetters = 4;

/** The units of the window, behind them letters written out, and two units of no account. */
export const units = new Uint16Array((1 + mostLetters) * windowSize + 2);

/** Fills `units` with those of `text` from `start` to `end`, at most `windowSize`. */
export function fillUnits(text: string, start: number, end: number): void {
  if (writer && end - start >= worthCalling) writer.write(text.slice(start, end), 'utf16le');
  else for (let i = start; i < end; i++) units[i - start] = text.charCodeAt(i);
}

interface Writer {
  write(text: string, encoding: 'utf16le'): number;
}

/** What Node has for copying a string at memory speed; browsers have nothing like it. Declared here as the core knows no platform. */
declare const Buffer: { from(bytes: ArrayBufferLike): Writer } | undefined;

/** From how many units on the call costs less than the loop. */
const worthCalling = 32;

/** Whether the machine has the bytes of a unit in the order of `utf16le`. */
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const writer = typeof Buffer === 'undefined' || !littleEndian ? undefined : Buffer.from(units.buffer);
