// Every character of a line that can't be seen, and what it does there: for showing each where it stands.

import type { Span } from '../../text/span.ts';
import type { LineCheck } from '../rule.ts';
import { bidiControlCheck } from './bidi-control.ts';
import { invisibleCharacterCheck } from './invisible-character.ts';
import { nameOf } from './names.ts';

/**
 * What an unseen character does: `turning` ones change the order in which the line is read and could hide what it says,
 * `idle` ones do nothing but hinder a search, the others have work to do where they stand.
 */
export const unseenKinds = ['needed', 'idle', 'turning'] as const;
export type UnseenKind = (typeof unseenKinds)[number];

/** An unseen character. Offsets are UTF-16 units from 0 in the line. */
export interface Unseen extends Span {
  readonly kind: UnseenKind;
  /** Number and name in Unicode. */
  readonly name: string;
}

const unseen =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]/gu;

/** The unseen characters of a line, in order. */
export function unseenIn(text: string): Unseen[] {
  const found = [...text.matchAll(unseen)];
  if (found.length === 0) return [];
  const [turning, idle] = [startsOf(bidiControlCheck, text), startsOf(invisibleCharacterCheck, text)];
  return found.map(({ 0: character, index: start }) => ({
    start,
    end: start + character.length,
    kind: turning.has(start) ? 'turning' : idle.has(start) ? 'idle' : 'needed',
    name: nameOf(character),
  }));
}

function startsOf({ check }: LineCheck, text: string): Set<number> {
  return new Set(Array.from(check({ text, prose: text }), ({ start }) => start));
}
