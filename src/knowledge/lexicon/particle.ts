// Parts that bind two words of a person's name. From general knowledge.

import { words } from './list.ts';

/** «محمد بن سلمان», «أبو بكر», «عبد الله»: the name goes on after them. */
export const particles: readonly string[] = words(`
بن ابن بنت ولد آل ابو ابي ابا ام عبد ذو ذي بو ايت اولاد بني عبيد ست حاج الحاج اوغلو زاده اغا بك باشا افندي شاه خان الدين الله
`);
