// A tiny extension of the tests, beside the one under test: runs functions that a page test sends it in the extension host.
// It answers only requests that carry the run's own secret, and exists only in a VS Code that a test started.

import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { type Fault, MemoryFiles, scheme } from './memory.ts';

type Job = (vscode: unknown, ...args: unknown[]) => unknown;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await serveMemory(context, process.env['ISNAD_HELPER_MEMORY']);
  const [file, secret] = [process.env['ISNAD_HELPER_FILE'], process.env['ISNAD_HELPER_SECRET']];
  if (!file || !secret) return;
  const server = createServer((request, response) => {
    if (request.headers['x-secret'] !== secret) return void response.writeHead(403).end();
    void answer(request).then((text) => response.end(text));
  });
  context.subscriptions.push({ dispose: () => server.close() });
  await writeFile(file, String(await listen(server)));
}

/** Serves a copy of a folder as a virtual file system, where the run names one. */
async function serveMemory(context: vscode.ExtensionContext, folder: string | undefined): Promise<void> {
  if (!folder) return;
  const files = new MemoryFiles();
  await files.fill(folder);
  const faults = JSON.parse(process.env['ISNAD_HELPER_FAULTS'] ?? '{}') as Record<string, Fault>;
  for (const [path, fault] of Object.entries(faults)) files.fail(path, fault);
  context.subscriptions.push(vscode.commands.registerCommand('isnadtests.fail', (path: string, fault?: Fault) => files.fail(path, fault))); // prettier-ignore
  const options = { isCaseSensitive: true, isReadonly: process.env['ISNAD_HELPER_READONLY'] !== undefined };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files, options));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

/** Runs the function of a request and returns its value, or its error, as JSON. */
async function answer(request: IncomingMessage): Promise<string> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { source, args } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { source: string; args: unknown[] };
    // eslint-disable-next-line no-eval -- running what the test wrote is what this extension is for
    const job = (0, eval)(`(${source})`) as Job;
    return JSON.stringify({ value: await job(vscode, ...args) });
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
