// A short form in a quick pick: everything is filled in already, Enter accepts it, and each row can be changed.

import { window } from 'vscode';
import { isolated } from '../../../l10n/isolate.ts';
import { emptyField } from '../../../l10n/ask.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { say } from '../../../l10n/message.ts';
import { language } from '../../language.ts';

/** A row: what it is called, what it says now ('' for nothing), and how another value is asked for. */
export interface Row {
  readonly name: Bilingual;
  readonly value: () => string;
  readonly change: () => Promise<void>;
}

/** Shows the rows until the editor accepts, true, or leaves, false. */
export async function fillIn(title: Bilingual, accept: Bilingual, rows: () => readonly Row[]): Promise<boolean> {
  for (;;) {
    const items = [
      { label: `$(check) ${isolated(accept[language()])}`, row: undefined },
      ...rows().map((row) => ({
        label: `$(edit) ${isolated(row.name[language()])}`,
        description: row.value() === '' ? say(language(), emptyField) : isolated(row.value()),
        row,
      })),
    ];
    const chosen = await window.showQuickPick(items, { title: title[language()] });
    if (!chosen) return false;
    if (!chosen.row) return true;
    await chosen.row.change();
  }
}

/** A row of text, changed in an input box; `problem` tells what is wrong with a value. */
export function textRow(
  name: Bilingual,
  get: () => string,
  set: (value: string) => void,
  problem: (value: string) => Bilingual | undefined = () => undefined,
): Row {
  return {
    name,
    value: get,
    change: async () => {
      const value = await window.showInputBox({
        title: name[language()],
        value: get(),
        validateInput: (text) => problem(text.trim())?.[language()],
      });
      if (value !== undefined) set(value.trim());
    },
  };
}
