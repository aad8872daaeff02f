// «المصرى» for «المصري», «إلي» for «إلى». Some papers, in Egypt above all, write every last ي as ى: a text that does so
// throughout keeps its custom.

import type { CheckedText, FoundInText, TextCheck, Word } from '../rule.ts';
import { namesOf, prevails, slice, slipAt, slipMessage } from './slip.ts';
import { spellingsOf } from './spellings.ts';
import { definiteStem } from './words.ts';

export const alefMaqsuraCheck: TextCheck = { code: 'alef-maqsura', severity: 'info', check };

/** Words with one right spelling, by their wrong one. */
const closed: Readonly<Record<string, string>> = {
  فى: 'في',
  وفى: 'وفي',
  الذى: 'الذي',
  والذى: 'والذي',
  التى: 'التي',
  والتى: 'والتي',
  هى: 'هي',
  وهى: 'وهي',
  أى: 'أي',
  إلي: 'إلى',
  وإلي: 'وإلى',
  حتي: 'حتى',
  وحتي: 'وحتى',
  أخري: 'أخرى',
  الأخري: 'الأخرى',
  مستشفي: 'مستشفى',
  المستشفي: 'المستشفى',
  منتدي: 'منتدى',
  المنتدي: 'المنتدى',
};
/** «علي» is a name as well: a slip for «على» only before what a preposition takes. */
const afterOn = /^(?:أن|ان|الرغم|رغم|سبيل|هامش|صعيد|مستوى|مستوي|عكس|نحو|ضوء|غرار|خلفية)$/u;
/** Both spellings are words: «المعني» who is meant, «المعنى» the meaning. */
const pairs = new Set(
  'معن مبن مصل مستو مؤد مسم موسيق منته أعل أول أدن أقص كبر عل مثن ملتق مقتض مجر مرم مغن ملق مستثن متوف مصطف منح'.split(
    ' ',
  ),
);

function* check(text: CheckedText): Generator<FoundInText | undefined> {
  const dotless = isDotless(text.words);
  const inNames = namesOf(text);
  for (const [i, word] of text.words.entries()) {
    if (i % slice === 0) yield undefined;
    if (!/[ىي]$/u.test(word.word) || (dotless && word.word.endsWith('ى'))) continue;
    const right = meantBy(word);
    if (right !== undefined) yield slipAt(text, word, right, slipMessage(word.word, right, 0));
    else if (!inNames(word)) yield* outvoted(text, word);
  }
}

function meantBy({ word, next }: Word): string | undefined {
  if (word === 'علي' && afterOn.test(next)) return 'على';
  return Object.hasOwn(closed, word) ? closed[word] : undefined;
}

function* outvoted(text: CheckedText, word: Word): Generator<FoundInText> {
  const stem = definiteStem(word.word);
  if (stem === undefined || stem.length < 4 || pairs.has(stem.slice(0, -1).replace(/^ا/u, 'أ'))) return;
  const other = stem.slice(0, -1) + turned(stem);
  const spellings = spellingsOf(text.corpus);
  const times = spellings.definite(other);
  if (!prevails(times, spellings.definite(stem))) return;
  const right = word.word.slice(0, -1) + turned(stem);
  yield slipAt(text, word, right, slipMessage(word.word, right, times));
}

/** Whether the text writes no last ي with its dots. */
function isDotless(words: readonly Word[]): boolean {
  const last = (letter: string): number => words.filter(({ word }) => word.length > 1 && word.endsWith(letter)).length;
  return last('ى') > 10 * last('ي');
}

function turned(stem: string): string {
  return stem.endsWith('ى') ? 'ي' : 'ى';
}
