// Starts the VS Code server under test, and tells where its workbench opens what.

import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchNode, fetchServer } from './fetch.ts';
import { end, run, start } from './processes.ts';

export interface Server {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  end(): void;
}

export interface Folders {
  /** Settings, state and logs; `User/settings.json` inside it holds the settings. */
  readonly data: string;
  /** Where installed extensions lie. */
  readonly extensions: string;
}

export interface ServerOptions extends Folders {
  /** Lets a page load and test an extension under development. */
  readonly testing?: boolean;
  /** What the extension host finds in its environment, beside ours. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the server on a free port of this machine alone, and waits until it listens. */
export async function startServer({ testing = false, env = {}, ...folders }: ServerOptions): Promise<Server> {
  const args = [await program(), '--host=127.0.0.1', '--port=0', '--without-connection-token', ...places(folders)];
  if (testing) args.push('--enable-smoke-test-driver');
  const child = start(await fetchNode(), args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const port = await listening(child);
  return { address: `http://127.0.0.1:${port}`, end: () => end(child) };
}

/** Installs a packaged extension into a folder of extensions. */
export async function installExtension(vsix: string, folders: Folders): Promise<void> {
  const out = await run(await fetchNode(), [await program(), `--install-extension=${vsix}`, ...places(folders)]);
  if (!out.includes('successfully installed')) throw new Error(`${vsix} was not installed:\n${out}`);
}

/**
 * The workbench's address for a folder: a path, or the address of a virtual one. A page of a server that is `testing` also loads the extension in the folder
 * `development` and runs the suite in the module `tests`.
 */
export function workbenchAddress(
  server: Server,
  folder: string,
  loads: { development?: string; tests?: string } = {},
): string {
  const inside = (path: string): string =>
    server.address.replace('http:', 'vscode-remote:') + pathToFileURL(path).pathname;
  const payload: [string, string][] = [];
  if (loads.development) payload.push(['extensionDevelopmentPath', inside(loads.development)]);
  if (loads.tests) payload.push(['extensionTestsPath', inside(loads.tests)]);
  const virtual = folder.includes(':/');
  const query = new URLSearchParams({ folder: virtual ? folder : pathToFileURL(folder).pathname });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.address}/?${query.toString().replaceAll('%2F', '/')}`;
}

function places({ data, extensions }: Folders): string[] {
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
      out = (out + data.toString()).slice(-10_000);
      const port = /agent listening on (\d+)/.exec(out)?.[1];
      if (port) resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${out}`)));
  });
}
