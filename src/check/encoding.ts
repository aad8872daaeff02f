// Arabic that was read in the wrong encoding: how it looks, and what it was.

/** The upper halves of two code pages, byte 0x80 first, as the Encoding standard has them. */
const windows1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${range(0xa0, 0xff)}`;
const windows1256 =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے';

/** A stretch that was misread, and the text that was meant. */
export interface Misread {
  readonly start: number;
  readonly run: string;
  readonly meant: string;
}

/** Arabic in UTF-8 is pairs of bytes, one of D8 … DB and one of 80 … BF: three pairs in a row are no accident. */
const inUtf8 = [
  { page: windows1252, pattern: pairs('ØÙÚÛ', windows1252) },
  { page: windows1256, pattern: pairs('طظعغ', windows1256) },
] as const;
/** Arabic in Windows-1256 read as Western: words of accented letters alone, the article «Çá» among them. */
const accents = /(?<!\p{L})(?=[À-ÿ]*(?:Çá|áá))[À-ÿ]{4,}(?:\s+[À-ÿ]{2,})*/gu;

/** The stretches of a line that were misread. */
export function* misreadIn(line: string): Generator<Misread> {
  for (const { page, pattern } of inUtf8) {
    for (const { 0: run, index } of line.matchAll(pattern)) {
      const meant = fromUtf8(bytesOf(run, page));
      if (meant !== '') yield { start: index, run, meant };
    }
  }
  for (const { 0: run, index } of line.matchAll(accents)) {
    yield { start: index, run, meant: bytesOf(run, windows1252).map(inWindows1256).join('') };
  }
}

/** The bytes that a run of characters of one code page stands for. */
function bytesOf(run: string, page: string): number[] {
  return Array.from(run, (unit) => (unit < '\u0080' ? unit.charCodeAt(0) : page.indexOf(unit) + 0x80));
}

function inWindows1256(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : windows1256[byte - 0x80]!;
}

/** The text of bytes in UTF-8, each character of one byte or two; empty where they are no such text. */
function fromUtf8(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const [byte, next = 0] = [bytes[i]!, bytes[i + 1]];
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if ((byte & 0xe0) !== 0xc0 || (next & 0xc0) !== 0x80) return '';
    else {
      text += String.fromCharCode(((byte & 0x1f) << 6) | (next & 0x3f));
      i++;
    }
  }
  return text;
}

/** Three pairs and more, blanks between them. */
function pairs(leads: string, page: string): RegExp {
  const trails = page.slice(0, 0x40).replace(/[\\\]^-]/gu, '\\$&');
  const pair = `[${leads}][${trails}]`;
  return new RegExp(`(?:${pair}){3,}(?: ?(?:${pair})+)*`, 'gu');
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}
