// An hour's editing in a few minutes, in the real editor: `npm run soak [-- rounds]`. Prints what the extension host keeps in memory after
// each part, once what nobody needs is gone, and the slope of that: where nothing leaks it is flat.

import { openWorkbench } from './page.ts';

/** An hour has some three thousand key presses, a few dozen gestures and as many texts opened. */
const rounds = Number(process.argv[2] ?? 60);
/** How many samples are taken. */
const parts = 12;

const workbench = await openWorkbench({ folder: 'seeds' });
try {
  await workbench.openFile('000_9b703e0e953813b5.txt');
  await workbench.page.getByText('5 sources').waitFor();
  const samples: { done: number; kilobytes: number }[] = [];
  await edit(Math.ceil(rounds / parts)); // warms up: code that ran once is kept, caches are full
  for (let part = 0, done = 0; part < parts; part++) {
    const count = Math.ceil(rounds / parts);
    await edit(count);
    done += count;
    samples.push({ done, kilobytes: (await memory()) / 1024 });
    console.log(`${String(done).padStart(5)} rounds  ${samples.at(-1)!.kilobytes.toFixed(0).padStart(7)} KB`);
  }
  const late = samples.slice(parts / 3);
  console.log(`slope ${slopeOf(late).toFixed(1)} KB a round, ${(100 * slopeOf(late) * rounds / late[0]!.kilobytes).toFixed(1)} % in all rounds`); // prettier-ignore
} finally {
  await workbench.close();
}

/** Rounds of editing: fifty keys, some undone; a name added and taken back; a hover; another text opened and closed. */
function edit(count: number): Promise<void> {
  return workbench.host(async (vscode, times) => {
    const [report] = await vscode.workspace.findFiles('000_*.txt');
    const others = await vscode.workspace.findFiles('00[1-4]_*.txt');
    const breathe = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds)); // prettier-ignore
    for (let i = 0; i < times; i++) {
      const editor = await vscode.window.showTextDocument(report!);
      const { document } = editor;
      const before = document.getText();
      for (const letter of ' وقال كريستوفر راي إن 300 خلية فككت في الرباط يوم 3.') {
        await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, letter));
        await breathe(5);
      }
      for (let undone = 0; undone < 10; undone++) await vscode.commands.executeCommand('undo');
      const at = document.positionAt(document.getText().indexOf('2009') + 1);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
      const place = [document.uri.toString(), 0, 0, 0, 6];
      await vscode.commands.executeCommand('isnad.newPerson', { at: place, record: { id: `soak-${i}`, name: { ar: `سالم ${i} المثال`, en: 'Salem' } } }); // prettier-ignore
      await vscode.commands.executeCommand('isnad.undoCuration');
      await vscode.window.showTextDocument(others[i % others.length]!);
      await breathe(20);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      const last = document.lineAt(document.lineCount - 1).range.end;
      await (await vscode.window.showTextDocument(document)).edit((edit) => edit.replace(new vscode.Range(new vscode.Position(0, 0), last), before)); // prettier-ignore
    }
  }, count);
}

/** What the extension host holds once nothing is under way, in bytes. */
function memory(): Promise<number> {
  return workbench.host(async () => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    const { runInNewContext } = process.getBuiltinModule('node:vm');
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      collect();
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  });
}

/** The slope of the line that fits the samples best. */
function slopeOf(samples: readonly { done: number; kilobytes: number }[]): number {
  const mean = (of: (sample: { done: number; kilobytes: number }) => number): number => samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length; // prettier-ignore
  const [x, y] = [mean(({ done }) => done), mean(({ kilobytes }) => kilobytes)];
  return mean(({ done, kilobytes }) => (done - x) * (kilobytes - y)) / mean(({ done }) => (done - x) ** 2);
}
