// Parts that bind two words of a person's name. From general knowledge.

import { words } from './list.ts';

/** «محمد بن سلمان», «أبو بكر», «عبد الله»: the name goes on after them. */
export const particles: readonly string[] = words(`
بن ابن بنت ولد آل ابو ابي ابا ام عبد ذو ذي بو ايت اولاد بني عبيد ست حاج الحاج اوغلو زاده اغا بك باشا افندي شاه خان الدين الله
`);

/** Of these, the ones that bind the word after them to the name whatever it is. */
export const bindingParticles: readonly string[] = words(`بن ابن بنت ولد آل ابو ابي ابا ذو ذي بو ايت فان فون`);

/** Of these, the ones that make a name of whatever stands before them: «العزة بنت السالك». */
export const lineageParticles: readonly string[] = words(`بن ابن بنت آل`);

/** Words after which a person's name is to be expected. */
export const namingWords: readonly string[] = words(`
المدعو المدعوة المسمى المسماة المكنى المكناة الملقب الملقبة يدعى تدعى بقلم حاوره حاورها حاورته
`);

/** Words of bylines: a name follows after a colon or a dash, or where it is plain that it is one. */
export const bylineWords: readonly string[] = words(`كتب كتبت تصوير اعداد تحرير ترجمة مراسلنا مراسلتنا متابعة`);

/** Ordinals of kings and popes: «محمد السادس». */
export const ordinals: readonly string[] = words(
  `الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر`,
);

/** Things that bear a person's name, or one that looks like it: storms, ships, films, schools of law. */
export const thingWords: readonly string[] = words(
  `عاصفة اعصار سفينة ناقلة باخرة غواصة مسلسل فيلم رواية كتاب اغنية متحور عملية قمر مسبار تلسكوب مذهب طائفة`,
);
