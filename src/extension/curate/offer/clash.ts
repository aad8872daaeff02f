// Quick fixes of a name that two records claim, in the knowledge file where it is told: take it from the one, tell the two
// apart, or make them one.

import {
  CodeAction,
  CodeActionKind,
  type CodeActionContext,
  type Disposable,
  type Range,
  type TextDocument,
  languages,
} from 'vscode';
import type { Entity } from '../../../knowledge/entity.ts';
import type { Location, Problem } from '../../../knowledge/problem.ts';
import { clashApart, clashMerge, clashRemove } from '../../../l10n/offer.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both } from '../../../l10n/message.ts';
import { toRange } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import { manifestName } from '../../../corpus/members.ts';
import { spoken } from '../../language.ts';

/** Offers the fixes in knowledge files. */
export function registerClashFixes(host: Host): Disposable {
  const provider = {
    provideCodeActions: (document: TextDocument, range: Range, context: CodeActionContext) =>
      fixesAt(host, document, range, context),
  };
  return languages.registerCodeActionsProvider([{ language: 'jsonc' }, { pattern: `**/${manifestName}` }], provider, {
    providedCodeActionKinds: [CodeActionKind.QuickFix],
  });
}

function fixesAt(host: Host, { uri }: TextDocument, range: Range, { only }: CodeActionContext): CodeAction[] {
  const folder = host.folderOf(uri);
  const path = folder?.pathOf(uri);
  const lines = path === undefined ? undefined : folder?.loaded.files.get(path);
  if (!folder || !lines || (only && !only.intersects(CodeActionKind.QuickFix))) return [];
  const here = folder.loaded.problems.filter(({ code, file }) => code === 'knowledge-alias-clash' && file === path);
  return here
    .filter((problem) => toRange(lines, problem).intersection(range))
    .flatMap((problem) => fixesOf(folder, problem));
}

function fixesOf(folder: CorpusFolder, problem: Problem): CodeAction[] {
  const [loser, keeper] = [recordAt(folder, problem), recordAt(folder, problem.related?.[0])];
  if (!loser || !keeper) return [];
  const name = saidAt(folder, problem);
  const alias = loser.aliases.find(({ text }) => name.includes(JSON.stringify(text)));
  return [
    ...(alias
      ? [fix(both(clashRemove, alias.text, loser.name), 'removeAlias', { entity: loser.id, name: alias.text })]
      : []),
    fix(both(clashApart, loser.name, keeper.name), 'notSameAs', { entity: loser.id, other: keeper.id }),
    fix(both(clashMerge, loser.name, keeper.name), 'mergeInto', { entity: loser.id, into: keeper.id }),
  ];
}

/** The entity in whose record a place lies. */
function recordAt({ corpus }: CorpusFolder, place: Location | undefined): Entity | undefined {
  if (!place) return undefined;
  const holds = ({ location }: Entity): boolean =>
    location.file === place.file && location.start <= place.start && place.end <= location.end;
  return [...corpus.knowledge.entities.values()].find(holds);
}

function saidAt({ loaded }: CorpusFolder, { file, start, end }: Location): string {
  return loaded.files.get(file)?.text.slice(start, end) ?? '';
}

function fix(title: Bilingual, command: string, argument: object): CodeAction {
  const action = new CodeAction(spoken(title), CodeActionKind.QuickFix);
  action.command = { command: `isnad.${command}`, title: action.title, arguments: [argument] };
  return action;
}
