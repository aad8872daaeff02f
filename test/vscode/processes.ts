// Starts programs and ends them, with everything they started, whatever way this process ends.

import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set<ChildProcess>();

process.on('exit', () => running.forEach(end));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => process.exit(code));
}

/** Starts a program in a process group of its own, so that {@link end} reaches its children too. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: !windows });
  running.add(child);
  return child;
}

/** Ends a program and its children at once. */
export function end(child: ChildProcess): void {
  running.delete(child);
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
}

/** Runs a program to its end and returns what it printed; a failure carries both outputs. */
export async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (out += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  end(child);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${out}`);
  return out;
}

/** Runs npm itself: the one that runs us where there is one, else the one on the path. */
export function npm(args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: windows });
}
