// The end of a suite run that lies inside the extension host: runs mocha and writes down what each test came to.

import { writeFile } from 'node:fs/promises';

/** What one test came to; `error` is there when it failed. */
export interface Result {
  readonly title: string;
  readonly skipped: boolean;
  readonly error?: string;
}

/** Runs the suites that `load` brings in, and writes the results to the file that `ISNAD_RESULTS` names. */
export async function runMocha(load: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const results: Result[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), skipped: false }));
    runner.on('pending', (test) => results.push({ title: test.fullTitle(), skipped: true }));
    runner.on('fail', (test, error: Error) => {
      results.push({ title: test.fullTitle(), skipped: false, error: error.stack ?? error.message });
    });
  });
  await writeFile(process.env['ISNAD_RESULTS'] ?? '', JSON.stringify(results));
}
