// «اليقضة» for «اليقظة»: ض and ظ sound alike in many accents. Told by the corpus, or by a list of common words.

import { words } from '../../knowledge/lexicon/list.ts';
import type { CheckedText, FoundInText, TextCheck, Word } from '../rule.ts';
import { namesOf, slice, slipAt, slipMessage } from './slip.ts';
import { spellingsOf } from './spellings.ts';
import { readingsOf } from './words.ts';

export const dadZahCheck: TextCheck = { code: 'dad-zah', severity: 'info', check };

/** Common words that are no words with the other letter. From general knowledge. */
const known = new Set(
  words(`
يقظة يقظ ظاهرة ظواهر ظروف ظرف مظاهرة مظاهرات تظاهرة تظاهرات متظاهرين متظاهرون مظاهر نظام أنظمة تنظيم تنظيمات منظمة منظمات منتظم نظرية نظرة انتظار ينتظر منتظر مناظرة نظير نظيرة نظافة محافظة محافظ محافظات حفاظ احتفاظ تحفظ تحفظات ملاحظة
ملاحظات ملحوظ لحظة لحظات موظف موظفين موظفون وظيفة وظائف توظيف عظيم عظيمة معظم عظمى تعظيم ظهور يظهر تظهر أظهر أظهرت مظلة ظلام ظلم مظلوم غليظ شظايا فظيع فظائع كظم ظهيرة حظوظ
أيضا ضحايا ضحية ضباط ضابط ضغط ضغوط ضغوطات أرض أراض رفض يرفض ترفض رفضت قضية قضايا قضاء قضائي قضائية ضرورة ضروري ضرورية ضمن ضمان ضمانات بعض ضرب ضربة ضربات فرض عرض معرض معارضة معارض مرض أمراض رياضة رياضي رياضية أفضل
خفض انخفاض تخفيض مفاوضات تفاوض ضعف ضعيف إضافة أضاف أضافت ضيف ضيوف غضب غموض وضع أوضاع موضوع موضوعات نهضة انتفاضة تضامن مضمون حضارة حضور أخضر فضاء فضائية قبض اعتراض تعويض تعويضات فيضان فيضانات أنقاض مريض مضيق`),
);
/** Both spellings are words: presence and ban, error and shade, urging and luck. */
const pairs =
  /^(?:[يتنأ]?ح[ضظ]ر\S{0,3}|[يتنأم]?حا?[ضظ]و?ر\S{0,2}|[يتن]?[ضظ]ل\S{0,2}|[يتن]?ح[ضظ]|ف[ضظ]|[يتن]?[ضظ]ن\S?|غي[ضظ]\S?|ن[ضظ]ر\S{0,2}|في[ضظ]\S?|بي[ضظ]\S?|قر[ضظ]\S?|حن[ضظ]ل)$/u;

/** How many times more a spelling may stand than one that the list knows, and still be a slip. */
const rare = 2;

function* check(text: CheckedText): Generator<FoundInText | undefined> {
  const inNames = namesOf(text);
  for (const [i, word] of text.words.entries()) {
    if (i % slice === 0) yield undefined;
    if (!/[ضظ]/u.test(word.word) || word.word.length < 4 || inNames(word)) continue;
    const slip = slipOf(word, text);
    if (slip) yield slipAt(text, word, slip.right, slipMessage(word.word, slip.right, slip.times));
  }
}

function slipOf({ word }: Word, { corpus }: CheckedText): { right: string; times: number } | undefined {
  const spellings = spellingsOf(corpus);
  for (const { stem } of readingsOf(word)) {
    if (!/[ضظ]/u.test(stem) || pairs.test(stem)) continue;
    for (const other of swapped(stem)) {
      const [times, own] = [spellings.any(other), spellings.any(stem)];
      const outvoted = times >= 2 && times >= 2 * own;
      if (outvoted || (known.has(other) && own <= times + rare))
        return { right: word.slice(0, word.length - stem.length) + other, times };
    }
  }
  return undefined;
}

/** The word with one of these letters in place of the other, at each place. */
function* swapped(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) {
    if (word[i] === 'ض') yield `${word.slice(0, i)}ظ${word.slice(i + 1)}`;
    if (word[i] === 'ظ') yield `${word.slice(0, i)}ض${word.slice(i + 1)}`;
  }
}
