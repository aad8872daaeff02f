// What properties, measures and sources are called.

import { measures } from '../knowledge/lexicon/measure.ts';
import { properties, roles } from '../knowledge/lexicon/property.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Bilingual } from '../l10n/language.ts';
import { builtInProperty } from '../l10n/property.ts';
import type { Source } from './source.ts';

const titles = new Map<string, Bilingual>([
  ...Object.entries(builtInProperty),
  ...[...properties, ...roles, ...measures].map(({ id, title }) => [id, title] as const),
]);

/** The title of a property or measure of the lexicon; undefined for any other. */
export function propertyTitle(property: string): Bilingual | undefined {
  return titles.get(property);
}

/** What a source is called: its outlet's name if the knowledge tells it, else its title, else its path. */
export function sourceTitle({ entities }: Knowledge, { record, path }: Pick<Source, 'record' | 'path'>): string {
  const outlet = record?.outlet ? entities.get(record.outlet) : undefined;
  return outlet?.name.ar ?? record?.title ?? path;
}
