// A file that is not in UTF-8: it was read well, as far as its bytes tell, but other programs will read something else.

import { otherEncoding } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

export const otherEncodingCheck: TextCheck = { code: 'other-encoding', severity: 'warning', check };

function* check({ source }: CheckedText): Generator<FoundInText> {
  const { encoding, lines } = source;
  if (encoding !== 'utf-8') yield { start: 0, end: lines.end(0), message: both(otherEncoding, encoding) };
}
