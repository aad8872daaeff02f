/** The VS Code server under test: fetched once from the npm registry, then started from disk without a network. */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './places.ts';
import { end, npm, run, start } from './processes.ts';

/** The npm package that carries a complete VS Code server and workbench; this version is VS Code 1.139.1. */
const carrier = 'code-server@4.139.1';

/** The folder of the VS Code server, fetched if it is not there yet. */
export async function fetchServer(): Promise<string> {
  const home = join(cache, carrier.replace('@', '-'));
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(home)) {
    console.error(`Fetching the VS Code server (npm package ${carrier}) …`);
    await fetchInto(home, inside);
  }
  return join(home, inside);
}

/** Fetches beside the target and moves into place at the end: an interrupted or a second fetch leaves nothing half done. */
async function fetchInto(home: string, inside: string): Promise<void> {
  const part = `${home}.${process.pid}`;
  await mkdir(part, { recursive: true });
  try {
    await writeFile(join(part, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', carrier], { cwd: part });
    await npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'], { cwd: join(part, inside) });
    await rename(part, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

export interface Server {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  end(): void;
}

export interface ServerOptions {
  /** Settings, state and logs; `User/settings.json` inside it holds the settings. */
  readonly data: string;
  /** Where installed extensions lie. */
  readonly extensions: string;
  /** Lets a page load and test an extension under development. */
  readonly testing?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the server on a free port of this machine alone, and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const args = ['--host=127.0.0.1', '--port=0', '--without-connection-token', ...folders(options)];
  if (options.testing) args.push('--enable-smoke-test-driver');
  const child = start(process.execPath, [await program(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
  });
  const port = await listening(child);
  return { address: `http://127.0.0.1:${port}`, end: () => end(child) };
}

/** Installs a packaged extension into a folder of extensions. */
export async function installExtension(vsix: string, extensions: string, data: string): Promise<void> {
  const out = await run(process.execPath, [
    await program(),
    `--install-extension=${vsix}`,
    ...folders({ data, extensions }),
  ]);
  if (!out.includes('successfully installed')) throw new Error(`${vsix} was not installed:\n${out}`);
}

function folders({ data, extensions }: Pick<ServerOptions, 'data' | 'extensions'>): string[] {
  return [
    `--server-data-dir=${data}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensions}`,
    '--telemetry-level=off',
    '--accept-server-license-terms',
  ];
}

async function program(): Promise<string> {
  return join(await fetchServer(), 'out', 'server-main.js');
}

/** The port that the server says it listens on. */
function listening(child: ChildProcess): Promise<string> {
  let out = '';
  return new Promise((resolve, reject) => {
    const read = (data: Buffer): void => {
      out += data.toString();
      const port = /agent listening on (\d+)/.exec(out)?.[1];
      if (port) resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${out}`)));
  });
}
