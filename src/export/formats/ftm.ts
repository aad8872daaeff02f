// FollowTheMoney (https://followthemoney.tech): entities as lines of JSON, and the statements that they are made of as CSV.
//
// Every source is a data set of its own, and so is the knowledge: each name that a source uses is a statement of that data
// set. There are no offsets.

import type { Corpus } from '../../corpus/corpus.ts';
import type { ExportedFile } from '../writing/file.ts';
import { csvForPrograms } from '../writing/csv.ts';
import { typeOfProperty } from './ftm/schemata.ts';
import { type Statement, statementsOf } from './ftm/statements.ts';

/** The columns as `ftm` writes and reads them. It makes an empty `id` itself. */
const columns = [
  'canonical_id', 'entity_id', 'prop', 'prop_type', 'schema', 'value', 'dataset', 'origin', 'lang', 'original_value',
  'external', 'first_seen', 'last_seen', 'id',
]; // prettier-ignore

/** The two files of a corpus. */
export function followTheMoney(corpus: Corpus): ExportedFile[] {
  const statements = statementsOf(corpus);
  return [
    { path: 'entities.ftm.json', text: entitiesIn(statements).map((one) => `${JSON.stringify(one)}\n`).join('') }, // prettier-ignore
    { path: 'statements.csv', text: csvForPrograms([columns, ...statements.map(rowOf)]) },
  ];
}

/** The entities that statements make: every value of a property once. */
function entitiesIn(statements: readonly Statement[]): object[] {
  const entities = new Map<string, { id: string; schema: string; datasets: Set<string>; properties: Map<string, Set<string>> }>(); // prettier-ignore
  for (const { entity: id, schema, property, value, dataset } of statements) {
    const entity = entities.get(id) ?? { id, schema, datasets: new Set(), properties: new Map() };
    entities.set(id, entity);
    entity.datasets.add(dataset);
    if (property === 'id') continue;
    const values = entity.properties.get(property) ?? new Set();
    entity.properties.set(property, values.add(value));
  }
  return [...entities.values()].map(({ id, schema, datasets, properties }) => ({
    id,
    schema,
    properties: Object.fromEntries([...properties].map(([property, values]) => [property, [...values]])),
    datasets: [...datasets],
  }));
}

function rowOf({ entity, schema, property, value, dataset, origin, language, seen }: Statement): string[] {
  const printed = language === '' ? '' : value;
  const type = typeOfProperty(property);
  return [entity, entity, property, type, schema, value, dataset, origin, language, printed, 'f', seen, seen, ''];
}
