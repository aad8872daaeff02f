// Texts with ⟦type name⟧ around every name that is to be found without knowledge, and around no other.

import assert from 'node:assert/strict';
import { createRecogniser } from '../../../src/recognise/recognise.ts';
import type { Recognition } from '../../../src/recognise/recognise.ts';

const recogniser = createRecogniser({ names: [] });

/** Recognises the text without its marks; the names found must be the marked ones, type and span. Returns what was found. */
export function check(marked: string): Recognition {
  const text = marked.replaceAll(/⟦\w+ ([^⟧]*)⟧/gu, '$1');
  const recognition = recogniser.recognise(text);
  assert.equal(withNames(text, recognition), marked);
  return recognition;
}

/** The same, and all the names mean one thing. */
export function checkOne(marked: string): void {
  const { mentions } = check(marked);
  assert.equal(new Set(mentions.map((one) => 'entity' in one && one.entity)).size, 1, marked);
}

function withNames(text: string, { mentions }: Recognition): string {
  let result = '';
  let done = 0;
  for (const { start, end, type } of mentions) {
    if (type === 'date' || type === 'figure') continue;
    result += `${text.slice(done, start)}⟦${type} ${text.slice(start, end)}⟧`;
    done = end;
  }
  return result + text.slice(done);
}
