// What properties and measures are called.

import { measures } from '../knowledge/lexicon/measure.ts';
import { properties, roles } from '../knowledge/lexicon/property.ts';
import type { Bilingual } from '../l10n/language.ts';
import { builtInProperty } from '../l10n/property.ts';

const titles = new Map<string, Bilingual>([
  ...Object.entries(builtInProperty),
  ...[...properties, ...roles, ...measures].map(({ id, title }) => [id, title] as const),
]);

/** The title of a property or measure of the lexicon; undefined for any other. */
export function propertyTitle(property: string): Bilingual | undefined {
  return titles.get(property);
}
