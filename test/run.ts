// Runs the tests: `node test/run.ts [patterns]`, all of them where none is given; ends with 1 if one fails.
//
// What runs them and what prints is node's own runner and reporter. One thing is added: a file that fails in the real
// editor (`test/vscode`) has a second run from nothing when all others are through, and that one counts. Hundreds of tests
// wait there for what a window shows, on machines that have other work as well; a fault of the product fails both times.
// Nothing is hushed up: what failed at first is told at the end, and what is told more than once is a fault to be found.

import { sep } from 'node:path';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec, type TestEvent } from 'node:test/reporters';
import { globalSetup } from './vscode/setup.ts';

type Failed = Extract<TestEvent, { type: 'test:fail' }>;

interface FileRun {
  readonly file: string;
  /** What the runner told of the file, in order, as far as it is printed. */
  readonly events: readonly TestEvent[];
  readonly failures: readonly Failed[];
}

/** The longest that one test may take, in milliseconds. */
const timeout = 20 * 60_000;

const inEditor = `${sep}test${sep}vscode${sep}`;

const patterns = process.argv.slice(2);
Readable.from(runAll(patterns.length > 0 ? patterns : ['test/**/*.test.ts']))
  .compose(new spec())
  .pipe(process.stdout);

async function* runAll(globPatterns: readonly string[]): AsyncGenerator<TestEvent> {
  const began = performance.now();
  const counted: TestEvent[] = [];
  const unsteady: FileRun[] = [];
  await globalSetup();
  for await (const first of runFiles({ globPatterns })) {
    if (first.failures.length > 0 && first.file.includes(inEditor)) unsteady.push(first);
    else yield* counting(first.events, counted);
  }
  for (const { file } of unsteady) {
    for await (const second of runFiles({ files: [file] })) yield* counting(second.events, counted);
  }
  for (const { events, failures } of unsteady) {
    for (const { data } of failures) {
      yield diagnostic(`failed at first, and had a second run: ${data.name}: ${messageOf(data.details.error)}`);
      yield* toldOf(data, events);
    }
  }
  yield* closing(countsOf(counted), performance.now() - began);
}

/** Runs files and yields each as soon as it has ended, without the closing lines of them all. */
async function* runFiles(options: NonNullable<Parameters<typeof run>[0]>): AsyncGenerator<FileRun> {
  const running = new Map<string, TestEvent[]>();
  for await (const event of run({ ...options, timeout, concurrency: true }) as AsyncIterable<TestEvent>) {
    const file = fileOf(event);
    if (file === undefined) continue;
    const events = running.get(file) ?? [];
    running.set(file, events);
    events.push(event);
    if (event.type !== 'test:summary') continue;
    running.delete(file);
    yield fileRun(file, events);
  }
  // What could not be loaded, or ended its own process, has no summary.
  for (const [file, events] of running) yield fileRun(file, events);
}

/** The file whose run tells of the event; none where it tells of the whole, or nothing that is printed. */
function fileOf({ type, data }: TestEvent): string | undefined {
  const printed = /^test:(start|pass|fail|diagnostic|stdout|stderr|summary)$/.test(type);
  return printed ? ((data as { entryFile?: string }).entryFile ?? (data as { file?: string }).file) : undefined;
}

function fileRun(file: string, events: readonly TestEvent[]): FileRun {
  return { file, events, failures: events.filter((event) => event.type === 'test:fail') };
}

/** What a test that failed told beside its error: what its window showed. */
function* toldOf({ line, nesting }: Failed['data'], events: readonly TestEvent[]): Generator<TestEvent> {
  for (const { type, data } of events)
    if (type === 'test:diagnostic' && line !== undefined && data.line === line && data.nesting === nesting) yield diagnostic(`  ${data.message}`); // prettier-ignore
}

function* counting(events: readonly TestEvent[], counted: TestEvent[]): Generator<TestEvent> {
  counted.push(...events);
  yield* events;
}

type Counts = ReturnType<typeof countsOf>;

/** The sums of node's closing lines, by its rules: what is skipped has neither passed nor failed. */
function countsOf(events: readonly TestEvent[]) {
  const counts = { tests: 0, suites: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0, topLevel: 0 };
  for (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting === 0) counts.topLevel++;
    if (data.details.type === 'suite') {
      counts.suites++;
    } else {
      counts.tests++;
      counts[outcomeOf(type, data)]++;
    }
  }
  return counts;
}

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

function outcomeOf(type: Ended['type'], data: Ended['data']): 'passed' | 'failed' | 'cancelled' | 'skipped' | 'todo' {
  if (data.skip !== undefined) return 'skipped';
  if (data.todo !== undefined) return 'todo';
  if (type === 'test:pass') return 'passed';
  const { failureType } = (data as Failed['data']).details.error as { failureType?: string };
  return /^(cancelledByParent|testAborted|testTimeoutFailure)$/.test(failureType ?? '') ? 'cancelled' : 'failed';
}

function* closing(counts: Counts, duration_ms: number): Generator<TestEvent> {
  const success = counts.failed + counts.cancelled === 0;
  if (!success) process.exitCode = 1;
  const { tests, suites, passed: pass, failed: fail, cancelled, skipped, todo } = counts;
  const lines = { tests, suites, pass, fail, cancelled, skipped, todo, duration_ms };
  for (const [name, sum] of Object.entries(lines)) yield diagnostic(`${name} ${sum}`);
  yield { type: 'test:summary', data: { success, counts, duration_ms, file: undefined } };
}

function diagnostic(message: string): TestEvent {
  return { type: 'test:diagnostic', data: { message, nesting: 0, level: 'info' } };
}

function messageOf({ message, cause }: Error): string {
  return (cause instanceof Error ? cause.message : message).split('\n', 1)[0]!;
}
