// Where the editor begins. The bundle is one file, as the web's extension host takes no more; what only `import()` reaches is
// compiled and run when it is asked for.

import type { ExtensionContext } from 'vscode';

/** Resolves once all is registered: until then the editor holds back what it wants of us, a command or a panel to bring back. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { start } = await import('./main.ts');
  start(context);
}
