// What the guide says of a check: behind the code of each finding, and among its fixes.

import { type Disposable, Uri, commands, extensions } from 'vscode';
import { findingCodes } from '../../check/finding.ts';
import { extensionId } from '../ids.ts';
import { language } from '../language.ts';

/** Opens what the guide says of the check with this code. */
export const aboutCheckCommand = 'isnad.aboutCheck';

/** A link that runs the command. */
export function aboutCheckLink(code: string): Uri {
  return Uri.parse(`command:${aboutCheckCommand}?${encodeURIComponent(JSON.stringify([code]))}`);
}

export function registerAboutCheck(): Disposable {
  return commands.registerCommand(aboutCheckCommand, (code: unknown) => showGuide(code));
}

async function showGuide(code: unknown): Promise<void> {
  const known = findingCodes.find((one) => one === code);
  const extension = extensions.getExtension(extensionId);
  if (!extension) return;
  const page = Uri.joinPath(extension.extensionUri, 'src', 'guide', language(), 'checks.md');
  await commands.executeCommand('markdown.showPreview', known ? page.with({ fragment: known }) : page);
}
