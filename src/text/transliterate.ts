// Arabic in Latin letters, as English news writes names: a guess for an editor to better.
//
// The consonants are those of the BGN/PCGN system of 1956 without its marks, the article is always “al-”. Vowels that the
// script leaves out are guessed from the syllables that Arabic allows (CV, CVC, CVV, at the end CVCC): a short a, but i
// behind a long a, as in «راشد» Rashid.

import { plainText } from './plain.ts';

const consonants: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's' },
  ...{ ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h' },
  ...{ ء: '', ئ: '', پ: 'p', ڤ: 'v', گ: 'g', ڭ: 'g', ݣ: 'g', چ: 'ch', ژ: 'zh', ک: 'k' },
};

const vowels: Readonly<Record<string, string>> = { ا: 'a', أ: 'a', آ: 'a', ٱ: 'a', إ: 'i', ى: 'a', ؤ: 'u' };

/** Letters that are a vowel between consonants and a consonant beside a vowel. */
const glides: Readonly<Record<string, readonly [vowel: string, consonant: string]>> = {
  و: ['u', 'w'],
  ي: ['i', 'y'],
  ی: ['i', 'y'],
};

/** One letter of a word in Latin letters. */
interface Sound {
  readonly latin: string;
  readonly isVowel: boolean;
}

/** The text with every Arabic word in Latin letters, capitals at the beginning of words; all else stays. */
export function transliterate(text: string): string {
  return plainText(text).replace(/\p{Script=Arabic}+/gu, (word) => capital(ofWord(word)));
}

function ofWord(word: string): string {
  const rest = /^[اٱ]ل(?=..)(.+)$/u.exec(word)?.[1];
  return rest === undefined ? voiced(soundsOf(word)) : `al-${capital(voiced(soundsOf(rest)))}`;
}

function capital(word: string): string {
  return word.startsWith('al-') ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function soundsOf(word: string): Sound[] {
  const letters = [...word];
  const sounds: Sound[] = [];
  for (const [i, letter] of letters.entries()) {
    const before = sounds.at(-1);
    if (letter === 'ة') sounds.push(before?.isVowel ? consonant('t') : vowel('a'));
    else if (glides[letter]) sounds.push(...glide(glides[letter], sounds, letters[i + 1]));
    else if (vowels[letter] !== undefined) sounds.push(vowel(vowels[letter]));
    else if (consonants[letter] !== undefined) sounds.push(consonant(consonants[letter]));
  }
  return sounds;
}

/** «سوريا», «الداخلية»: a consonant, y and a long a have an i before the y, but not at the beginning as in «بيان». */
function glide([asVowel, asConsonant]: readonly [string, string], before: readonly Sound[], next = ''): Sound[] {
  const last = before.at(-1);
  const isLong = next === 'ة' || (next === 'ا' && asVowel === 'i' && before.length > 1);
  if (last && !last.isVowel && isLong) return [vowel(asVowel), consonant(asConsonant)];
  return !last || last.isVowel || vowels[next] !== undefined ? [consonant(asConsonant)] : [vowel(asVowel)];
}

/** The word with the vowels that its script leaves out. */
function voiced(sounds: readonly Sound[]): string {
  let word = '';
  let endsInVowel = false;
  for (const [i, { latin, isVowel }] of sounds.entries()) {
    const guess: string = isVowel ? '' : between(sounds, i, endsInVowel);
    word += latin + guess;
    endsInVowel = isVowel || guess !== '';
  }
  return word;
}

/** The vowel after the consonant at `i`: none where one is written, or where the consonant closes a syllable. */
function between(sounds: readonly Sound[], i: number, afterVowel: boolean): string {
  const next = sounds[i + 1];
  if (!next || next.isVowel) return '';
  if (!afterVowel) return 'a';
  const long = i > 1 && sounds[i - 1]!.isVowel ? sounds[i - 1]!.latin : undefined;
  if (long === 'a') return 'i';
  const isLast = i + 2 === sounds.length;
  return isLast && (long !== undefined || sounds.length > 3) ? 'a' : '';
}

function vowel(latin: string): Sound {
  return { latin, isVowel: true };
}

function consonant(latin: string): Sound {
  return { latin, isVowel: false };
}
