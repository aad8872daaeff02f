// isnad analyze: everything recognised, claimed and compared in a folder of texts.

import { analysisOf } from '../export/analysis.ts';
import { summaryOf } from '../export/summary.ts';
import type { Arguments } from './arguments.ts';
import { type Console, type ExitCode, printableLine } from './console.ts';
import { openCorpus } from './open.ts';

/** Prints the analysis as one JSON object, or as text for reading. */
export async function analyze({ folder, knowledge, format, language }: Arguments, console: Console): Promise<ExitCode> {
  const { corpus } = await openCorpus(folder, knowledge, console);
  if (format === 'json') console.out(`${JSON.stringify(analysisOf(corpus, language), null, 2)}\n`);
  else for (const line of summaryOf(corpus, language)) console.out(`${printableLine(line)}\n`);
  return 0;
}
