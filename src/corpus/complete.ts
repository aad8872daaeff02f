// Known names that somebody has begun to write in an Arabic text.

import { folded } from '../text/fold.ts';
import type { NameEntry } from './symbols.ts';

/** A name that would go on from what stands before the caret: `text` in place of all from `start` (UTF-16 units from 0 in the line) to the caret. */
export interface Completion {
  readonly entry: NameEntry;
  readonly start: number;
  readonly text: string;
}

/** How many words of a name may stand already. */
const mostWords = 6;
/** How many names are looked at in one step. */
const step = 2000;
/** More names than these help nobody to choose. */
const most = 100;

/**
 * The names that begin with the last words before the caret, those first of which most stands already. `least` is how many
 * letters must stand; one-letter words joined to the front («و», «ب», «ل», «لل») are no part of the name.
 */
export function* completionsOf(
  entries: readonly NameEntry[],
  before: string,
  least: number,
): Generator<void, Completion[]> {
  const beginnings = beginningsOf(before, least);
  const found = beginnings.map((): Completion[] => []);
  if (beginnings.length === 0) return [];
  for (const [i, entry] of entries.entries()) {
    if (i % step === step - 1) yield;
    if (!isGood(entry)) continue;
    const which = beginnings.findIndex(({ key }) => entry.key.startsWith(key) && entry.key !== key);
    const begun = beginnings[which];
    if (begun) found[which]!.push({ entry, start: begun.start, text: entry.text.slice(begun.skips) });
  }
  return found.flat().slice(0, most);
}

/** A good name of an entity, not its id. */
function isGood({ kind, type }: NameEntry): boolean {
  return type !== 'event' && kind !== 'id' && kind !== 'misspelling' && kind !== 'mistranslation';
}

/** What may be the beginning of a name: its key, where it stands, and how many letters of the name are written differently there. */
interface Beginning {
  readonly key: string;
  readonly start: number;
  readonly skips: number;
}

const words = /[\p{L}\p{M}\p{N}\u0640]+/gu;
/** Proclitics before a name; before «لل» the article's alef is gone. */
const proclitics = /^(?:[وف]?[بكل]|[وف])/u;
const contracted = /^[وف]?لل/u;

/** The longest first. */
function beginningsOf(before: string, least: number): Beginning[] {
  const starts = Array.from(before.matchAll(words), ({ index }) => index).slice(-mostWords);
  const all = starts.flatMap((start) => {
    const text = before.slice(start);
    const cut = proclitics.exec(text)?.[0].length ?? 0;
    const joined = contracted.exec(text)?.[0].length ?? 0;
    return [
      { key: folded(text), start, skips: 0 },
      ...(cut > 0 ? [{ key: folded(text.slice(cut)), start: start + cut, skips: 0 }] : []),
      ...(joined > 0 ? [{ key: folded(`ا${text.slice(joined - 1)}`), start: start + joined - 1, skips: 1 }] : []),
    ];
  });
  return all.filter(({ key }) => key.length >= least);
}
