// A first manifest for a folder of texts, with what the texts themselves tell of their publication.

import { addRecord, applyEdits, edit, manifestText } from '../knowledge/edit.ts';
import { englishName, idFor } from '../knowledge/romanise.ts';
import type { SourceRecord } from '../knowledge/schema.ts';
import type { Bilingual } from '../l10n/language.ts';
import { folded } from '../text/fold.ts';
import { bylineOf } from './byline.ts';
import { manifestName } from './members.ts';
import { sectionsOf } from './outline.ts';
import type { Source } from './source.ts';

/** What a source's record is to say; the outlet by its name. */
export type SourceGuess = Omit<SourceRecord, 'note' | 'url'>;

/** A headline is no longer than this, in UTF-16 units: a longer first line is a paragraph. */
const longestTitle = 140;

/** What a text tells of its own publication. */
export function guessSource(source: Source): SourceGuess {
  const { path, published } = source;
  const head = sectionsOf(source).headline?.head;
  const title = head !== undefined && head.length <= longestTitle && !/[^.…]\.$/u.test(head) ? { title: head } : {};
  return { path, ...bylineOf(source), ...title, ...(published && { published }) };
}

/** The text of a manifest for these sources: each outlet has a record, and sources name it by its id. */
export function startManifest(sources: readonly SourceGuess[], title?: Bilingual): string {
  const outlets = new Map<string, { readonly id: string; readonly name: Bilingual }>();
  const records = sources.map(({ outlet, ...rest }): SourceRecord => {
    if (!outlet) return rest;
    const key = folded(outlet);
    const known = outlets.get(key) ?? outletOf(outlet, [...outlets.values()].map(({ id }) => id)); // prettier-ignore
    outlets.set(key, known);
    return { ...rest, outlet: known.id };
  });
  const text = manifestText(records.map(inOrder), title ? { title } : {});
  const added = edit(
    [{ path: manifestName, text }],
    ...[...outlets.values()].map((outlet) => addRecord('outlets', outlet)),
  );
  return 'edits' in added ? applyEdits(text, added.edits.get(manifestName) ?? []) : text;
}

function outletOf(name: string, taken: readonly string[]): { id: string; name: Bilingual } {
  const en = englishName(name);
  return { id: idFor(en, (id) => taken.includes(id)), name: { ar: name, en } };
}

/** The record with its keys in the order of the format. */
function inOrder({ path, outlet, title, published, author }: SourceRecord): SourceRecord {
  return {
    path,
    ...(outlet && { outlet }),
    ...(title && { title }),
    ...(published && { published }),
    ...(author && { author }),
  };
}
