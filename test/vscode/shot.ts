// Takes a picture of a file in a real VS Code with the packaged extension:
// `node test/vscode/shot.ts <folder> <file> <out.png> [--theme light|dark|hc-dark|hc-light] [--hover "text"] [--after seconds]`

import { copyFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openWorkbench } from './page.ts';
import type { Theme } from './settings.ts';

const usage =
  'Usage: node test/vscode/shot.ts <folder> <file> <out.png> [--theme light|dark|hc-dark|hc-light] [--hover "text"] [--after seconds]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'dark' },
    hover: { type: 'string' },
    after: { type: 'string', default: '3' },
  },
});
const [folder, file, out] = positionals;
if (!folder || !file || !out) {
  console.error(usage);
  process.exit(2);
}

const workbench = await openWorkbench({ folder, theme: values.theme as Theme });
try {
  await workbench.openFile(file);
  await workbench.active();
  await pause(Number(values.after) * 1000);
  if (values.hover) console.log(await workbench.hover(values.hover));
  await copyFile(await workbench.screenshot('shot'), out);
} finally {
  await workbench.close();
}
