// Curation where nothing can be written: it says so, and nothing is half done.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Workbench, openWorkbench } from '../page.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench({ folder: 'seeds', virtual: true, readOnly: true });
  await workbench.openFile('000_9b703e0e953813b5.txt');
  await workbench.status('5 sources');
});
after(() => workbench.close());

test('a gesture is refused with its reason, and no knowledge file is changed, saved or not', async () => {
  const answer = await workbench.host(async (vscode) => {
    const document = vscode.window.activeTextEditor!.document;
    const at = [document.uri.toString(), 0, 0, 0, 5];
    const record = { id: 'nobody', name: { ar: 'لا أحد', en: 'Nobody' } };
    return vscode.commands.executeCommand<{ refused?: string }>('isnad.newPerson', { at, record });
  });
  assert.match(String(answer?.refused), /persons\.jsonc.* can't be written to\. Nothing was done\./);
  const changed = await workbench.host((vscode) =>
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path),
  );
  assert.deepEqual(changed, []);
});
