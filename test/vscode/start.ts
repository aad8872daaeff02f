// `npm start [-- folder]`: packages the extension, installs it into a private VS Code and serves it on a folder, printing
// the address for a browser. `npm run start:desktop [-- folder]` opens a desktop VS Code instead. Ctrl+C ends everything.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop } from './desktop.ts';
import { root, temporaryFolder } from './places.ts';
import { run } from './processes.ts';
import { installedProduct } from './ready.ts';
import { startServer, workbenchAddress } from './server.ts';
import { writeSettings } from './settings.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { desktop: { type: 'boolean' } } });
const folder = resolve(positionals[0] ?? resolve(root, 'seeds'));
if (!existsSync(folder)) fail(`There is no folder ${folder}.`);

console.log('Building, packaging and installing the extension …');
const data = await temporaryFolder('data');
const extensions = await installedProduct();
await writeSettings(data, 'light');
if (values.desktop) {
  const program = await findDesktop();
  if (!program) fail('No desktop VS Code can be had here: name its program in ISNAD_VSCODE.');
  await run(program, [
    folder,
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensions}`,
    '--wait',
    '--disable-updates',
  ]);
  process.exit();
}
const server = await startServer({ data, extensions });
console.log(`\nIsnad is open on ${folder} at\n\n  ${workbenchAddress(server, folder)}\n\nCtrl+C ends it.`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
