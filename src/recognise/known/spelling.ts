// The ways of writing one name that letter classes do not cover: words joined or parted, case endings, foreign sounds.

import type { EntityType } from '../../knowledge/entity.ts';

/** A name as a sequence of words. */
export type Spelling = readonly string[];

/** How many spellings a name gets at most: names with many parts that could be joined stay bounded. */
const most = 16;

/** Other sequences of words that read as the same name, the name itself not among them. */
export function otherSpellings(words: Spelling, type: EntityType): Spelling[] {
  const spellings = new Map([[words.join(' '), words]]);
  for (const spelling of spellings.values()) {
    const others = [parted, joined, inflected].flatMap((vary) => vary(spelling, type));
    for (const other of others) if (spellings.size < most) spellings.set(other.join(' '), other);
  }
  return [...spellings.values()].slice(1);
}

/** Whether a name with this word among its words may have other spellings: most have none, and names are many. */
export function mayVary(word: string): boolean {
  return /^(?:عبد|[أا]ب[ويا]|ا?بن|بو|و|ال.*[وي]ن$)|(?:الدين|الله)$/.test(word);
}

/** First halves of compound names, often written as one word with the second: «عبد اللطيف», «بن كيران», «أبو ظبي». */
const firstHalf = /^(عبد|بن|ابن|[أا]ب[وي]|بو)$/;
/** Second halves of such names: «عز الدين», «سعد الله». */
const secondHalf = /^(الدين|الله)$/;

function joined(words: Spelling): Spelling[] {
  const found: Spelling[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [first, second] = [words[i]!, words[i + 1]!];
    const compound = firstHalf.test(first) || (secondHalf.test(second) && first.length > 1);
    if (compound || first === 'و') found.push(replaced(words, i, 2, first + second));
  }
  return found;
}

/** Compounds written as one word; what follows them is long enough to be a name by itself. */
const compounds = [/^(عبد)(ال.{3,})$/, /^([أا]ب[وي])(.{3,})$/, /^(.{2,})(الدين|الله)$/];
const compoundsOfPersons = [...compounds, /^(بن)(.{4,})$/];

function parted(words: Spelling, type: EntityType): Spelling[] {
  const patterns = type === 'person' ? compoundsOfPersons : compounds;
  const found: Spelling[] = [];
  words.forEach((word, i) => {
    const halves = patterns.map((pattern) => pattern.exec(word)).find((match) => match !== null);
    if (halves) found.push(replaced(words, i, 1, halves[1]!, halves[2]!));
    if (i > 0 && /^و.{3,}/.test(word)) found.push(replaced(words, i, 1, 'و', word.slice(1)));
  });
  return found;
}

/** Words that change with their case in the sentence: «أبو», «أبي», «أبا»; «المسلمون», «المسلمين». */
function inflected(words: Spelling): Spelling[] {
  const found: Spelling[] = [];
  words.forEach((word, i) => {
    if (words.length > 1 && /^[أا]ب[وي]$/.test(word)) {
      for (const other of ['أبو', 'أبي', 'أبا']) if (other !== word) found.push(replaced(words, i, 1, other));
    }
    const plural = /^(ال.{3,})(ون|ين)$/.exec(word);
    if (words.length > 1 && plural) found.push(replaced(words, i, 1, plural[1]! + (plural[2] === 'ون' ? 'ين' : 'ون')));
  });
  return found;
}

/** Letters that stand for the same foreign sound: g, and v at the beginning of a word. */
const sounds = [
  { letters: 'غجكق', where: (letter: string) => new RegExp(letter, 'g') },
  { letters: 'فو', where: (letter: string) => new RegExp(`(?<![^ ])${letter}`, 'g') },
];

/**
 * Weaker spellings of a name that comes from another script: each letter of a sound written by another one of it throughout.
 * A single short word gets one only where the letter stands in it twice, as another word of the language could come of it.
 */
export function foreignSpellings(words: Spelling): Spelling[] {
  const found: Spelling[] = [];
  for (const { letters, where } of sounds) {
    for (const letter of letters) {
      const times = words.join(' ').split(where(letter)).length - 1;
      if (times === 0 || (words.length === 1 && words[0]!.length < 5 && times < 2)) continue;
      for (const other of letters) {
        if (other !== letter) found.push(words.map((word) => word.replace(where(letter), other)));
      }
    }
  }
  return found;
}

/** Letters that only words of Arabic or of its neighbours have. */
const nativeLetter = /[عحصضطظث]/;

/**
 * Whether an Arabic name is likely the transliteration of a foreign one with a sound that Arabic has no letter for, as its Latin
 * form tells: «غوغل» for Google, «أكلمام» for Agoulmam.
 */
export function hasForeignSound(arabic: string, latin: string): boolean {
  if (nativeLetter.test(arabic)) return false;
  return (/g(?!h)/i.test(latin) && /[غجكق]/.test(arabic)) || (/[vw]/i.test(latin) && /(?<![^ ])[فو]/.test(arabic));
}

function replaced(words: Spelling, at: number, count: number, ...others: string[]): Spelling {
  return [...words.slice(0, at), ...others, ...words.slice(at + count)];
}
