// A folder of hostile and broken inputs, made anew each time: texts, knowledge, names and links that nobody should write and some do.

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** One input: where it lies, and its bytes. */
export interface Hostile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const news = 'أعلن المكتب المركزي للأبحاث القضائية تفكيك أكثر من 200 خلية إرهابية منذ 2002 في المغرب.';
const title = 'زار كريستوفر راي الرباط يوم 21 فبراير 2023.';

const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** The letters of a text in Windows-1256 or ISO-8859-6, as far as the decoder of this runtime knows them. */
function inBytes(text: string, encoding: 'windows-1256' | 'iso-8859-6'): Uint8Array {
  const upper = Array.from({ length: 128 }, (_, i) => i + 128);
  const byteOf = new Map(upper.map((byte) => [new TextDecoder(encoding).decode(bytes(byte)), byte]));
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0) % 128);
}

/** Texts: in other encodings, damaged, extreme, or carrying what some surface would run. */
const texts: Readonly<Record<string, string | Uint8Array>> = {
  'empty.txt': '',
  'blank.txt': ' \t\n\n \u00a0\n',
  'only-mark.txt': '\ufeff',
  'windows-1256.txt': inBytes(`${news} `.repeat(4), 'windows-1256'),
  'iso-8859-6.txt': inBytes(`${news} `.repeat(4), 'iso-8859-6'),
  'utf-16.txt': utf16(news),
  'utf-16-odd.txt': utf16(news).subarray(0, 101),
  'broken-utf-8.txt': new Uint8Array([...new TextEncoder().encode(news), 0xd8, 0x20, 0xff, ...new TextEncoder().encode(title)]),
  'binary.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
  'nul.txt': `${news}\0\0${title}`,
  'surrogate.txt': `${news} \ud800 ${title} \udc00\ud83d`,
  'controls.txt': `\u0001\u0007\u001b[31m${news}\u001b]0;x\u0007\n\u001b[2J${title}`,
  'long-line.txt': `${news} `.repeat(400),
  'long-word.txt': `${'ا'.repeat(50_000)} ${title}`,
  'many-lines.txt': '\n'.repeat(3000) + news,
  'repeated.txt': `${news}\n`.repeat(200),
  'carriage-returns.txt': `${news}\r${title}\r\n${news}\n\r${title}`,
  'line-separators.txt': `${news}\u2028${title}\u2029${news}\u0085${title}`,
  'bidi.txt': `${news}\u202e${title}\u2066\u2067\n\u202c\u2069${news}`,
  'vowels.txt': [...news].map((letter) => `${letter}\u064b\u0651\u0640`).join(''),
  'stacked.txt': `ا${'\u0651'.repeat(9000)} ${title}`,
  'zero-width.txt': [...news].join('\u200b\u200f'),
  'markdown.txt': `[${news}](command:workbench.action.terminal.new) ![x](https://x.test/y.png) **${title}** \`\`\`\n# ${news}`,
  'html.txt': `<script>alert(1)</script><img src=x onerror=alert(1)>${news}<a href="javascript:x">${title}</a>&lt;&amp;amp;`,
  'formula.txt': `=1+1\n+cmd|' /C calc'!A0\n@SUM(1)\n-2+3 ${news}`,
  'brackets.txt': `${'('.repeat(500)}${news}${'«'.repeat(500)}`,
  'quotes.txt': `${'"«”'.repeat(300)}${news}`,
  'addresses.txt': `${'a.'.repeat(5000)}com ${'http://'.repeat(2000)} ${'@'.repeat(5000)}${news}`,
  'digits.txt': `${'9'.repeat(10_000)} ${'1,'.repeat(5000)} ${'٩٫'.repeat(5000)} 99/99/9999 00.00.0000`,
  'numbers.txt': `${'مليون ألف و'.repeat(300)} خلية`,
  'dates.txt': `${'يوم الخميس 31 فبراير 2021 '.repeat(300)}`,
  'names.txt': `${'عبد الله بن محمد بن '.repeat(300)}${title}`,
  'prefixes.txt': `${'وفبكلسال'.repeat(2000)} ${'و'.repeat(10_000)}`,
  'latin.txt': 'a'.repeat(50_000) + '\n' + 'The quick brown fox. '.repeat(1000),
  'emoji.txt': '👨‍👩‍👧‍👦🇲🇦'.repeat(2000) + news,
  '.hidden.txt': news,
  'README.md': news,
  'names/اسم عربي.txt': news,
  'names/space and ; quote\'" $(x).txt': news,
  'names/%2e%2e%2fescape.txt': news,
  'names/\u202egpj.txt': news,
  'names/__proto__.txt': news,
  'names/constructor.txt': news,
  'names/[a]{b}(c)!.txt': news,
  [`names/${'ط'.repeat(100)}.txt`]: news,
  [`deep/${'d/'.repeat(60)}text.txt`]: news,
}; // prettier-ignore

