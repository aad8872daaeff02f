// Isnad: Open the Guide — the page of all commands, which leads to the others, in the language that is spoken.

import { Uri, commands, extensions } from 'vscode';
import { extensionId } from '../ids.ts';
import { language } from '../language.ts';

/** Shows the page for reading. */
export async function openGuide(): Promise<void> {
  const folder = extensions.getExtension(extensionId)?.extensionUri;
  if (folder) await commands.executeCommand('markdown.showPreview', Uri.joinPath(folder, 'src', 'guide', language(), 'commands.md')); // prettier-ignore
}
