// A line made ready for the checks.

import { misreadIn } from './encoding.ts';
import type { CheckedLine } from './rule.ts';

/** Stands for each unit that is no prose: neither letter nor digit, space or punctuation to any check. */
const blank = '\ufffc';

/**
 * What is not prose, beside text that was misread: addresses, file paths, handles, hashtags, code in backquotes, tags with their attributes, a link's
 * target in Markdown. Each begins with what it can't lack, so that the search stays linear.
 */
const notProse =
  /https?:\/\/[^\s<>"«»“”]+|www\.[^\s<>"«»“”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[@#][\p{L}\p{N}_]+|`[^`]*`|<\/?[a-z!][^<>]*>|(?<=\])\([^\s()]+\)|(?<![\w.])[a-z][\w-]{0,62}(?:\.[a-z][\w-]{0,62})+(?:\/[^\s<>"«»“”]*)?/giu;

/** The line with what its checks ask for. */
export function checkedLine(text: string): CheckedLine {
  let prose = text.replace(notProse, (found) => blank.repeat(found.length));
  for (const { start, run } of misreadIn(text)) {
    prose = prose.slice(0, start) + blank.repeat(run.length) + prose.slice(start + run.length);
  }
  return { text, prose };
}
