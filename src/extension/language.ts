// In which language the extension speaks.

import { env, workspace } from 'vscode';
import { arabic } from '../l10n/isolate.ts';
import { type Language, languages } from '../l10n/language.ts';
import { type Message, say } from '../l10n/message.ts';

/** The language that the setting `isnad.language` names; with `auto`, Arabic where VS Code itself is in Arabic, else English. */
export function language(): Language {
  const chosen = workspace.getConfiguration('isnad').get<string>('language');
  return languages.find((one) => one === chosen) ?? (env.language.startsWith('ar') ? 'ar' : 'en');
}

/** A message where VS Code's own surface reads from left to right, as notifications and the status bar do: Arabic is isolated. */
export function spoken<Args extends readonly unknown[]>(message: Message<Args>, ...args: Args): string {
  const chosen = language();
  const text = say(chosen, message, ...args);
  return chosen === 'ar' ? arabic(text) : text;
}
