// «», “ ”: quotation marks around nothing.

import { emptyQuotation, removeMark } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { deletion } from '../edit.ts';
import { quotationsOfLine } from '../quotations.ts';
import type { CheckedLine, Found, LineCheck } from '../rule.ts';

export const emptyQuotationCheck: LineCheck = { code: 'empty-quotation', severity: 'warning', check };

function* check({ prose }: CheckedLine): Generator<Found> {
  for (const { open, close } of quotationsOfLine(prose).pairs) {
    const [start, end] = [open.at, close.at + 1];
    if (prose.slice(start + 1, end - 1).trim() !== '') continue;
    const title = both(removeMark, prose.slice(start, end));
    yield {
      start,
      end,
      message: both(emptyQuotation),
      fix: { title, edits: [deletion(prose, start, end)], kind: 'typography' },
    };
  }
}
