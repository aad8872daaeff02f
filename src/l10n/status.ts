// What the status bar says.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';
import { counted } from './plural.ts';
import { arSources } from './tree.ts';

export const statusText: Message<[sources: number, differing: number]> = {
  en: (sources, differing) => {
    return [counted('en', sources, { one: '# source', other: '# sources' }), differing && `${differing} differ`]
      .filter(Boolean)
      .join(', ');
  },
  ar: (sources, differing) => {
    return [counted('ar', sources, arSources), differing && `${differing} مختلفة`].filter(Boolean).join('، ');
  },
};

export const statusReading: Message<[read: number]> = {
  en: (read) => `reading … ${read}`,
  ar: (read) => `قراءة … ${read}`,
};

export const readingTexts: Message<[folder: string]> = {
  en: (folder) => `Isnad is reading the texts of ${isolated(folder)}`,
  ar: (folder) => `إسناد يقرأ نصوص ${isolated(folder)}`,
};

export const statusTooltip: Message = {
  en: 'Isnad: show the comparisons of this corpus',
  ar: 'إسناد: إظهار مقارنات هذه المدوّنة',
};
