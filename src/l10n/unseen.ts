// What is said of a character that can't be seen.

import type { Message } from './message.ts';

export const unseenTold = {
  needed: {
    en: (name) => `${name}: can't be seen, and is needed here.`,
    ar: (name) => `${name}: محرف لا يُرى، وله هنا عمل.`,
  },
  idle: {
    en: (name) => `${name}: can't be seen and does nothing here but hinder a search.`,
    ar: (name) => `${name}: محرف لا يُرى ولا عمل له هنا إلا إعاقة البحث.`,
  },
  turning: {
    en: (name) => `${name}: can't be seen and turns the order in which this line is read.`,
    ar: (name) => `${name}: محرف لا يُرى يقلب ترتيب قراءة هذا السطر.`,
  },
} as const satisfies Record<string, Message<[name: string]>>;
