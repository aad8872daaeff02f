// Documents at one moment: who answers a gesture waits until the text is read as it stands, and stands as its file says.

import type { TextDocument } from 'vscode';
import { textOf } from './convert.ts';
import type { Host, Placed } from './host.ts';
import { readText } from './read.ts';

/** How long somebody waits, in milliseconds: until a text is read as it is now, until the editor notices what another program wrote. */
const patience = { read: 2000, noticed: 5000 };
/** How often it looks, in milliseconds. */
const pause = 20;

/** The document as it was read, once that is as it stands; undefined where it is none of ours or takes too long. */
export async function placedNow(host: Host, document: TextDocument): Promise<Placed | undefined> {
  const until = performance.now() + patience.read;
  for (;;) {
    const placed = host.place(document);
    if (!placed || placed.source.text === textOf(document)) return placed;
    if (performance.now() > until) return undefined;
    await passed(pause);
  }
}

/** Waits until a document without unsaved edits says what its file does, which another window may just have written. */
export async function noticed(document: TextDocument): Promise<void> {
  const until = performance.now() + patience.noticed;
  while (!document.isDirty) {
    const file = await readText(document.uri);
    if ('error' in file || file.text === textOf(document) || performance.now() > until) return;
    await passed(pause);
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
