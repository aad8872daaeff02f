// isnad init: writes a first isnad.json for a folder of texts, never over one that is there.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Corpus } from '../corpus/corpus.ts';
import { isText, manifestName } from '../corpus/members.ts';
import { startManifest } from '../corpus/start.ts';
import { manifestExists, manifestWritten, noTexts } from '../l10n/cli.ts';
import { say } from '../l10n/message.ts';
import { normaliseBreaks } from '../text/line.ts';
import type { Arguments } from './arguments.ts';
import { type Console, type ExitCode, printable } from './console.ts';
import { listFiles, readText } from './folder.ts';

/** Writes the manifest; each source with the date that its own text gives. */
export async function init({ folder, language }: Arguments, console: Console): Promise<ExitCode> {
  const file = join(folder, manifestName);
  const texts = (await listFiles(folder)).filter(isText);
  if (texts.length === 0) {
    console.message(say(language, noTexts, printable(folder)));
    return 2;
  }
  const corpus = new Corpus();
  for (const path of texts) {
    const read = await readText(folder, path);
    if ('text' in read) corpus.put({ path, text: normaliseBreaks(read.text) });
  }
  // Nobody looks at it before it is written: so no more than the date, which the text says itself.
  const sources = corpus.sources().map(({ path, published }) => ({ path, ...(published && { published }) }));
  try {
    await writeFile(file, startManifest(sources), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.message(say(language, manifestExists, printable(file)));
    return 2;
  }
  console.message(say(language, manifestWritten, printable(file), sources.length));
  return 0;
}
