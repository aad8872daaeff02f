/** The extension: a table of contents of what it registers. */
import type { ExtensionContext } from 'vscode';

export function activate(_context: ExtensionContext): void {}
