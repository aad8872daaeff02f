// Opening a place of a source, and writing down where it is.

import { Range, Uri, type ViewColumn, window, workspace } from 'vscode';
import type { Citation } from '../corpus/source.ts';
import { toRange } from './convert.ts';
import type { Home } from './folder.ts';
import type { Placed } from './host.ts';

/** A place as a command's argument: the file, then line and character (from 0) where it begins and ends. */
export type Place = readonly [uri: string, line: number, character: number, endLine: number, endCharacter: number];

/** The place of a citation in a corpus. */
export function placeOf(home: Home, { path, start, end }: Citation): Place {
  const lines = home.corpus.source(path)?.lines;
  const range = lines ? toRange(lines, { start, end }) : new Range(0, 0, 0, 0);
  return [home.uriOf(path).toString(), range.start.line, range.start.character, range.end.line, range.end.character];
}

/** How a place is opened: in which column of editors, and whether the focus stays where it is. */
export interface Opening {
  readonly column?: ViewColumn;
  readonly preserveFocus?: boolean;
}

/** Opens the place and selects it. Arguments come from links, so they are checked: a file of a corpus, and a range. */
export async function openPlace(
  place: Place,
  isOurs: (uri: Uri) => boolean,
  { column, preserveFocus = false }: Opening = {},
): Promise<void> {
  const [file, ...numbers] = place;
  if (typeof file !== 'string' || numbers.length !== 4 || !numbers.every((n) => Number.isSafeInteger(n) && n >= 0))
    return;
  const uri = Uri.parse(file, true);
  if (!isOurs(uri)) return;
  const document = await workspace.openTextDocument(uri);
  const selection = document.validateRange(new Range(...numbers));
  const viewColumn = column === undefined ? {} : { viewColumn: column };
  await window.showTextDocument(document, { selection, preserveFocus, ...viewColumn });
}

/** What is copied for citing a place: the quote in guillemets, the outlet or path, the date, and the line from 1. */
export function citationText({ source, home }: Placed, start: number, end: number): string {
  const outlet = source.record?.outlet && home.corpus.knowledge.entities.get(source.record.outlet)?.name.ar;
  const { line } = source.lines.at(start);
  const where = [outlet, source.published, `${source.path}:${line + 1}`].filter(Boolean).join('، ');
  return `«${source.text.slice(start, end)}» (${where})`;
}
