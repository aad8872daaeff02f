// isnad export: the corpus in the format of another program, into a folder or to standard output.

import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { membership } from '../corpus/members.ts';
import { type ExportedFile, ReadBackError, exportCorpus } from '../export/formats.ts';
import { filesWritten, notReadBack, outsideFolder, overSource } from '../l10n/export.ts';
import { say } from '../l10n/message.ts';
import type { Arguments } from './arguments.ts';
import { type Console, type ExitCode, printable } from './console.ts';
import { writeFiles } from './files.ts';
import { listFiles } from './folder.ts';
import { openCorpus } from './open.ts';

/** Writes the files into the folder of `--out`; else prints them one after the other, without copies of the texts. */
export async function exportTo(given: Arguments, console: Console): Promise<ExitCode> {
  const { folder, out, to, language } = given;
  const { corpus } = await openCorpus(folder, given.knowledge, console);
  let files: ExportedFile[];
  try {
    files = exportCorpus(corpus, to, language);
  } catch (error) {
    if (!(error instanceof ReadBackError)) throw error;
    console.message(say(language, notReadBack, printable(error.message)));
    return 2;
  }
  if (out === undefined) {
    for (const { text, isPlainText } of files) if (!isPlainText) console.out(text);
    return 0;
  }
  const refusal = await writeFiles(out, files, await evidenceIn(folder, corpus));
  if (refusal) {
    const message = refusal.reason === 'outside' ? outsideFolder : overSource;
    console.message(say(language, message, printable(refusal.path)));
    return 2;
  }
  console.message(say(language, filesWritten, files.length, printable(out)));
  return 0;
}

/** The files that no export may write over: the sources, and what holds knowledge. */
async function evidenceIn(folder: string, corpus: Corpus): Promise<string[]> {
  const paths = await listFiles(folder);
  const isEvidence = (path: string): boolean => {
    return corpus.source(path)?.draft === false || membership(path, corpus.knowledge) === 'knowledge';
  };
  return paths.filter(isEvidence).map((path) => join(folder, path));
}
