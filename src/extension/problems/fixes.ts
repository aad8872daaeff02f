// Quick fixes of findings, and mending all of a file at once: `source.fixAll.isnad`, also for `editor.codeActionsOnSave`.

import {
  CodeAction,
  CodeActionKind,
  type CodeActionContext,
  type CodeActionProvider,
  type Disposable,
  type Range,
  type TextDocument,
  WorkspaceEdit,
  languages,
} from 'vscode';
import { editsOfAll } from '../../check/edit.ts';
import type { Edit, Finding } from '../../check/finding.ts';
import type { Source } from '../../corpus/source.ts';
import { aboutCheck, fixAllInFile } from '../../l10n/check.ts';
import { toRange } from '../convert.ts';
import { languageId } from '../ids.ts';
import { spoken } from '../language.ts';
import type { Findings } from './findings.ts';
import { aboutCheckCommand } from './guide.ts';

const fixAll = CodeActionKind.SourceFixAll.append('isnad');

/** Offers the fixes in source texts, plain text and Markdown. */
export function registerFixes(findings: Findings): Disposable {
  const documents = [languageId, 'plaintext', 'markdown'].map((language) => ({ language }));
  return languages.registerCodeActionsProvider(documents, new Fixes(findings), {
    providedCodeActionKinds: [CodeActionKind.QuickFix, fixAll],
  });
}

class Fixes implements CodeActionProvider {
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  async provideCodeActions(document: TextDocument, range: Range, { only }: CodeActionContext): Promise<CodeAction[]> {
    const wantsAll = only !== undefined && only.intersects(fixAll);
    if (only && !wantsAll && !only.intersects(CodeActionKind.QuickFix)) return [];
    const checked = await this.#findings.now(document);
    if (!checked) return [];
    const { source, findings } = checked;
    if (wantsAll) return allAction(document, source, findings, fixAll);
    const here = findings.filter(({ place }) => toRange(source.lines, place).intersection(range));
    if (here.length === 0) return [];
    return [
      ...here.flatMap((finding) => fixAction(document, source, finding)),
      ...allAction(document, source, findings, CodeActionKind.QuickFix),
      ...here.map(aboutAction),
    ];
  }
}

function fixAction(document: TextDocument, source: Source, { fix }: Finding): CodeAction[] {
  if (!fix) return [];
  const action = new CodeAction(spoken(fix.title), CodeActionKind.QuickFix);
  action.edit = editOf(document, source, fix.edits);
  action.isPreferred = fix.kind !== 'evidence';
  return [action];
}

/** Typography and page furniture alone: names, dates, figures, quotations and spellings are mended one by one. */
function allAction(
  document: TextDocument,
  source: Source,
  findings: readonly Finding[],
  kind: CodeActionKind,
): CodeAction[] {
  const edits = editsOfAll(findings);
  if (edits.length === 0) return [];
  const action = new CodeAction(spoken(fixAllInFile), kind);
  action.edit = editOf(document, source, edits);
  return [action];
}

function aboutAction({ code }: Finding): CodeAction {
  const action = new CodeAction(spoken(aboutCheck, code), CodeActionKind.QuickFix);
  action.command = { command: aboutCheckCommand, title: action.title, arguments: [code] };
  return action;
}

function editOf({ uri }: TextDocument, { lines }: Source, edits: readonly Edit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of edits) edit.replace(uri, toRange(lines, { start, end }), text);
  return edit;
}
