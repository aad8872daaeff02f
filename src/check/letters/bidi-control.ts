// Controls that turn the order in which a line is read: overrides, and embeddings or isolates that are never closed.
// Closed ones are how careful authors set foreign words, and stay.

import { bidiOverride, bidiUnclosed, removeInvisible } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';
import { nameOf } from './names.ts';

const controls = /[\u202a-\u202e\u2066-\u2069]/gu;
const overrides = new Set(['\u202d', '\u202e']);
const [popEmbedding, popIsolate] = ['\u202c', '\u2069'];

export const bidiControlCheck: LineCheck = { code: 'bidi-control', severity: 'warning', check };

function* check({ text }: CheckedLine): Generator<Found> {
  const found = [...text.matchAll(controls)].map(({ 0: control, index }) => ({ control, start: index }));
  const stray = new Set(strayOf(found));
  for (const one of found) {
    const isOverride = overrides.has(one.control);
    if (!isOverride && !stray.has(one)) continue;
    const span = { start: one.start, end: one.start + 1 };
    const message = both(isOverride ? bidiOverride : bidiUnclosed, nameOf(one.control));
    const edits = [one, ...(isOverride ? [partnerOf(one, found)] : [])].filter((each) => each !== undefined);
    const fix = {
      title: both(removeInvisible),
      edits: edits.map(({ start }) => replacement(start, start + 1, '')),
      kind: 'typography',
    } as const;
    yield { ...span, message, fix };
  }
}

interface Control {
  readonly control: string;
  readonly start: number;
}

/** The controls of a line that open and are not closed, or close what was not opened. */
function strayOf(controls: readonly Control[]): Control[] {
  const stray: Control[] = [];
  const open: Control[] = [];
  for (const one of controls) {
    if (isOpener(one)) open.push(one);
    else if (open.length > 0 && closes(one, open.at(-1)!)) open.pop();
    else stray.push(one);
  }
  return [...stray, ...open];
}

/** What closes an override, so that both go together. */
function partnerOf(opener: Control, controls: readonly Control[]): Control | undefined {
  let depth = 0;
  for (const one of controls.slice(controls.indexOf(opener) + 1)) {
    if (isOpener(one)) depth++;
    else if (depth-- === 0) return closes(one, opener) ? one : undefined;
  }
  return undefined;
}

function isOpener({ control }: Control): boolean {
  return control !== popEmbedding && control !== popIsolate;
}

function closes({ control }: Control, { control: opener }: Control): boolean {
  return control === (opener >= '\u2066' ? popIsolate : popEmbedding);
}
