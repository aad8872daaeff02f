// What the checks of whole lines share.

import type { Lines } from '../../text/line.ts';
import { replacement } from '../edit.ts';
import type { Edit } from '../finding.ts';

/**
 * Takes a line away with its break; where nothing is to stay behind it, with the break before it, so that lines at the end of a
 * text can go together.
 */
export function removalOfLine(lines: Lines, line: number, isLast = line === lines.count - 1): Edit {
  if (isLast && line > 0) return replacement(lines.end(line - 1), lines.end(line), '');
  return replacement(lines.start(line), line === lines.count - 1 ? lines.end(line) : lines.start(line + 1), '');
}
