// The packaged product, and beside it one that counts how long it takes from a change of a text to the highlights that follow.

import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../vscode/places.ts';
import { installedProduct } from '../vscode/ready.ts';

/** A copy of the installed product whose highlights are timed; what was measured waits in `globalThis.isnadDelays`, in milliseconds. */
export async function instrumentedProduct(): Promise<string> {
  const extensions = await temporaryFolder('instrumented');
  await cp(await installedProduct(), extensions, { recursive: true });
  const [folder] = (await readdir(extensions)).filter((name) => name.startsWith('isnad.'));
  const program = join(extensions, folder!, 'dist', 'extension.cjs');
  await writeFile(program, `${preamble}${await readFile(program, 'utf8')}`);
  return extensions;
}

/** What stands before the program: the same API for it, but for editors that look at the clock when highlights are set. */
const preamble = `require = ((real) => { const api = (${timed.toString()})(real('vscode')); return (id) => (id === 'vscode' ? api : real(id)); })(require);\n`;

type Api = typeof import('vscode');

/** Whole in itself, for it is sent as text. Highlights are told from other decorations by the lines they draw. */
function timed(vscode: Api): object {
  const delays: number[] = [];
  Object.assign(globalThis, { isnadDelays: delays });
  let changed: number | undefined;
  vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
    if (contentChanges.length > 0) changed = performance.now();
  });
  const highlights = new WeakSet<object>();
  const editors = new WeakMap<object, object>();
  const wrapped = (editor: import('vscode').TextEditor | undefined): object | undefined => {
    if (!editor) return undefined;
    const known = editors.get(editor);
    if (known) return known;
    const setDecorations: typeof editor.setDecorations = (type, places) => {
      if (changed !== undefined && highlights.has(type)) {
        delays.push(performance.now() - changed);
        changed = undefined;
      }
      editor.setDecorations(type, places);
    };
    const other = Object.create(editor, { setDecorations: { value: setDecorations } }) as object;
    editors.set(editor, other);
    return other;
  };
  const { window } = vscode;
  const method = (value: unknown): PropertyDescriptor => ({ value, enumerable: true });
  const told = window as unknown as Record<string, (listener: (event: never) => unknown, ...more: unknown[]) => unknown>;
  const event = (name: string, change: (event: never) => unknown): PropertyDescriptor => {
    return method((listener: (event: unknown) => unknown, self?: unknown, ...more: unknown[]) => {
      return told[name]!((what) => listener.call(self, change(what)), undefined, ...more);
    });
  };
  const withEditor = (what: { textEditor: import('vscode').TextEditor }): object => {
    return Object.create(what, { textEditor: { value: wrapped(what.textEditor) } }) as object;
  };
  const timedWindow = Object.create(window, {
    visibleTextEditors: { get: () => window.visibleTextEditors.map(wrapped) },
    activeTextEditor: { get: () => wrapped(window.activeTextEditor) },
    createTextEditorDecorationType: method((options: { borderStyle?: unknown }) => {
      const type = window.createTextEditorDecorationType(options as never);
      if (options.borderStyle) highlights.add(type);
      return type;
    }),
    onDidChangeVisibleTextEditors: event('onDidChangeVisibleTextEditors', (all: import('vscode').TextEditor[]) => all.map(wrapped)),
    onDidChangeActiveTextEditor: event('onDidChangeActiveTextEditor', wrapped),
    onDidChangeTextEditorVisibleRanges: event('onDidChangeTextEditorVisibleRanges', withEditor),
    onDidChangeTextEditorSelection: event('onDidChangeTextEditorSelection', withEditor),
    onDidChangeTextEditorOptions: event('onDidChangeTextEditorOptions', withEditor),
  }) as object;
  return { ...vscode, window: timedWindow };
} // prettier-ignore
