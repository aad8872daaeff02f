// «ط§ظ„», «Ø§Ù„», «ÇáãÛÑÈ»: Arabic that was read in the wrong encoding, and letters that were lost on the way.

import { brokenCharacter, mojibake, replaceBy } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { replacement } from '../edit.ts';
import { misreadIn } from '../encoding.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

export const mojibakeCheck: LineCheck = { code: 'mojibake', severity: 'error', check };

function* check({ text }: CheckedLine): Generator<Found> {
  for (const { start, run, meant } of misreadIn(text)) {
    const end = start + run.length;
    // What was meant may hold names and figures, so it is put back one by one.
    const fix = { title: both(replaceBy, meant), edits: [replacement(start, end, meant)], kind: 'evidence' } as const;
    yield { start, end, message: both(mojibake, meant), fix };
  }
  for (const { 0: lost, index: start } of text.matchAll(/\ufffd+/gu)) {
    yield { start, end: start + lost.length, message: both(brokenCharacter) };
  }
}
