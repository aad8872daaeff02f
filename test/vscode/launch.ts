// Stands in for the program of a desktop VS Code: takes the arguments that a test runner gives one, starts the VS Code
// server and a browser on them, and ends, with all it started, with the exit code of the suite in the extension host.

import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import { startBrowser } from './browser.ts';
import { artifacts } from './places.ts';
import { startServer, workbenchAddress } from './server.ts';

/** Longer than any suite takes: what has not ended by then hangs. */
const patience = 900_000;

const { values, positionals } = parseArgs({
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});

const loads = { development: need('extensionDevelopmentPath'), tests: need('extensionTestsPath') };
const server = await startServer({ data: need('user-data-dir'), extensions: need('extensions-dir'), testing: true });
const page = await (await startBrowser()).newPage();
await mkdir(artifacts, { recursive: true });
const log = createWriteStream(join(artifacts, 'suites.log'));
await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
  log.write(`${format(type, ...args)}\n`),
);
await page.exposeFunction('codeAutomationExit', (code: number) => process.exit(code));
setTimeout(() => void giveUp(), patience);
await page.goto(workbenchAddress(server, positionals[0] ?? process.cwd(), loads));

/** The value of an argument that must be there. */
function need(name: string): string {
  const value = values[name];
  if (typeof value === 'string') return value;
  throw new Error(`--${name}=… is missing`);
}

async function giveUp(): Promise<void> {
  const picture = join(artifacts, 'suites.png');
  await page.screenshot({ path: picture });
  console.error(`The suite did not end within ${patience / 1000} seconds; see ${picture}`);
  process.exit(1);
}
