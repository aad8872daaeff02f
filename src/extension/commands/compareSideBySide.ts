// Isnad: Compare Side by Side — two places in two editors, each selected.

import { ViewColumn, window } from 'vscode';
import type { Citation } from '../../corpus/source.ts';
import { onePlaceOnly } from '../../l10n/dossier.ts';
import { openPlace, placeOf } from '../citation.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { spoken } from '../language.ts';

/** Opens the first place, and the first of another source (else the second one), in two columns. */
export async function compareSideBySide(host: Host, folder: CorpusFolder, places: readonly Citation[]): Promise<void> {
  const [first, second] = places;
  if (!first || !second) return void window.showInformationMessage(spoken(onePlaceOnly));
  const other = places.find(({ path }) => path !== first.path) ?? second;
  const isOurs = (uri: Parameters<Host['folderOf']>[0]): boolean => host.folderOf(uri) === folder;
  await openPlace(placeOf(folder, first), isOurs, { column: ViewColumn.One });
  await openPlace(placeOf(folder, other), isOurs, { column: ViewColumn.Two });
}
