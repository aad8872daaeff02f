// Quick fixes that curate: on names that the knowledge does not hold, and on what the sources tell differently. They change
// the knowledge alone, never a text.

import {
  CodeAction,
  CodeActionKind,
  type CodeActionContext,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Diagnostic,
  type Disposable,
  type Range,
  type TextDocument,
  languages,
} from 'vscode';
import { type Source, mentionAt } from '../../../corpus/source.ts';
import { isName } from '../../../recognise/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Place } from '../../citation.ts';
import { toOffset } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import { languageId } from '../../ids.ts';
import { spoken } from '../../language.ts';
import { knownIn } from '../gesture/curator.ts';
import { type Offer, allOffersFor, claimOffers, findingOffers } from './offers.ts';
import { codeOf } from '../commands/suppress.ts';

/** Of a known name, and of a figure that nobody disputes, curating is an offer and no fix: it waits to be asked for. */
const curation = CodeActionKind.Refactor.append('isnad');

/** The findings that sources disagree, by the codes of their checks. */
const disputed = new Set<string | undefined>(['figure-conflict', 'claim-conflict']);

/** Offers curation in the texts of corpora. */
export function registerCurationActions(host: Host): Disposable {
  const documents = [languageId, 'plaintext', 'markdown'].map((language) => ({ language }));
  return languages.registerCodeActionsProvider(documents, new CurationActions(host), {
    providedCodeActionKinds: [CodeActionKind.QuickFix, curation],
  });
}

class CurationActions implements CodeActionProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { only, diagnostics, triggerKind }: CodeActionContext,
  ): Promise<CodeAction[]> {
    const isAsked = triggerKind === CodeActionTriggerKind.Invoke; // else a light bulb would stand at every name
    const wants = (kind: CodeActionKind): boolean =>
      (only === undefined || only.intersects(kind)) && (kind !== curation || isAsked);
    if (!wants(CodeActionKind.QuickFix) && !wants(curation)) return [];
    const placed = this.#host.place(document);
    const folder = this.#host.folders.find((one) => one === placed?.home);
    if (!placed || !folder) return [];
    const span = { start: toOffset(placed.source.lines, range.start), end: toOffset(placed.source.lines, range.end) };
    const decided = await decisions(folder, placed.source, span, diagnostics);
    return [
      ...decided.filter(({ kind }) => kind && wants(kind)),
      ...(wants(CodeActionKind.QuickFix) ? diagnostics.flatMap((one) => findingActions(document, one)) : []),
    ];
  }
}

/** What can be decided about the mention at a place, or about the disagreement that is told there. */
async function decisions(
  folder: CorpusFolder,
  source: Source,
  span: Span,
  diagnostics: readonly Diagnostic[],
): Promise<CodeAction[]> {
  const dispute = diagnostics.find((one) => disputed.has(codeOf(one)));
  const mention = mentionAt(source, span.start);
  if (!mention)
    return dispute
      ? claimOffers(folder, source, span).map((offer) => actionOf(offer, CodeActionKind.QuickFix, dispute))
      : [];
  const isUnknown = isName(mention) && !knownIn(folder, mention.entity);
  const kind = isUnknown || dispute ? CodeActionKind.QuickFix : curation;
  const offers = await allOffersFor(folder, source, mention);
  return offers.map((offer) => actionOf(offer, kind, dispute));
}

/** What keeps a finding from being told. */
function findingActions({ uri }: TextDocument, diagnostic: Diagnostic): CodeAction[] {
  const check = codeOf(diagnostic);
  if (check === undefined) return [];
  const { start, end } = diagnostic.range;
  const at: Place = [uri.toString(), start.line, start.character, end.line, end.character];
  return findingOffers(at, check).map((offer) => actionOf(offer, CodeActionKind.QuickFix, diagnostic));
}

function actionOf(
  { command, title, argument }: Offer,
  kind: CodeActionKind,
  diagnostic: Diagnostic | undefined,
): CodeAction {
  const action = new CodeAction(spoken(title), kind);
  action.command = { command, title: action.title, arguments: [argument] };
  if (diagnostic) action.diagnostics = [diagnostic];
  return action;
}
