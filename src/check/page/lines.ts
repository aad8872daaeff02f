// What the checks of whole lines share.

import type { Lines } from '../../text/line.ts';
import { replacement } from '../edit.ts';
import type { Edit } from '../finding.ts';

/** Takes a line away with its break; the last line with the break before it. */
export function removalOfLine(lines: Lines, line: number): Edit {
  const isLast = line === lines.count - 1;
  const start = isLast && line > 0 ? lines.end(line - 1) : lines.start(line);
  return replacement(start, isLast ? lines.end(line) : lines.start(line + 1), '');
}
