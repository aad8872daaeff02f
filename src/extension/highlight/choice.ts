// Which mentions are to be marked: the settings, and the commands that change them.

import { type QuickPickItem, ConfigurationTarget, window, workspace } from 'vscode';
import { chooseTypes, highlightsOff, highlightsOn, typesOf, unknownNames } from '../../l10n/highlight.ts';
import { arabic } from '../../l10n/isolate.ts';
import { type Message, say } from '../../l10n/message.ts';
import { type Mention, type MentionType, mentionTypes } from '../../recognise/mention.ts';
import { language, spoken } from '../language.ts';

/** The settings of this room. */
export const settings = ['isnad.highlights', 'isnad.highlightedTypes', 'isnad.highlightUnknown'] as const;

/** What the settings ask for. */
export interface Choice {
  readonly types: ReadonlySet<MentionType>;
  /** Whether names that the knowledge does not hold are marked. */
  readonly unknown: boolean;
}

/** What is to be marked now: nothing where highlights are turned off. */
export function choiceNow(): Choice {
  const configured = workspace.getConfiguration('isnad');
  const types = configured.get('highlights', true)
    ? configured.get<MentionType[]>('highlightedTypes', [...mentionTypes])
    : [];
  return { types: new Set(types), unknown: configured.get('highlightUnknown', true) };
}

/** Whether the knowledge holds what a mention names; dates and figures need no knowledge. */
export function isKnown(mention: Mention): boolean {
  return !('entity' in mention) || !mention.entity.startsWith('unknown:');
}

/** Whether a mention is to be marked. */
export function isChosen(mention: Mention, choice: Choice): boolean {
  return isChosenType(mention.type, isKnown(mention), choice);
}

/** Whether mentions of a type are to be marked, of something known or not. */
export function isChosenType(type: MentionType, known: boolean, { types, unknown }: Choice): boolean {
  return types.has(type) && (unknown || known);
}

/** Isnad: Toggle Highlights. */
export async function toggleHighlights(): Promise<void> {
  const on = !workspace.getConfiguration('isnad').get('highlights', true);
  await save('highlights', on);
  window.setStatusBarMessage(spoken(on ? highlightsOn : highlightsOff), 3000);
}

/** Isnad: Choose Highlighted Types. Choosing any turns highlights on. */
export async function chooseHighlightedTypes(): Promise<void> {
  const { types, unknown } = choiceNow();
  const ofType = mentionTypes.map((type) => ({ ...item(typesOf[type]), type, picked: types.has(type) }));
  const ofUnknown = { ...item(unknownNames), type: undefined, picked: unknown };
  const items = [...ofType, ofUnknown];
  const picked = await window.showQuickPick(items, { canPickMany: true, title: say(language(), chooseTypes) });
  if (!picked) return;
  const chosen = mentionTypes.filter((type) => picked.some((one) => one.type === type));
  await save('highlightedTypes', chosen);
  await save('highlightUnknown', picked.includes(ofUnknown));
  if (chosen.length > 0) await save('highlights', true);
}

/** Both languages, whichever the interface speaks: the texts are Arabic, their editors may not be. */
function item(message: Message): QuickPickItem {
  const [first, second] = language() === 'ar' ? [arabic(message.ar), message.en] : [message.en, arabic(message.ar)];
  return { label: first, description: second };
}

/** Writes a setting where it has been written before: for the workspace if it stands there, else for the user. */
async function save(name: string, value: unknown): Promise<void> {
  const configured = workspace.getConfiguration('isnad');
  const inWorkspace = configured.inspect(name)?.workspaceValue !== undefined;
  await configured.update(name, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}
