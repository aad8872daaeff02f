// In which language the extension speaks.

import { env, workspace } from 'vscode';
import { type Language, languages } from '../l10n/language.ts';

/** The language that the setting `isnad.language` names; with `auto`, Arabic where VS Code itself is in Arabic, else English. */
export function language(): Language {
  const chosen = workspace.getConfiguration('isnad').get<string>('language');
  return languages.find((one) => one === chosen) ?? (env.language.startsWith('ar') ? 'ar' : 'en');
}
