// What FollowTheMoney calls the things of a corpus: the schemata and properties that are used, of its default model 3.8.

import type { EntityType } from '../../../knowledge/entity.ts';

/** The schema of each type of entities. It has none for laws and programmes: they are documents here, by their title. */
export const schemaOf: Readonly<Record<EntityType, string>> = {
  agency: 'Organization',
  group: 'Organization',
  outlet: 'Organization',
  person: 'Person',
  place: 'Address',
  instrument: 'Document',
};

/** The schemata whose entities a mention can be resolved to, or take part in an event. */
export const legal: ReadonlySet<string> = new Set(['Organization', 'Person']);

const types: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  alias: 'name',
  weakAlias: 'name',
  parent: 'entity',
  fileName: 'string',
  title: 'string',
  author: 'string',
  publisher: 'string',
  publishedAt: 'date',
  sourceUrl: 'url',
  language: 'language',
  startDate: 'date',
  endDate: 'date',
  date: 'date',
  location: 'address',
  involved: 'entity',
  proof: 'entity',
  document: 'entity',
  resolved: 'entity',
  detectedSchema: 'string',
};

/** The type of a property, as a statement names it. */
export function typeOfProperty(property: string): string {
  return types[property]!;
}
