// Texts annotated by hand under the annotation guide, with the marks inside the line:
//   ⟦agency bcij|البسيج⟧   ⟦date 2021-03-25|الخميس 25 مارس 2021⟧   ⟦figure 2009 more-than خلية|أكثر من 2009 خلية إرهابية⟧
// «?» stands for a date or a value that can't be told, «-» for no counted noun.

import { entityTypes, type EntityType } from '../../src/knowledge/entity.ts';
import { bounds, type Bound } from '../../src/recognise/mention.ts';

/** A mark: UTF-16 units from 0 in the text without marks, `end` exclusive; `line` from 0. */
export type Mark = { readonly start: number; readonly end: number; readonly line: number } & (
  | { readonly type: EntityType; readonly entity: string }
  | { readonly type: 'date'; readonly iso: string | null }
  | { readonly type: 'figure'; readonly value: number | null; readonly bound: Bound; readonly unit: string | null }
);

export interface Gold {
  /** The text without marks. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reads an annotated text. Throws on a mark that is none, as the annotation is ours. */
export function readGold(annotated: string): Gold {
  const marks: Mark[] = [];
  let text = '';
  for (const [piece, head, surface] of annotated.matchAll(/⟦([^⟦⟧|\n]+)\|([^⟦⟧\n]+)⟧|[^⟦⟧]+|[⟦⟧]/gu)) {
    if (piece === '⟦' || piece === '⟧') throw new Error(`a mark is broken after «${text.slice(-30)}»`);
    if (head && surface) {
      const span = { start: text.length, end: text.length + surface.length, line: text.split('\n').length - 1 };
      marks.push({ ...span, ...readHead(head) } as Mark);
    }
    text += surface ?? piece;
  }
  return { text, marks };
}

function readHead(head: string): object {
  const [type, first, second, ...rest] = head.split(' ');
  if (type === 'date' && isDate(first)) return { type, iso: first === '?' ? null : first };
  if (type === 'figure' && isNumber(first) && isBound(second) && rest.length === 1) {
    return { type, value: first === '?' ? null : Number(first), bound: second, unit: rest[0] === '-' ? null : rest[0] };
  }
  if ((entityTypes as readonly string[]).includes(type!) && first && !second) return { type, entity: first };
  throw new Error(`no such mark: ${head}`);
}

function isDate(text = ''): boolean {
  return text === '?' || /^\d{4}(-\d{2}(-\d{2})?|-W\d{2})?$/.test(text);
}

function isNumber(text = ''): boolean {
  return text === '?' || /^\d+(\.\d+)?$/.test(text);
}

function isBound(text = ''): boolean {
  return (bounds as readonly string[]).includes(text);
}
