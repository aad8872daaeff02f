// Isnad: Copy Citation — the quote with its outlet, date and line, to the clipboard.

import { env, window } from 'vscode';
import { copied } from '../../l10n/commands.ts';
import type { Span } from '../../text/span.ts';
import { citationText } from '../citation.ts';
import type { Placed } from '../host.ts';
import { spoken } from '../language.ts';

/** A stretch of a source: UTF-16 units from 0 in its text. */
export interface Stretch extends Span {
  readonly placed: Placed;
}

/** Copies the citations of stretches of sources, one a line. */
export async function copyCitations(stretches: readonly Stretch[]): Promise<void> {
  if (stretches.length === 0) return;
  const citations = stretches.map(({ placed, start, end }) => citationText(placed, start, end)).join('\n');
  await env.clipboard.writeText(citations);
  window.setStatusBarMessage(spoken(copied, citations), 4000);
}
