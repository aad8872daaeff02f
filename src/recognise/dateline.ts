// When a text says that it was published: in its dateline or byline.

import type { Candidate, LineAnalysis } from './line.ts';

/** How many lines with text, from the beginning and from the end, can hold a dateline. */
const near = 12;

/** The ISO date of publication that the lines tell; null where none does. Only a date with its day counts. */
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

/** Words before a date that make it part of a sentence. */
const sentence = /(?:^|\s)(?:في|منذ|حتى|إلى|الى|من|بين|قبل|بعد|و|يوم|ليوم|ليل|فجر|مساء|صباح|خلال|عن)$/u;
/** What may follow the date of a dateline: nothing, a dash, a bracket, a time, a word of updating. */
const after = /^(?:$|[-–—|/:(•،,]|آخر|اخر|الساعة|على الساعة|\d|[٠-٩]|[صم](?:\s|$))/u;

function isDateline(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(0, start).trim();
  if (before.split(/\s+/).length > 5 || sentence.test(before) || /[.؟!]/u.test(before)) return false;
  return after.test(text.slice(end).trimStart());
}
