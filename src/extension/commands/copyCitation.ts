// Isnad: Copy Citation — the quote with its outlet, date and line, to the clipboard.

import { env, window } from 'vscode';
import { copied } from '../../l10n/commands.ts';
import { say } from '../../l10n/message.ts';
import { citationText } from '../citation.ts';
import type { Placed } from '../host.ts';
import { language } from '../language.ts';

/** Copies the citation of a stretch of a source. */
export async function copyCitation(placed: Placed, start: number, end: number): Promise<void> {
  const citation = citationText(placed, start, end);
  await env.clipboard.writeText(citation);
  window.setStatusBarMessage(say(language(), copied, citation), 4000);
}
