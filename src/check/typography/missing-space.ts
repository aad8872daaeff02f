// «الموقع3», «2023آخر», «أمنية.المكتب»: two words grown together.

import { insertSpace, missingSpace } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { insertion } from '../edit.ts';
import { everywhere, letter, letters, wordStart } from '../pattern.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

/** Where a space is missing: in front of what the lookahead sees. `glued` says which finds are none. */
interface Seam {
  readonly pattern: RegExp;
  readonly isFine?: (before: string, after: string) => boolean;
}

/** Proclitics with and without the article, which what follows them is joined to: «وال20», «بـ«داعش»», «لل(مغرب)». */
const prefix = /^[وفأ]?(?:[بكلس]?|[بك]?ال|لل)$/u;
/** Signs for units, which may stand against their number. */
const units = new Set(['كلم', 'كغم', 'كلغ', 'ملم', 'ملغ', 'ملل', 'سنتم', 'كيلو']);
/** Names that end in a number. */
const numbered = new Set(['كوفيد']);

const seams: readonly Seam[] = [
  // A word and a number; one or two letters are a prefix or a unit, three may be a weapon's or a group's sign («ميغ29»).
  {
    pattern: everywhere(`${wordStart}${letter}{4,}(?=\\p{Nd})`),
    isFine: (before) => prefix.test(before) || numbered.has(before.replace(/^و/u, '')),
  },
  { pattern: everywhere(`\\p{Nd}(?=${letter}{3,})`), isFine: (_, after) => units.has(after) },
  // A mark and the next word; letters parted by full stops are an abbreviation («د.ب.أ», «بي.بي.سي»).
  { pattern: everywhere(`${letter}{2,}[،؛؟!]+(?=${letter}|[A-Za-z]{2})`) },
  { pattern: everywhere(`(?<![.${letters}])${letter}{2,}\\.(?=${letter}{4,}(?!\\.\\S))`) },
  { pattern: everywhere(`(?<![.${letters}])${letter}{4,}\\.(?=${letter}{2,}(?!\\.\\S))`) },
  { pattern: everywhere(`${letter}{3,}:(?=${letter}{3,})`) },
  // Brackets and quotation marks that do not belong to the word: «مسؤول(ة)» and «ال«داعش»» do.
  { pattern: everywhere(`${wordStart}${letter}{3,}(?=\\([^()]{3,}\\)|[«“])`), isFine: (before) => prefix.test(before) },
  { pattern: everywhere(`\\([^()]{3,}\\)(?=${letter}{2,})`) },
  { pattern: everywhere(`(?<=${letter}|[\\p{L}\\p{N}.؟!…])[»”](?=${letter}{2,})`) },
  // Letters that end a word, in the middle of one.
  { pattern: everywhere(`${letter}{2,}ة(?=[${letters}]{2,})`) },
  { pattern: everywhere(`${wordStart}[وف]?(?:على|إلى|الى|حتى|لدى|سوى|أخرى)(?=[${letters}]{2,})`) },
];

const firstWord = new RegExp(`^(?:${letter}+|[\\p{L}]+|\\p{N}+|.)`, 'u');
const lastWord = new RegExp(`(?:${letter}+|[\\p{L}]+|\\p{N}+|)[^\\p{L}\\p{N}]?$`, 'u');

export const missingSpaceCheck: LineCheck = { code: 'missing-space', severity: 'warning', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  const found = new Set<number>();
  for (const { pattern, isFine } of seams) {
    for (const match of prose.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const after = firstWord.exec(prose.slice(at, at + 64))?.[0] ?? '';
      if (found.has(at) || isFine?.(match[0], after)) continue;
      found.add(at);
      yield seam(prose, at, after);
    }
  }
}

/** The finding covers the two words. */
function seam(prose: string, at: number, after: string): Found {
  const before = lastWord.exec(prose.slice(Math.max(0, at - 64), at))?.[0] ?? '';
  const fix = { title: both(insertSpace), edits: [insertion(at, ' ')], kind: 'typography' } as const;
  return { start: at - before.length, end: at + after.length, message: both(missingSpace, before, after), fix };
}
