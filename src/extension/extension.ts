// The extension: a table of contents of what it registers.

import type { ExtensionContext } from 'vscode';
import { registerRightToLeft } from './rtl/index.ts';

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(registerRightToLeft(context));
}
