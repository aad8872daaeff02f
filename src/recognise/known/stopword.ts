// Words too common to be a name by themselves: particles, pronouns, prepositions and what stands like them.

import { folded } from '../../text/fold.ts';

const arabic = `
  في من إلى على عن مع حتى منذ مذ خلال عبر ضد لدى نحو حول دون بدون بعد قبل بين تحت فوق عند أمام خلف وراء قرب حيث حين عندما
  بينما كما مثل غير سوى إلا أن إن أنه إنه أنها إنها أنهم إنهم لأن لأنه لكن لكنه لكنها كأن ليت لعل لم لن لا ما هل قد لقد
  سوف ليس ليست لو لولا إذا إذ إذن كي لكي ثم أو أم بل أي أيا كل كلا كلتا بعض جميع معظم كافة ذات ذو ذا ذي نفس عدة
  هو هي هم هن هما أنا أنت أنتم نحن هذا هذه هذان هذين هاتان هؤلاء ذلك ذاك تلك أولئك هنا هناك هنالك
  الذي التي الذين اللذان اللتان اللذين اللتين اللاتي اللواتي كان كانت كانوا يكون تكون أصبح بات ظل مازال صار
  قال قالت أيضا فقط جدا الآن أمس اليوم غدا به بها بهم له لها لهم لنا لي لك فيه فيها فيهم منه منها منهم عليه عليها عليهم
  إليه إليها إليهم عنه عنها عنهم معه معها معهم لديه لديها بعد كم كيف متى أين لماذا ماذا نعم وفق وفقا حسب بسبب إما أما
  يوم شهر سنة عام أول ثاني آخر أخرى آخرون و ف ب ك ل س ال أل`;

const latin = `
  a an the of and or in on at by to for from with as is are was were be been it its he she they we you who what this that
  not no all but if so al el`;

const stopWords = new Set([...arabic.trim().split(/\s+/), ...latin.trim().split(/\s+/)].map(folded));

/** Whether a word, folded, reads like one that is too common to be a name. */
export function isLikeStopWord(key: string): boolean {
  return stopWords.has(key);
}

const exact = new Set(arabic.trim().split(/\s+/).map(plain));

/** Whether a word is spelt as a common one, whatever its alefs and marks: «على» is, «علي» is not. */
export function isStopWord(word: string): boolean {
  return exact.has(plain(word)) || (stopWords.has(word) && /^[a-z]/.test(word));
}

function plain(word: string): string {
  return word.normalize('NFKC').replace(/[\u0640\p{M}\p{Cf}]/gu, '').replace(/[أإآٱ]/g, 'ا'); // prettier-ignore
}
