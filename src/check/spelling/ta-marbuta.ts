// «الحكومه» for «الحكومة», «هذة» for «هذه». A word with the article has no suffix, so that its last ه belongs to the stem:
// it is a slip where the corpus or the lexicon knows the word with ة.

import { commonWords } from '../../knowledge/lexicon/common.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';
import { namesOf, slice, slipAt, slipMessage } from './slip.ts';
import { spellingsOf } from './spellings.ts';
import { definiteStem } from './words.ts';

export const taMarbutaCheck: TextCheck = { code: 'ta-marbuta', severity: 'info', check };

/** Words that always end in ه. */
const withHa: Readonly<Record<string, string>> = {
  هذة: 'هذه',
  وهذة: 'وهذه',
  لهذة: 'لهذه',
  بهذة: 'بهذه',
  فية: 'فيه',
  علية: 'عليه',
  منة: 'منه',
  عنة: 'عنه',
  إلية: 'إليه',
  لدية: 'لديه',
  أنة: 'أنه',
  إنة: 'إنه',
  بأنة: 'بأنه',
  لأنة: 'لأنه',
  مياة: 'مياه',
  المياة: 'المياه',
  تجاة: 'تجاه',
  اتجاة: 'اتجاه',
  الاتجاة: 'الاتجاه',
  انتباة: 'انتباه',
  الانتباة: 'الانتباه',
};

/** Nouns that the lexicon knows with ة. */
const known = new Set(commonWords.filter((word) => word.endsWith('ة')));

function* check(text: CheckedText): Generator<FoundInText | undefined> {
  const spellings = spellingsOf(text.corpus);
  const inNames = namesOf(text);
  for (const [i, word] of text.words.entries()) {
    if (i % slice === 0) yield undefined;
    const closed = Object.hasOwn(withHa, word.word) ? withHa[word.word] : undefined;
    if (closed !== undefined) yield slipAt(text, word, closed, slipMessage(word.word, closed, 0));
    const stem = word.word.endsWith('ه') ? definiteStem(word.word) : undefined;
    if (stem === undefined || stem.length < 4 || inNames(word)) continue;
    const right = `${stem.slice(0, -1)}ة`;
    const times = spellings.definite(right);
    const outvoted = times > 0 && times >= 2 * spellings.definite(stem);
    if (!outvoted && !known.has(right)) continue;
    const put = `${word.word.slice(0, -1)}ة`;
    yield slipAt(text, word, put, slipMessage(word.word, put, times));
  }
}
