// Documents and their analysis at one moment: who answers a gesture waits until the text is read as it stands.

import type { TextDocument } from 'vscode';
import { textOf } from './convert.ts';
import type { Host, Placed } from './host.ts';

/** How long somebody waits until a text is read as it is now, in milliseconds. */
const patience = 2000;
/** How often it looks, in milliseconds. */
const pause = 20;

/** The document as it was read, once that is as it stands; undefined where it is none of ours or takes too long. */
export async function placedNow(host: Host, document: TextDocument): Promise<Placed | undefined> {
  const until = performance.now() + patience;
  for (;;) {
    const placed = host.place(document);
    if (!placed || placed.source.text === textOf(document)) return placed;
    if (performance.now() > until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
