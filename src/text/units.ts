// The UTF-16 units of a string in a typed array, where they are read several times faster than through the string.

/** What Node has for copying a string at memory speed; browsers have nothing like it. Declared here as the core knows no platform. */
declare const Buffer:
  { from(bytes: ArrayBufferLike): { write(text: string, encoding: 'utf16le'): number } } | undefined;

let room = new Uint16Array(4096);
let writer = writerTo(room);

/** The units of `text` from `start` to `end`, and at least two more of no account. They are there until the next call. */
export function unitsOf(text: string, start: number, end: number): Uint16Array {
  if (end - start + 2 > room.length) writer = writerTo((room = new Uint16Array(2 * (end - start) + 2)));
  if (writer && end - start >= worthCalling) writer.write(text.slice(start, end), 'utf16le');
  else for (let i = start; i < end; i++) room[i - start] = text.charCodeAt(i);
  return room;
}

/** From how many units on the call costs less than the loop. */
const worthCalling = 32;

/** The bytes of a unit stand in the order of the machine: little-endian wherever Node runs with Buffer's `utf16le` in step. */
function writerTo(units: Uint16Array<ArrayBuffer>): { write(text: string, encoding: 'utf16le'): number } | undefined {
  const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  return typeof Buffer === 'undefined' || !littleEndian ? undefined : Buffer.from(units.buffer);
}
