// The extension in the web-worker host, as in VS Code for the Web: the same program, with nothing of Node around it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorkbench, until, type Workbench } from './page.ts';

let workbench: Workbench;
before(async () => (workbench = await openWorkbench({ folder: 'seeds', host: 'web' })));
after(() => workbench.close());

test('the extension sets Arabic lines from right to left', async () => {
  await workbench.openFile('000_9b703e0e953813b5.txt');
  await until(async () => {
    const [first] = await workbench.rows();
    return first?.direction === 'rtl' && first.align === 'right';
  }, 'the first line is not set from right to left');
  const runsBesideUs = await workbench.host((vscode) => vscode.extensions.getExtension('isnad.isnad') !== undefined);
  assert.equal(runsBesideUs, false, 'it does not run in the host of the tests, which is Node');
});
