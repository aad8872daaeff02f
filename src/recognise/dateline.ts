// When a text says that it was published: in its dateline or byline.

import type { Candidate, LineAnalysis } from './line.ts';

/** How many lines with text, from the beginning and from the end, can hold a dateline. */
const near = 12;

/** The ISO date of publication that the lines tell; null where none does. Only a date with its day and year counts. */
export function datelineOf(lines: readonly LineAnalysis[]): string | null {
  const told = lines.filter(({ text }) => text.trim() !== '');
  const outer = told.length <= 2 * near ? told : [...told.slice(0, near), ...told.slice(-near)];
  for (const line of outer) {
    for (const one of line.candidates) {
      if (one.type === 'date' && one.date.iso?.length === 10 && isDateline(line.text, one)) return one.date.iso;
    }
  }
  return null;
}

/** Words just before a date, or the first of it, that make it part of a sentence. */
const sentence = /(?:^|\s)(?:في|منذ|حتى|إلى|الى|من|بين|قبل|بعد|و|ليوم|ليل|فجر|مساء|صباح|خلال|عن)$/u;
const inSentence = /^يوم\s/u;

/** Words that announce a date of publication, also with «في» after them. */
const announced = /(?<!\p{L})(?:نشر|النشر|تحديث|التحديث|بتاريخ|تاريخ|حرر|published|posted|updated|date)(?!\p{L})/iu;

/** What may follow the date of a dateline: nothing, a sign, a time, a word of updating, the agency that ends the line. */
const after = /^(?:$|[-–—|/:(•،,]|آخر|اخر|الساعة|على الساعة|\d|[٠-٩]|T\d|[صم](?:\s|$)|\S+(?:\s\S+)?$)/u;

/** How many words a dateline can have before its date: a place, an author, an agency. */
const most = 5;

function isDateline(text: string, { start, end }: Candidate): boolean {
  const before = text
    .slice(0, start)
    .replaceAll(/[\u064b-\u0652\u0640]/g, '')
    .trim();
  const words = before.match(/\p{L}+/gu)?.length ?? 0;
  if (words > most || /[.؟!]/u.test(before) || (sentence.test(before) && !announced.test(before))) return false;
  if (words > 0 && inSentence.test(text.slice(start, end))) return false;
  const rest = text.slice(end).trimStart();
  return before.endsWith('(') ? /^\)\s*[-–—:]/u.test(rest) : after.test(rest);
}
