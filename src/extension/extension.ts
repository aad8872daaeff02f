// Where the editor begins: it gets its answer at once, and all that the extension does is loaded right after.
//
// The bundle is one file, as the web's extension host takes no more; what only `import()` reaches is compiled and run when
// it is asked for.

import { Disposable, type ExtensionContext, commands } from 'vscode';

/** Registers the commands, each waiting for its own; the rest begins when the editor has gone on. */
export function activate(context: ExtensionContext): void {
  let isDisposed = false;
  const started = new Promise((resolve) => setTimeout(resolve, 0)).then(async () => {
    const { start } = await import('./start.ts');
    if (isDisposed) return;
    waiting.dispose();
    start(context);
  });
  const waiting = Disposable.from(...commandsOf(context).map((id) => waitingCommand(id, started)));
  context.subscriptions.push(waiting, new Disposable(() => (isDisposed = true)));
}

function commandsOf({ extension }: ExtensionContext): string[] {
  const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}

function waitingCommand(id: string, started: Promise<void>): Disposable {
  return commands.registerCommand(id, async (...given: unknown[]) => {
    await started;
    return commands.executeCommand(id, ...given);
  });
}
