// The weights of the tagger, unpacked into a table in which features are looked up.

import { setBits } from './features.ts';
import { tagCount } from './tags.ts';
import { weights } from './weights.ts';

/** For each feature four words, and two features a set: the weights of the tags of persons, places, organisations, and the check. */
export function* pairedWeights(): Generator<void, Int32Array> {
  const bytes = yield* unpack(weights);
  const table = new Int32Array(8 << setBits);
  for (let row = 0; row < 2 << setBits; row++) {
    if (row % step === 0) yield;
    const at = row * tagCount;
    for (let pair = 0; pair < 3; pair++) {
      table[row * 4 + pair] = bytes[at + 1 + 2 * pair]! + (bytes[at + 2 + 2 * pair]! << 16);
    }
    table[row * 4 + 3] = bytes[at]! & 0xff;
  }
  return table;
}

/** How many buckets, or letters, are unpacked in one step. */
const step = 1 << 13;

/** The bytes of base64 text, signed. */
function* unpack(text: string): Generator<void, Int8Array> {
  const bytes = new Int8Array(Math.floor((text.length * 3) / 4));
  const digits = new Uint8Array(128);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < 64; i++) digits[alphabet.charCodeAt(i)] = i;
  for (let i = 0, at = 0; i < text.length; i += 4) {
    if (i % step === 0) yield;
    let bits = 0;
    for (let n = 0; n < 4; n++) bits = (bits << 6) | digits[text.charCodeAt(i + n)]!;
    bytes[at++] = bits >> 16;
    bytes[at++] = bits >> 8;
    bytes[at++] = bits;
  }
  return bytes;
}
