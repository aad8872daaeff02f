// What is wrong with knowledge files, in the Problems panel and under the words.

import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  Disposable as Disposables,
  Location,
  type Uri,
  languages,
  workspace,
} from 'vscode';
import type { Location as Place, Problem } from '../../knowledge/problem.ts';
import { otherRecord } from '../../l10n/knowledge.ts';
import { Lines } from '../../text/line.ts';
import { toRange } from '../convert.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { language, spoken } from '../language.ts';

/** Shows the problems of the knowledge files of every corpus, anew when one was read again or the language changed. */
export function registerKnowledgeProblems(host: Host): Disposable {
  const collection = languages.createDiagnosticCollection('isnad-knowledge');
  let shown: unknown[] = [];
  const refresh = (): void => {
    const now = [language(), ...host.folders.map(({ loaded }) => loaded)];
    if (now.length === shown.length && now.every((one, i) => one === shown[i])) return;
    shown = now;
    collection.clear();
    collection.set(host.folders.flatMap(diagnosticsOf));
  };
  return Disposables.from(
    collection,
    host.onDidChange((source) => source || refresh()),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('isnad.language') && refresh()),
  );
}

/** The diagnostics of a corpus's files; files may come more than once. */
function diagnosticsOf(folder: CorpusFolder): [Uri, Diagnostic[]][] {
  return folder.loaded.problems.map((problem) => [folder.uriOf(problem.file), [diagnosticOf(problem, folder)]]);
}

function diagnosticOf(problem: Problem, folder: CorpusFolder): Diagnostic {
  const { range } = locationOf(problem, folder);
  const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(range, spoken(problem.message), severity);
  diagnostic.source = 'isnad';
  diagnostic.code = problem.code;
  diagnostic.relatedInformation = (problem.related ?? []).map((place) => {
    return new DiagnosticRelatedInformation(locationOf(place, folder), spoken(otherRecord));
  });
  return diagnostic;
}

function locationOf(place: Place, folder: CorpusFolder): Location {
  const lines = folder.loaded.files.get(place.file) ?? new Lines('');
  return new Location(folder.uriOf(place.file), toRange(lines, place));
}
