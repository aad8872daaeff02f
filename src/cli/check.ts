// isnad check: the findings of a folder of texts, for an editor's eyes and for continuous integration.

import { checkCorpus } from '../check/check.ts';
import { type Finding, type Severity, severities } from '../check/finding.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { findingOf } from '../export/analysis.ts';
import { noFindings } from '../l10n/cli.ts';
import { say } from '../l10n/message.ts';
import type { Arguments } from './arguments.ts';
import { type Console, type ExitCode, printable } from './console.ts';
import { type LocatedProblem, openCorpus } from './open.ts';

/** Prints the findings at or above the severity asked for; 1 where there are some. */
export async function check(given: Arguments, console: Console): Promise<ExitCode> {
  const { corpus, problems } = await openCorpus(given.folder, given.knowledge, console);
  const grave = (severity: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(given.severity);
  const findings = checkCorpus(corpus).filter(({ severity }) => grave(severity));
  const broken = problems.filter(({ severity }) => grave(severity));
  if (given.format === 'json') console.out(`${json(corpus, findings, broken, given)}\n`);
  else for (const line of lines(corpus, findings, broken, given)) console.out(`${line}\n`);
  return findings.length + broken.length > 0 ? 1 : 0;
}

function json(
  corpus: Corpus,
  findings: readonly Finding[],
  problems: readonly LocatedProblem[],
  { language }: Arguments,
): string {
  const found = findings.map((finding) => findingOf(corpus, finding, language));
  const broken = problems.map(({ code, severity, file, start, end, line, message }) => {
    return { code, severity, document: file, start, end, line, message: message[language], related: [] };
  });
  return JSON.stringify({ isnad: 1, findings: [...broken, ...found] }, null, 2);
}

/** `path:line: severity code: message`, the related places indented below. */
function* lines(
  corpus: Corpus,
  findings: readonly Finding[],
  problems: readonly LocatedProblem[],
  { language }: Arguments,
): Generator<string> {
  for (const { file, line, severity, code, message } of problems) {
    yield `${printable(file)}:${line}: ${severity} ${code}: ${printed(message[language])}`;
  }
  for (const { place, severity, code, message, related } of findings) {
    const lineOf = (path: string, offset: number): number => corpus.source(path)!.lines.at(offset).line + 1;
    yield `${printable(place.path)}:${lineOf(place.path, place.start)}: ${severity} ${code}: ${printed(message[language])}`;
    for (const { path, start } of related) yield `  ${printable(path)}:${lineOf(path, start)}`;
  }
  if (findings.length + problems.length === 0) yield say(language, noFindings);
}

/** A message of ours for the terminal: its isolates stay, what it quotes from files loses its control characters. */
function printed(message: string): string {
  return message.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/g, '\ufffd');
}
