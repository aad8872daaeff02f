// Isnad: Open Knowledge Record — shows where the knowledge holds the entity or event.

import { window, workspace } from 'vscode';
import { noRecord } from '../../l10n/commands.ts';
import { Lines } from '../../text/line.ts';
import { textOf, toRange } from '../convert.ts';
import type { Home } from '../folder.ts';
import { language, spoken } from '../language.ts';

/** Opens the record of an entity or event in its knowledge file, or says that there is none. */
export async function openRecord(home: Home, id: string): Promise<void> {
  const { knowledge } = home.corpus;
  const location = (knowledge.entities.get(id) ?? knowledge.events.get(id))?.location;
  if (!location) {
    const name = home.corpus.entity(id)?.name[language()] ?? id;
    return void window.showInformationMessage(spoken(noRecord, name));
  }
  const document = await workspace.openTextDocument(home.uriOf(location.file));
  const selection = toRange(new Lines(textOf(document)), location);
  await window.showTextDocument(document, { selection });
}
