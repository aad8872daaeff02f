// «الخميس 26 مارس 2021»: a weekday that the date beside it does not fall on.

import { weekdayMismatch } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { weekdayOf } from '../../text/calendar/iso.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

export const weekdayMismatchCheck: TextCheck = { code: 'weekday-mismatch', severity: 'warning', check };

function* check({ source }: CheckedText): Generator<FoundInText> {
  for (const mention of source.mentions) {
    if (mention.type !== 'date' || mention.weekday === undefined || mention.iso === null) continue;
    const is = weekdayOf(mention.iso);
    if (is === null || is === mention.weekday) continue;
    yield { start: mention.start, end: mention.end, message: both(weekdayMismatch, mention.iso, mention.weekday, is) };
  }
}
