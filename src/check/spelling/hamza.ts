// «الارهاب», «اكدت», «إستقبال»: a hamza left out, or put where none belongs. By a table of common words, and for others by
// how the corpus writes them.

import { hamzaChoice, hamzaSlip, letterSlipBeside } from '../../l10n/check.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import type { CheckedText, FoundInText, TextCheck, Word } from '../rule.ts';
import { type Meant, isOtherWord, meantBy } from './hamza-forms.ts';
import { namesOf, prevails, slice, slipAt } from './slip.ts';
import { spellingsOf } from './spellings.ts';
import { definiteStem } from './words.ts';

export const hamzaCheck: TextCheck = { code: 'hamza', severity: 'info', check };

function* check(text: CheckedText): Generator<FoundInText | undefined> {
  const inNames = namesOf(text);
  const meanings = new Map<string, Meant | undefined>();
  for (const [i, word] of text.words.entries()) {
    if (i % slice === 0) yield undefined;
    if (!/^[وفبكل]{0,3}[اأإ]/u.test(word.word)) continue;
    if (!meanings.has(word.word)) meanings.set(word.word, meantBy(word.word));
    const meant = isMarked(word, text) ? undefined : meanings.get(word.word);
    if (meant) {
      if (!isForeign(word, inNames)) yield found(text, word, meant);
      continue;
    }
    const beside = besideOf(word.word, text);
    if (beside && !inNames(word))
      yield slipAt(text, word, beside.right, both(letterSlipBeside, word.word, beside.right, beside.times));
  }
}

/** «ان» after a verb of saying is «إن», after others «أن»; where the sentence does not tell, both are named. */
function found(text: CheckedText, word: Word, meant: Meant): FoundInText {
  const [one, other] = meant;
  const sure = other === undefined ? one : besidesVerb(word, one, other);
  if (sure !== undefined) return slipAt(text, word, sure, both(hamzaSlip, word.word, sure));
  const message: Bilingual = both(hamzaChoice, word.word, one, other!);
  return { start: word.start, end: word.end, message };
}

const saying = /^[وف]?(?:قال|قالت|قالوا|يقول|تقول|يقولون|قائلا|قائلة|قلت|قيل|حيث|إذ)$/u;
const beforeThat =
  /^[وف]?(?:أكد|اكد|أكدت|اكدت|أضاف|اضاف|أضافت|اضافت|أوضح|اوضح|أوضحت|اوضحت|أعلن|اعلن|أعلنت|اعلنت|أشار|اشار|ذكر|ذكرت|يذكر|على|علي|إلى|الى|من|في|بعد|قبل|دون|غير|رغم|مع|منذ|يجب|ينبغي|يمكن|كما|بما|قبل|حتى|يبدو|اعتبر|اعتبرت|رأى|يرى|ترى|يعتقد|تبين|يعني|معتبرا|مؤكدا|موضحا|مضيفا|مشيرا|علما)$/u;

function besidesVerb({ word, previous }: Word, one: string, other: string): string | undefined {
  if (!/^و?ان(?:ه|ها|هم|هما|ني|نا)?$/u.test(word)) return undefined;
  if (saying.test(previous)) return other;
  return beforeThat.test(previous) ? one : undefined;
}

/** «ان» and «بان» begin foreign names too («بان كي مون»), and «اي» is a letter's name («سي اي ايه»). */
function isForeign(word: Word, inNames: (word: Word) => boolean): boolean {
  if (!mayBeForeign.test(word.word)) return false;
  return inNames(word) || afterLetterName(word) || letterNames.has(word.next);
}

function afterLetterName({ word, previous }: Word): boolean {
  return letterNames.has(previous) || (word === 'ان' && previous === 'ان');
}

const mayBeForeign = /^(?:اي|ان|او|اين|الان|بان|انا)$/u;
const letterNames = new Set('سي بي تي دي جي ار آر إن إس اس إم ام إل إف اف كي كيو يو إيه ايه إي'.split(' '));

/** A vowel mark on the alef says that it is meant as it stands («اُنظر»). */
function isMarked({ start, end }: Word, { source }: CheckedText): boolean {
  return /ا[\u064b-\u0650\u0671]/u.test(source.text.slice(start, end - 1));
}

/** «الاثنين» and «الإثنين», «الاستراتيجية» and «الإستراتيجية»: both are in use. */
const bothWays = /^ا(?:ثنين|ثنان|ستراتيج\S*|فريق\S*|يديولوج\S*)$/u;

/** The spelling with a hamza that the corpus prefers, for words with the article; where the table holds the word, it says so. */
function besideOf(word: string, { corpus }: CheckedText): { right: string; times: number } | undefined {
  const stem = definiteStem(word);
  if (!stem?.startsWith('ا') || bothWays.test(stem) || isOtherWord(word)) return undefined;
  const spellings = spellingsOf(corpus);
  const own = spellings.definite(stem);
  for (const seat of 'أإآ') {
    const other: string = seat + stem.slice(1);
    const times = spellings.definite(other);
    if (prevails(times, own)) return { right: word.slice(0, word.length - stem.length) + other, times };
  }
  return undefined;
}
