// What finds names in texts: ours, and what one would take from npm or build of RegExp. All do the whole job: spelling variants,
// whole words, proclitics, the longest name, offsets in the original text.

import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import type { Matcher } from './shipped.ts';

/** Finds the names that an engine was made with in a line, and returns how many. */
export interface Engine {
  find(line: string): number;
  /** How many bytes the tables take, where that can be told. */
  readonly memory?: number;
}

export type MakeEngine = (names: readonly string[]) => Engine;

/** Ours. */
export function wordPipeline({ Vocabulary, KnownNames, readWords }: Matcher): MakeEngine {
  return (names) => {
    const vocabulary = new Vocabulary();
    const list = names.map((text, i) => ({ text, entity: `${i}`, type: 'agency', kind: 'name' }) as const);
    const known = new KnownNames(vocabulary, list);
    let words: ReturnType<typeof readWords> | undefined;
    return {
      memory: vocabulary.memory + known.memory,
      find: (line) => {
        words = readWords(line, 0, line.length, vocabulary, words);
        let [count, last] = [0, 0];
        for (const { start, end } of known.matches(words)) if (start >= last) [count, last] = [count + 1, end];
        return count;
      },
    };
  };
}

// — a normalised copy of the line, and the way back —

/** Each unit's plain one; 0 for what is left out. */
const plain = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (const [to, from] of ['اأإآٱ', 'هة', 'يى', 'ءؤئ'].map((set) => [set[0]!, set.slice(1)] as const)) {
  for (const letter of from) plain[letter.charCodeAt(0)] = to.charCodeAt(0);
}
for (const [from, to] of [[0x640, 0x640], [0x64b, 0x65f], [0x200b, 0x200f], [0x2066, 0x2069]] as const) plain.fill(0, from, to + 1); // prettier-ignore
for (let digit = 0; digit < 10; digit++) plain[0x660 + digit] = 0x30 + digit;

/** A folded copy by the table, and where each of its units came from. */
function foldedCopy(line: string): { text: string; origin: Int32Array } {
  const units = new Uint16Array(line.length);
  const origin = new Int32Array(line.length + 1);
  let count = 0;
  for (let i = 0; i < line.length; i++) {
    const unit = plain[line.charCodeAt(i)]!;
    if (unit === 0) continue;
    units[count] = unit;
    origin[count++] = i;
  }
  origin[count] = line.length;
  return { text: new TextDecoder('utf-16le').decode(units.subarray(0, count)), origin };
}

function fold(text: string): string {
  return foldedCopy(text).text;
}

/** The same by a chain of replacements, as it is usually written; it loses the way back, so offsets are found again. */
function replacedCopy(line: string): { text: string; origin: Int32Array } {
  const text = line
    .replace(/[\u0640\u064b-\u065f\u200b-\u200f\u2066-\u2069]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/[ؤئ]/g, 'ء')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const origin = new Int32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < line.length; i++) if (plain[line.charCodeAt(i)] !== 0) origin[at++] = i;
  origin[at] = line.length;
  return { text, origin };
}

// — RegExp —

/** Letters and digits as ranges of a class: properties (`\p{L}`) would make the expressions slower. */
const letters = 'ء-غف-يa-zA-Z0-9';

function expression(names: readonly string[]): RegExp {
  const sorted = names.map(fold).sort((a, b) => b.length - a.length);
  const forms = sorted.flatMap((name) => (name.startsWith('ال') ? [name, `ل${name.slice(1)}`] : [name]));
  return new RegExp(`(?<![${letters}])(?:[وف]?[بكلس]?)(${forms.join('|')})(?![${letters}])`, 'g');
}

function byRegExp(copy: typeof foldedCopy): MakeEngine {
  return (names) => {
    const pattern = expression(names);
    return {
      find: (line) => {
        const { text, origin } = copy(line);
        let count = 0;
        for (const { index, 0: all, 1: name } of text.matchAll(pattern)) {
          const end = index + all.length;
          if (origin[end]! > origin[end - name!.length]!) count++;
        }
        return count;
      },
    };
  };
}

export const regExpOverReplaced = byRegExp(replacedCopy);
export const regExpOverFolded = byRegExp(foldedCopy);

// — Aho-Corasick from npm —

/** What a library found, as spans of the folded copy. */
type Search = (text: string) => Iterable<readonly [start: number, end: number]>;

/** The names as patterns: what follows ل loses its alef. */
function patternsOf(names: readonly string[]): string[] {
  const folded = names.map(fold);
  return [...new Set(folded.flatMap((name) => (name.startsWith('ال') ? [name, `لل${name.slice(2)}`] : [name])))];
}

const letter = new RegExp(`[${letters}]`);
const chain = /^[وف]?[بكلس]?$/;

/** Keeps whole words past proclitics, the longest where they overlap. */
function over(search: Search): Engine['find'] {
  return (line) => {
    const { text, origin } = foldedCopy(line);
    const found: [start: number, end: number][] = [];
    for (const [start, end] of search(text)) {
      if (letter.test(text[end] ?? '')) continue;
      let from = start;
      while (from > 0 && letter.test(text[from - 1]!)) from--;
      if (chain.test(text.slice(from, start))) found.push([origin[start]!, origin[end]!]);
    }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let [count, last] = [0, 0];
    for (const [start, end] of found) if (start >= last) [count, last] = [count + 1, end];
    return count;
  };
}

export const modern: MakeEngine = (names) => {
  const matcher = new ModernAhoCorasick(patternsOf(names));
  return { find: over((text) => matcher.search(text).map(({ start, end }) => [start, end] as const)) };
};

export const monyone: MakeEngine = (names) => {
  const matcher = new MonyoneAhoCorasick(patternsOf(names));
  return { find: over((text) => matcher.matchInText(text).map(({ begin, end }) => [begin, end] as const)) };
};

export const classic: MakeEngine = (names) => {
  const matcher = new AhoCorasick(patternsOf(names));
  return {
    find: over((text) =>
      matcher.search(text).flatMap(([last, words]) => words.map((word) => [last + 1 - word.length, last + 1] as const)),
    ),
  };
};
