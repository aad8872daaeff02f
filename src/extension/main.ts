// All that the extension does: a table of contents of what it registers.

import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands/index.ts';
import { Gestures } from './curate/gesture/gestures.ts';
import { registerCuration } from './curate/index.ts';
import { Dossiers } from './dossier/index.ts';
import { followCaret } from './follow.ts';
import { registerHighlights } from './highlight/index.ts';
import { Host } from './host.ts';
import { registerHover } from './hover/index.ts';
import { registerLanguage } from './language/index.ts';
import { registerFileProblems } from './problems/files.ts';
import { registerKnowledgeProblems } from './problems/knowledge.ts';
import { registerTextProblems } from './problems/texts.ts';
import { ReviewView } from './review/index.ts';
import { registerRightToLeft } from './rtl/index.ts';
import { registerStart } from './start/index.ts';
import { Status } from './status.ts';
import { tendDocuments } from './tend.ts';
import { registerTools } from './tools/index.ts';
import { Sidebar } from './tree/index.ts';
import { registerUnseen } from './unseen/index.ts';

/** Begins with everything; what is registered ends with the extension. */
export function start(context: ExtensionContext): void {
  const host = new Host();
  const sidebar = new Sidebar(host);
  const gestures = new Gestures();
  const rightToLeft = registerRightToLeft(context);
  context.subscriptions.push(
    host,
    sidebar,
    new Status(host),
    rightToLeft,
    registerHighlights(host),
    registerUnseen(host),
    registerHover(host),
    registerLanguage(host),
    registerKnowledgeProblems(host),
    registerFileProblems(host),
    registerTextProblems(host),
    new Dossiers(host),
    registerCuration(host, gestures),
    registerStart(host),
    new ReviewView(host, gestures),
    ...registerCommands(host, sidebar),
    ...followCaret(host, sidebar, context.workspaceState),
  );
  const read = host.start();
  context.subscriptions.push(tendDocuments(host, rightToLeft, read), ...registerTools(host, read));
}
