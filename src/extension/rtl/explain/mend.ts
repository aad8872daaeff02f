// Which settings cut lines in a document, and how they are mended.

import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { type Cut, cuts } from './cuts.ts';

/** The settings that cut lines in a document, each with its value there. */
export function cutsIn(document: TextDocument): (Cut & { readonly value: unknown })[] {
  const settings = workspace.getConfiguration('', document);
  const valued = cuts.map((cut) => ({ ...cut, value: settings.get(cut.setting) }));
  return valued.filter(({ value, whole }) => value !== undefined && value !== whole);
}

/** Turns a cut off for the document's language, in the user's settings, or in the workspace's where these speak of that language. */
export async function mend({ setting, whole }: Pick<Cut, 'setting' | 'whole'>, document: TextDocument): Promise<void> {
  const settings = workspace.getConfiguration('', { uri: document.uri, languageId: document.languageId });
  const inWorkspace = settings.inspect(setting)?.workspaceLanguageValue !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(setting, whole, target, true);
}
