// What is wrong in the texts, in the Problems panel and under the words, with what mends it.

import { type Disposable, Disposable as Disposables, type Uri, languages, workspace } from 'vscode';
import type { Host } from '../host.ts';
import { diagnosticOf } from './diagnostic.ts';
import { Findings } from './findings.ts';
import { registerFixes } from './fixes.ts';
import { Guide } from './guide.ts';

/** Shows the findings of all sources and of every open text, and offers their fixes. */
export function registerTextProblems(host: Host): Disposable {
  const collection = languages.createDiagnosticCollection('isnad');
  const findings = new Findings(host);
  const guide = new Guide();
  const show = (uri: Uri): void => {
    const found = findings.of(uri);
    collection.set(
      uri,
      found?.findings.map((finding) => diagnosticOf(finding, found.home, guide)),
    );
  };
  const showAll = async (): Promise<void> => {
    await guide.load();
    for (const uri of findings.all()) show(uri);
  };
  void showAll();
  return Disposables.from(
    collection,
    findings,
    guide,
    findings.onDidChange(show),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('isnad.checks')) findings.restart();
      if (change.affectsConfiguration('isnad.language')) void showAll();
    }),
    registerFixes(findings),
  );
}
