// A bar on a terminal, for work over a second.

import type { Message } from '../l10n/message.ts';
import { say } from '../l10n/message.ts';
import type { Console } from './console.ts';

/** How many cells the bar has. */
const width = 24;

/** Told how much is done of `all`; the bar comes once a second has gone by, moves ten times a second, and goes at the end. */
export function progressOver(
  console: Console,
  all: number,
  label: Message<[done: number, all: number]>,
): (done: number) => void {
  if (!console.isTerminal) return () => undefined;
  const begun = performance.now();
  let shown = 0;
  return (done) => {
    const now = performance.now();
    if (done === all && shown > 0) console.progress('');
    else if (done < all && now - begun > 1000 && now - shown > 100) {
      const full = Math.round((done / all) * width);
      console.progress(`${'█'.repeat(full)}${'░'.repeat(width - full)} ${say(console.language, label, done, all)}`);
      shown = now;
    }
  };
}
