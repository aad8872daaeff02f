// Guesses for a new record: its English name, and an id made of that.

import { folded } from '../text/fold.ts';
import { transliterate } from '../text/transliterate.ts';
import { countryCode } from './country.ts';
import { romanised } from './lexicon/romanised.ts';

/** An English name for an Arabic one: of a country its own, else word by word as news writes it, else by its letters. */
export function englishName(arabic: string): string {
  return countryIn(arabic) ?? joinedNames(arabic).split(/\s+/).filter(Boolean).map(ofWord).join(' ');
}

/** An id made of an English name: unlike all that are taken. */
export function idFor(english: string, isTaken: (id: string) => boolean): string {
  const plain = english.normalize('NFKD').replace(/\p{M}+|['’ʻʼ]/gu, '').toLowerCase(); // prettier-ignore
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'record';
  let id = base;
  for (let n = 2; isTaken(id); n++) id = `${base}-${n}`;
  return id;
}

/** «عبد الله» is one word to those who write it in English. */
function joinedNames(name: string): string {
  return name.replace(/(?<!\p{L})عبد (?=ال)/gu, (abd, at: number) => {
    const whole = /^\p{L}+/u.exec(name.slice(at + abd.length))?.[0] ?? '';
    return spellings().has(folded(`عبد${whole}`)) ? 'عبد' : abd;
  });
}

function ofWord(word: string): string {
  return spellings().get(folded(word)) ?? transliterate(word);
}

let known: ReadonlyMap<string, string> | undefined;

function spellings(): ReadonlyMap<string, string> {
  return (known ??= new Map(romanised.map(([arabic, latin]) => [folded(arabic), latin])));
}

/** What English calls a country, by CLDR's names in the runtime. */
function countryIn(arabic: string): string | undefined {
  const code = countryCode(arabic);
  return code === undefined ? undefined : new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
}