/** Records that must be refused or read with a problem, by the file that holds them. */
const knowledge: Readonly<Record<string, string | Uint8Array>> = {
  'truncated.jsonc': '{ "agencies": [{ "id": "cut", "name": { "ar": "هيئة',
  'not-json.jsonc': 'هذا ليس JSON',
  'empty.jsonc': '',
  'array.jsonc': '[1, 2, [3]]',
  'deep.jsonc': '['.repeat(20_000) + ']'.repeat(20_000),
  'deep-objects.jsonc': '{"a":'.repeat(5000),
  'conflict.jsonc': '{ "agencies": [\n<<<<<<< HEAD\n { "id": "a", "name": { "ar": "أ ب", "en": "A" } }\n=======\n { "id": "b", "name": { "ar": "ب أ", "en": "B" } }\n>>>>>>> other\n] }',
  'proto.jsonc': '{ "__proto__": { "polluted": true }, "agencies": [{ "id": "__proto__", "name": { "ar": "خادم", "en": "P" } }, { "id": "constructor", "name": { "ar": "بانٍ", "en": "C" } }] }',
  'cyclic.jsonc': '{ "agencies": [{ "id": "x1", "name": { "ar": "هيئة أولى", "en": "X" }, "parent": "x2" }, { "id": "x2", "name": { "ar": "هيئة ثانية", "en": "Y" }, "parent": "x1" }] }',
  'duplicate.jsonc': '{ "agencies": [{ "id": "twin", "name": { "ar": "توأم أول", "en": "T" } }, { "id": "twin", "name": { "ar": "توأم ثان", "en": "U" } }] }',
  'letter.jsonc': '{ "agencies": [{ "id": "letter", "name": { "ar": "و", "en": "w" }, "aliases": ["ا", "في", "من", ".", " ", "ـ", "*", ".*"] }] }',
  'types.jsonc': '{ "agencies": { "id": 1 }, "events": "none", "places": [null, 7, "x", []], "measures": [{ "id": {} }] }',
  'huge.jsonc': `{ "agencies": [${Array.from({ length: 1000 }, (_, i) => `{ "id": "h${i}", "name": { "ar": "هيئة ${i}", "en": "H${i}" } }`).join(',')}] }`,
  'paths.jsonc': '{ "sources": [{ "path": "../../etc/passwd" }, { "path": "/etc/passwd" }, { "path": "C:\\\\x" }, { "path": "a\\u0000b" }] }',
  'binary.jsonc': bytes(0, 1, 2, 3, 255, 254, 0, 0),
  'utf-16.jsonc': utf16('{ "agencies": [] }'),
}; // prettier-ignore

/** All inputs: about sixty. */
export const inputs: readonly Hostile[] = [
  ...Object.entries(texts).map(([path, content]) => ({ path, content })),
  ...Object.entries(knowledge).map(([name, content]) => ({ path: `knowledge/${name}`, content })),
  { path: 'isnad.json', content: '{ "isnad": 99, "include": ["**/*.txt", "knowledge/*.jsonc", "../**", "[", "{", "**".repeat(3)], "agencies": [{}] }'.replace('"**".repeat(3)', '"******"') },
]; // prettier-ignore

/** The knowledge of the folder, read as it is. */
export function hostileKnowledge(): ReturnType<typeof loadKnowledge> {
  const text = ({ content }: Hostile): string => (typeof content === 'string' ? content : Buffer.from(content).toString()); // prettier-ignore
  const files = inputs
    .filter(({ path }) => path.endsWith('.jsonc'))
    .map((one) => ({ path: one.path, text: text(one) }));
  return loadKnowledge({ path: 'isnad.json', text: text(inputs.at(-1)!) }, files);
}

/**
 * Writes the inputs that are not longer than `most` into an empty folder, and beside them links: to nothing, in a circle, and out
 * of the folder.
 */
export async function writeHostile(folder: string, most = Infinity): Promise<void> {
  for (const { path, content } of inputs) {
    if (content.length > most) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const links = {
    'nowhere.txt': 'missing.txt',
    'circle.txt': 'circle.txt',
    around: '.',
    'outside.txt': '/etc/hostname',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
}
