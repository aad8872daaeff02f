// Bytes to text: which encoding a file is in, told from the bytes alone, and what could not be read.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6' | 'binary';

/** What an editor should know about how a file was read. */
export type DecodingProblem =
  /** `count` broken sequences, each read as U+FFFD; the first stands at `offset` in the decoded text. */
  | { readonly code: 'broken-sequence'; readonly count: number; readonly offset: number }
  /** The file is not in UTF-8: its encoding was told from a byte-order mark (`sure`) or from what the bytes look like. */
  | { readonly code: 'other-encoding'; readonly sure: boolean }
  /** The file is no text; the decoded text is empty. */
  | { readonly code: 'binary' };

/** A file as text: without byte-order mark, line breaks as they stand. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly DecodingProblem[];
}

/** The text of a file: never fails, and says what it had to assume. Linear in the number of bytes. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16ByMark(bytes);
  if (utf16) return inOther(bytes, utf16, true);
  const text = strictUtf8(bytes);
  const found = controls(bytes);
  if (found[0] + found[1] > 0) return withControls(bytes, found, text);
  if (text !== undefined) return { text, encoding: 'utf-8', problems: [] };
  if (isMostlyUtf8(bytes)) return broken(new TextDecoder('utf-8').decode(bytes), 'utf-8', []);
  return inOther(bytes, arabicByteEncoding(bytes), false);
}

/** What Node, browsers and workers all have; declared here as the core knows no platform's types. */
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function inOther(bytes: Uint8Array, encoding: Encoding, sure: boolean): Decoded {
  return broken(new TextDecoder(encoding).decode(bytes), encoding, [{ code: 'other-encoding', sure }]);
}

/** The decoded text, with a problem for the replacement characters in it. */
function broken(text: string, encoding: Encoding, problems: readonly DecodingProblem[]): Decoded {
  const offset = text.indexOf('\ufffd');
  if (offset < 0) return { text, encoding, problems };
  const count = text.split('\ufffd').length - 1;
  return { text, encoding, problems: [...problems, { code: 'broken-sequence', count, offset }] };
}

function utf16ByMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * A file with control bytes and no mark. In UTF-16 every space, digit, line break and Latin letter has a NUL and every Arabic
 * letter a 6, always in the same half of its unit; a text with a few strays is still a text; anything else is binary.
 */
function withControls(bytes: Uint8Array, [even, odd]: readonly [number, number], text: string | undefined): Decoded {
  const enough = bytes.length / 64;
  if (odd > enough && even <= odd / 32) return inOther(bytes, 'utf-16le', false);
  if (even > enough && odd <= even / 32) return inOther(bytes, 'utf-16be', false);
  if (text !== undefined && even + odd <= bytes.length / 256) return { text, encoding: 'utf-8', problems: [] };
  return { text: '', encoding: 'binary', problems: [{ code: 'binary' }] };
}

/** How many bytes are 0 or 6, at even and at odd offsets: control characters that no text has, but halves of UTF-16 units. */
function controls(bytes: Uint8Array): [even: number, odd: number] {
  const found: [number, number] = [0, 0];
  for (const control of [0, 6]) {
    for (let i = bytes.indexOf(control); i >= 0; i = bytes.indexOf(control, i + 1)) found[i % 2]!++;
  }
  return found;
}

/** Whether bytes that are not valid UTF-8 are UTF-8 with damage: far more whole sequences than broken ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, wrong] = [0, 0];
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length > 1) whole++;
    else if (bytes[i]! >= 0x80) wrong++;
    i += Math.max(1, length);
  }
  return whole > wrong;
}

/** How long the UTF-8 sequence at `i` is; 0 where it is broken. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return 0;
  return length;
}

/**
 * Windows-1256 or ISO-8859-6. The two agree up to ض. Beyond, what is a letter in one is an accented Latin letter or a vowel mark
 * in the other, which no Arabic word has often; and the article, which every text has, falls on different bytes.
 */
function arabicByteEncoding(bytes: Uint8Array): Encoding {
  let [windows, iso] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    if (!isIso[byte]) return 'windows-1256';
    const afterAlef = bytes[i - 1] === 0xc7;
    if (onlyWindows[byte] || (afterAlef && byte === 0xe1)) windows++;
    if (onlyIso[byte] || (afterAlef && byte === 0xe4)) iso++;
  }
  return iso > windows ? 'iso-8859-6' : 'windows-1256';
}

/** Bytes above 0x7f that ISO-8859-6 assigns: no-break space, ¤ ، soft hyphen ؛ ؟, the letters and the vowel marks. */
const isIso = table([0xa0, 0xa4, 0xac, 0xad, 0xbb, 0xbf, ...range(0xc1, 0xda), ...range(0xe0, 0xf2)]);
/** ى ي of Windows-1256, vowel marks in the other; ق ه و ى ي of ISO-8859-6, French letters in the other. */
const onlyWindows = table([0xec, 0xed]);
const onlyIso = table([0xe2, ...range(0xe7, 0xea)]);

function table(bytes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(256);
  for (const byte of bytes) marked[byte] = 1;
  return marked;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
