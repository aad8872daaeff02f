// isnad check: the findings of a folder of texts, for an editor's eyes and for continuous integration.

import { relative, resolve, sep } from 'node:path';
import { checkAcrossInSlices, checkSource } from '../check/check.ts';
import { byPlace } from '../check/collect.ts';
import { type Finding, type Severity, severities } from '../check/finding.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { membership } from '../corpus/members.ts';
import { findingOf } from '../export/analysis.ts';
import { sarifOf } from '../export/sarif.ts';
import { checking, noFindings } from '../l10n/cli.ts';
import { say } from '../l10n/message.ts';
import type { Arguments } from './arguments.ts';
import { type Console, type ExitCode, printable, printableLine } from './console.ts';
import { guideOnChecks } from './guide.ts';
import { type LocatedProblem, openCorpus } from './open.ts';
import { progressOver } from './progress.ts';
import { version } from './version.ts';

/** What was found, at or above the severity asked for. */
interface Found {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  readonly problems: readonly LocatedProblem[];
}

/** Prints the findings at or above the severity asked for; 1 where there are some. */
export async function check(given: Arguments, console: Console): Promise<ExitCode> {
  const { corpus, problems } = await openCorpus(given.folder, given.knowledge, console);
  const grave = (severity: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(given.severity);
  const wanted = wantedPaths(given, corpus);
  const findings = findingsIn(corpus, wanted, console).filter(({ severity }) => grave(severity));
  const broken = problems.filter(({ severity, file }) => grave(severity) && wanted(file));
  const found = { corpus, findings, problems: broken };
  if (given.format === 'sarif') console.out(`${await sarif(found, given)}\n`);
  else if (given.format === 'json') console.out(`${json(found, given)}\n`);
  else for (const line of lines(found, given)) console.out(`${line}\n`);
  return findings.length + broken.length > 0 ? 1 : 0;
}

/** Which files' findings are wanted: those that changed; all where none are named, or where what changed is knowledge. */
function wantedPaths({ folder, changed }: Arguments, corpus: Corpus): (path: string) => boolean {
  if (!changed) return () => true;
  const paths = new Set(changed.map((file) => relative(folder, file).split(sep).join('/')));
  const isKnowledge = [...paths].some((path) => membership(path, corpus.knowledge) === 'knowledge');
  return isKnowledge ? () => true : (path) => paths.has(path);
}

/** The findings in the files wanted, by path and position; the whole corpus is their context. */
function findingsIn(corpus: Corpus, wanted: (path: string) => boolean, console: Console): Finding[] {
  const texts = corpus.texts().filter(({ path }) => wanted(path));
  if (texts.length === 0) return [];
  const progress = progressOver(console, texts.length, checking);
  const alone = texts.flatMap((source, done) => {
    progress(done);
    return checkSource(source, corpus);
  });
  progress(texts.length);
  const work = checkAcrossInSlices(corpus);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return [...alone, ...step.value.filter(({ place }) => wanted(place.path))].sort(byPlace);
  }
}

function json({ corpus, findings, problems }: Found, { language }: Arguments): string {
  const found = findings.map((finding) => findingOf(corpus, finding, language));
  const broken = problems.map(({ code, severity, file, start, end, line, message }) => {
    return { code, severity, document: file, start, end, line, message: message[language], related: [] };
  });
  return JSON.stringify({ isnad: 1, findings: [...broken, ...found] }, null, 2);
}

/** Paths begin where the check was run, as a code host wants them, or else at the folder. */
async function sarif({ corpus, findings, problems }: Found, { folder, language }: Arguments): Promise<string> {
  const guide = await guideOnChecks(language);
  const way = relative('.', resolve(folder)).split(sep).join('/');
  const base = way === '' || way.startsWith('..') || /^\w:/.test(way) ? '' : `${way}/`;
  const options = { language, version, base, guide: (code: string) => guide.get(code) };
  return JSON.stringify(sarifOf(corpus, findings, problems, options), null, 2);
}

/** `path:line: severity code: message`, the related places indented below. */
function* lines({ corpus, findings, problems }: Found, { language }: Arguments): Generator<string> {
  for (const { file, line, severity, code, message } of problems) {
    yield `${printable(file)}:${line}: ${severity} ${code}: ${printableLine(message[language])}`;
  }
  for (const { place, severity, code, message, related } of findings) {
    const lineOf = (path: string, offset: number): number => corpus.linesOf(path)!.at(offset).line + 1;
    yield `${printable(place.path)}:${lineOf(place.path, place.start)}: ${severity} ${code}: ${printableLine(message[language])}`;
    for (const { path, start } of related) yield `  ${printable(path)}:${lineOf(path, start)}`;
  }
  if (findings.length + problems.length === 0) yield say(language, noFindings);
}
