// `npm start [-- folder]`: packages the extension, installs it into a private VS Code and serves it on a folder, printing
// the address for a browser. `npm run start:desktop [-- folder]` opens a desktop VS Code instead. Ctrl+C ends everything.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop } from './desktop.ts';
import { root, temporaryFolder } from './places.ts';
import { installedProduct } from './ready.ts';
import { startServer, workbenchAddress } from './server.ts';
import { writeSettings } from './settings.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { desktop: { type: 'boolean' } } });
const folder = resolve(positionals[0] ?? resolve(root, 'seeds'));
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(2);
}

console.log('Building, packaging and installing the extension …');
const data = await temporaryFolder('data');
const extensions = await installedProduct();
await writeSettings(data, 'light');
if (values.desktop) {
  await openDesktop({ folder, data, extensions });
  process.exit();
}
const server = await startServer({ data, extensions });
console.log(`\nIsnad is open on ${folder} at\n\n  ${workbenchAddress(server, folder)}\n\nCtrl+C ends it.`);
