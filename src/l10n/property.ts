// What the properties are called that no lexicon lists.

import type { Message } from './message.ts';

export const builtInProperty = {
  count: { en: 'Number', ar: 'العدد' },
  date: { en: 'Date', ar: 'التاريخ' },
  elapsed: { en: 'Time elapsed', ar: 'المدة' },
  name: { en: 'Name', ar: 'الاسم' },
  passage: { en: 'Passage', ar: 'المقطع' },
  'said-by': { en: 'Said by', ar: 'القائل' },
} as const satisfies Record<string, Message>;
