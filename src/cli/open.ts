// Opens the corpus of a folder: its manifest and knowledge, or another's, and all its texts.

import { basename, dirname, resolve } from 'node:path';
import { Corpus } from '../corpus/corpus.ts';
import { isText, manifestName, membership } from '../corpus/members.ts';
import { type Knowledge, noKnowledge } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/problem.ts';
import { binaryFile, reading, unreadableFile } from '../l10n/cli.ts';
import { say } from '../l10n/message.ts';
import { type Lines, normaliseBreaks } from '../text/line.ts';
import { hasArabic } from '../text/direction.ts';
import { type Console, printable } from './console.ts';
import { listFiles, readText } from './folder.ts';
import { progressOver } from './progress.ts';

/** A problem of a knowledge file with its line, from 1, and the lines of the file. */
export type LocatedProblem = Problem & { readonly line: number; readonly lines: Lines };

/** An opened corpus, and the problems of its knowledge files. */
export interface Opened {
  readonly corpus: Corpus;
  readonly problems: readonly LocatedProblem[];
}

/** Reads `folder` with its own manifest or with the one at `manifest`. Throws where the folder or the manifest can't be read. */
export async function openCorpus(folder: string, manifest: string | undefined, console: Console): Promise<Opened> {
  const paths = await listFiles(folder);
  if (manifest !== undefined) {
    const { knowledge, problems } = await readKnowledge(resolve(manifest), console);
    const fitted = fitSources(knowledge, paths);
    return { corpus: await readTexts(folder, paths, fitted, anyText, console), problems };
  }
  if (!paths.includes(manifestName)) {
    return { corpus: await readTexts(folder, paths, noKnowledge, anyText, console), problems: [] };
  }
  const { knowledge, problems } = await readKnowledge(resolve(folder, manifestName), console, paths);
  return { corpus: await readTexts(folder, paths, knowledge, ofManifest, console), problems };
}

/** Whether a file is a source or a draft of the corpus, or neither. */
type Member = (path: string, knowledge: Knowledge) => 'source' | 'draft' | undefined;

const ofManifest: Member = (path, knowledge) => {
  const member = membership(path, knowledge);
  return member === 'source' || member === 'draft' ? member : undefined;
};

/** Without a manifest, or with another folder's, every text is a source. */
const anyText: Member = (path) => (isText(path) ? 'source' : undefined);

async function readKnowledge(
  manifest: string,
  console: Console,
  listed?: readonly string[],
): Promise<{ knowledge: Knowledge; problems: readonly LocatedProblem[] }> {
  const root = dirname(manifest);
  const main = await readText(root, basename(manifest));
  if ('error' in main) throw new Error(main.error);
  const file = { path: basename(manifest), text: main.text };
  const { knowledge } = loadKnowledge(file);
  const included = (listed ?? (await listFiles(root))).filter((path) => {
    return path !== file.path && membership(path, knowledge) === 'knowledge';
  });
  const files = await Promise.all(included.map(async (path) => ({ path, ...(await readText(root, path)) })));
  const { knowledge: whole, problems, files: read } = loadKnowledge(file, files);
  const located = problems.map((problem) => {
    const lines = read.get(problem.file)!;
    return { ...problem, line: lines.at(problem.start).line + 1, lines };
  });
  return { knowledge: whole, problems: located };
}

/** Another folder's knowledge of sources, for the files of this folder that have the same name. */
function fitSources(knowledge: Knowledge, paths: readonly string[]): Knowledge {
  const byName = new Map([...knowledge.sources.values()].map((source) => [basename(source.path), source]));
  const fitted = paths.flatMap((path) => {
    const source = knowledge.sources.get(path) ?? byName.get(basename(path));
    return source ? [[path, { ...source, path }] as const] : [];
  });
  return { ...knowledge, sources: new Map(fitted) };
}

async function readTexts(
  folder: string,
  paths: readonly string[],
  knowledge: Knowledge,
  member: Member,
  console: Console,
): Promise<Corpus> {
  const corpus = new Corpus(knowledge);
  const texts = paths.flatMap((path) => {
    const is = member(path, knowledge);
    return is ? [{ path, draft: is === 'draft' }] : [];
  });
  const progress = progressOver(console, texts.length, reading);
  for (const [done, { path, draft }] of texts.entries()) {
    progress(done);
    const read = await readText(folder, path);
    if ('error' in read) console.message(say(console.language, unreadableFile, printable(path), printable(read.error)));
    else if (read.encoding === 'binary') console.message(say(console.language, binaryFile, printable(path)));
    else if (!draft || hasArabic(read.text)) corpus.put({ path, ...read, text: normaliseBreaks(read.text), draft });
  }
  progress(texts.length);
  return corpus;
}
