// What the summary of an analysis says.

import type { Message } from './message.ts';
import { counted } from './plural.ts';
import { mentionCount } from './tree.ts';

export const documentSummary: Message<[mentions: number, claims: number, reports: number]> = {
  en: (mentions, claims, reports) => {
    const claimed = counted('en', claims, { one: '# claim', other: '# claims' });
    const told = counted('en', reports, { one: '# report', other: '# reports' });
    return [mentionCount.en(mentions), claimed, told].join(', ');
  },
  ar: (mentions, claims, reports) => {
    const claimed = counted('ar', claims, {
      zero: 'بلا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '# أقوال',
      many: '# قولا',
      other: '# قول',
    });
    const told = counted('ar', reports, {
      zero: 'بلا أخبار',
      one: 'خبر واحد',
      two: 'خبران',
      few: '# أخبار',
      many: '# خبرا',
      other: '# خبر',
    });
    return [mentionCount.ar(mentions), claimed, told].join('، ');
  },
};
