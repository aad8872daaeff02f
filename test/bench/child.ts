// Runs one benchmark in the process that `bench.ts` started for it, and sends it the figures as they come.

import type { Note } from './figures.ts';

const { measure } = (await import(`./${process.argv[2]}.bench.ts`)) as {
  measure: (note: Note) => void | Promise<void>;
};
await measure((name, value) => process.send?.([name, value]));
process.disconnect?.();
process.exit();
