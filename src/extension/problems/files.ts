// Sources that were not read, in the Problems panel.

import { Diagnostic, DiagnosticSeverity, type Disposable, Disposable as Disposables, Range, languages } from 'vscode';
import { unreadable } from '../../l10n/tree.ts';
import type { Host } from '../host.ts';
import { spoken } from '../language.ts';

/** Shows, at the beginning of each, which sources of the corpora were not read, and why. */
export function registerFileProblems(host: Host): Disposable {
  const collection = languages.createDiagnosticCollection('isnad-files');
  const refresh = (): void => {
    collection.clear();
    for (const folder of host.folders) {
      for (const [path, reason] of folder.unreadable) {
        const problem = new Diagnostic(new Range(0, 0, 0, 0), spoken(unreadable, reason), DiagnosticSeverity.Warning);
        problem.source = 'isnad';
        collection.set(folder.uriOf(path), [problem]);
      }
    }
  };
  return Disposables.from(collection, host.onDidChange((uri) => (uri && host.folders.every(({ unreadable: none }) => none.size === 0)) || refresh()));
} // prettier-ignore
