// Isnad: Export Dossier — all that the corpus says of one entity or event, as a file.

import { Uri, window, workspace } from 'vscode';
import { type Dossier, dossierOf } from '../../export/dossier.ts';
import { dossierPage } from '../../export/dossier/page.ts';
import { dossierCsv, dossierMarkdown } from '../../export/dossier/text.ts';
import { chooseFormat, exported } from '../../l10n/dossier.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import type { Subject } from '../dossier/subject.ts';
import { language, spoken } from '../language.ts';

interface Format {
  readonly label: string;
  readonly extension: string;
  readonly render: (dossier: Dossier, language: Language) => string;
}

const formats: readonly Format[] = [
  { label: 'Markdown', extension: 'md', render: dossierMarkdown },
  { label: 'CSV', extension: 'csv', render: dossierCsv },
  { label: 'HTML', extension: 'html', render: dossierPage },
];

/** Asks for the format and the file, and writes it. */
export async function exportDossier({ folder, id }: Subject): Promise<void> {
  const format = await window.showQuickPick(formats, { placeHolder: say(language(), chooseFormat) });
  const dossier = format && dossierOf(folder.corpus, id);
  if (!dossier) return;
  const defaultUri = Uri.joinPath(folder.root, `${id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.${format.extension}`);
  const file = await window.showSaveDialog({ defaultUri, filters: { [format.label]: [format.extension] } });
  if (!file) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(format.render(dossier, language())));
  window.setStatusBarMessage(spoken(exported, file.path.split('/').at(-1)!), 4000);
}
