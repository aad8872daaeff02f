// Short forms: a surname or an acronym that stands for the full name told elsewhere in the document.

import { detached } from '../text/detached.ts';
import { folded } from '../text/fold.ts';
import { keyOf } from './key.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import { Kind, type Words, readWords } from '../text/words.ts';
import { type Lexicon, Mark } from '../knowledge/lexicon/lexicon.ts';
import type { Candidate, LineAnalysis, NameCandidate } from './line.ts';

/** A name that is part of a longer one, or short for it: its words, and the candidate that tells the whole. */
interface ShortForm {
  readonly words: readonly string[];
  readonly full: NameCandidate;
  /** Id of the thing, as the document numbers it. */
  readonly entity: string;
}

/** A short form where it stands: UTF-16 units from 0 in the line. */
export interface FoundShort {
  readonly start: number;
  readonly end: number;
  readonly form: ShortForm;
}

const never = Mark.function | Mark.saying;
/** Words that are a name only where something says so. */
const ordinary = Mark.common | Mark.nationality | Mark.title | Mark.titleTail | Mark.topic | Mark.nameAdjective | Mark.notInName | Mark.head | Mark.place | Mark.calendar | Mark.weakGiven; // prettier-ignore
const cue = Mark.saying | Mark.title;

/** Columns of `LineAnalysis.free`: hash, offset, and whether the word is ordinary and nothing says that it is a name. */
const columns = 3;

/** The words of a line outside its candidates that could be a short name. */
export function freeWords(words: Words, candidates: readonly Candidate[], { marks }: Lexicon): number[] {
  const found: number[] = [];
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    while (next < candidates.length && candidates[next]!.to <= i) next++;
    if (next < candidates.length && candidates[next]!.from <= i) continue;
    const kind = words.kind[i]!;
    const own = marks[words.word[i]!]!;
    if ((kind !== Kind.arabic && kind !== Kind.latin) || (own || marks[words.short[i]!]!) & never) continue;
    const before = i === 0 ? 0 : marks[words.word[i - 1]!]! | marks[words.short[i - 1]!]!;
    found.push(words.hash[i]!, words.start[i]!, Number((own & ordinary) !== 0 && (before & cue) === 0));
  }
  return found;
}

/** Free words of a piece of a line as those of the line, in which the piece begins at `by`. */
export function shiftedWords(free: readonly number[], by: number): number[] {
  return free.map((value, i) => (i % columns === 1 ? value + by : value));
}

/** The short forms that a document's full names give, looked up by the hash of their first word, proclitics included. */
export class ShortForms {
  readonly #byHash = new Map<number, ShortForm>();
  readonly #byText = new Map<string, ShortForm>();

  /** Takes in a name of the document: later ones come before earlier ones with the same short form. */
  add(full: NameCandidate, text: string, entity: string): void {
    const spelt = speltShort(full, text);
    if (!spelt) return;
    const form = { words: spelt.words, full, entity };
    this.#byText.set(spelt.key, form);
    for (const hash of spelt.hashes) this.#byHash.set(hash, form);
  }

  get size(): number {
    return this.#byHash.size;
  }

  /** The form that is written so, or undefined. */
  get(text: string): ShortForm | undefined {
    return this.#byText.size === 0 ? undefined : this.#byText.get(keyOf(text));
  }

  /** The short forms among the free words of a line. */
  find({ text, free }: LineAnalysis): FoundShort[] {
    const found: FoundShort[] = [];
    for (let at = 0; at < free.length; at += columns) {
      const form = this.#byHash.get(free[at]!);
      if (!form || (free[at + 2] === 1 && !form.full.rules.includes('club'))) continue;
      const span = spanOf(text, free[at + 1]!, form.words);
      if (span) found.push({ ...span, form });
    }
    return found;
  }
}

/** A short form as it is written: its words, their key, and the hashes of the first of them, proclitics included. */
interface Spelt {
  readonly words: readonly string[];
  readonly key: string;
  readonly hashes: readonly number[];
}

/** The short forms of names that were met, by name and rule; a document says most of its names many times. */
const known = new Map<string, Spelt | undefined>();
const most = 1 << 13;

function speltShort(full: NameCandidate, text: string): Spelt | undefined {
  const rule = full.rules.includes('club') ? 'club' : full.rules.includes('acronym') ? 'acronym' : full.type;
  if (rule !== 'club' && rule !== 'acronym' && rule !== 'person') return undefined;
  const name = `${rule}:${text}`;
  if (known.has(name)) return known.get(name);
  if (known.size >= most) known.clear();
  const words = shortWords(full, detached(text));
  const spelt = words.length === 0 ? undefined : { words, key: keyOf(words.join(' ')), hashes: hashesOf(words[0]!) };
  known.set(name, spelt);
  return spelt;
}

/** The words that stand for a full name alone: an acronym as it is, a club's first word («الترجي»), a person's last name with the particle before it. */
function shortWords({ type, rules }: NameCandidate, text: string): string[] {
  const words = text.split(/\s+/);
  if (rules.includes('club')) return words.length === 1 || words[0]!.startsWith('ال') ? words.slice(0, 1) : [];
  if (rules.includes('acronym')) return words.length === 1 ? words : [];
  if (type !== 'person' || words.length < 2) return [];
  const last = words.at(-1)!;
  if (last.length < 3) return [];
  return isParticle(words.at(-2)!) ? words.slice(-2) : [last];
}

const particleWords = new Set(['بن', 'ابن', 'آل', 'ال', 'أبو', 'ابو', 'أبي', 'ابي', 'ولد', 'عبد', 'بو', 'بنت', 'أم', 'فان', 'فون', 'دي', 'دو', 'دا', 'لو', 'لا'].map(folded)); // prettier-ignore

function isParticle(word: string): boolean {
  return particleWords.has(folded(word));
}

const proclitics = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فل', 'فب'];
const alphabet = new Vocabulary();

/** Hashes of a word, past any proclitics that it may have: «الشرقاوي», «والشرقاوي», «للشرقاوي». */
function hashesOf(word: string): number[] {
  const contracted = word.startsWith('ال') ? ['ل', 'ول'].map((before) => `${before}ل${word.slice(2)}`) : [];
  return [...proclitics.map((before) => before + word), ...contracted].map(hashOf);
}

let scratch: Words | undefined;

function hashOf(word: string): number {
  scratch = readWords(word, 0, word.length, alphabet, scratch);
  return scratch.hash[0]!;
}

/** Where in the word at `offset` the form begins, and where its last word ends; undefined where it is another word after all. */
function spanOf(text: string, offset: number, words: readonly string[]): { start: number; end: number } | undefined {
  const rest = words.slice(1).join(' ');
  const first = /^[\p{L}\p{M}\p{Cf}]+/u.exec(text.slice(offset, offset + 64))?.[0] ?? '';
  const name = folded(words[0]!);
  for (let cut = 0; cut <= 3 && cut < first.length; cut++) {
    const part = folded(first.slice(cut));
    const contracted = cut > 0 && first[cut] === 'ل' && first[cut - 1] === 'ل' && `ا${part}` === name;
    if (part !== name && !contracted) continue;
    const end = rest === '' ? offset + first.length : endOf(text, offset + first.length, rest);
    return end < 0 ? undefined : { start: offset + cut, end };
  }
  return undefined;
}

/** Where `rest` ends if it follows at `offset` after white space; else -1. */
function endOf(text: string, offset: number, rest: string): number {
  const found = /^\s+(\S*[\p{L}\p{M}])/u.exec(text.slice(offset, offset + rest.length + 16));
  return found && folded(found[1]!) === folded(rest) ? offset + found[0].length : -1;
}
