// The shape of `isnad.json` and of the knowledge files it includes: one definition from which the types, the validation
// and the JSON Schemas for the editor (test/tools/schemas.ts writes them) are made.

import * as v from 'valibot';

/** An id: lower-case Latin letters, digits and hyphens, so that it reads the same in a line of either direction. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.description('Lower-case letters, digits, hyphens.'));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const bilingual = v.strictObject({ ar: text, en: text });
/** A date as precise as it is known: a year, a month or a day. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), v.description('YYYY, YYYY-MM or YYYY-MM-DD.'));
/** One word: no white space inside. */
const word = v.pipe(v.string(), v.regex(/^\S+$/), v.description('A single word.'));

/** How a name stands to the thing it names; the last two are wrong names, still recognised. */
export const aliasKinds = ['variant', 'short', 'acronym', 'translation', 'misspelling', 'mistranslation'] as const;
const alias = v.union([
  text,
  v.strictObject({ text, kind: v.optional(v.picklist(aliasKinds)), note: v.optional(text) }),
]);

const named = { id, name: bilingual, aliases: v.optional(v.array(alias)), note: v.optional(bilingual), wikidata: v.optional(text) };

const agency = v.strictObject({
  ...named,
  parent: v.optional(id),
  country: v.optional(id),
  seat: v.optional(id),
  founded: v.optional(date),
});
const person = v.strictObject({
  ...named,
  country: v.optional(id),
  roles: v.optional(v.array(v.strictObject({ title: bilingual, of: v.optional(id) }))),
});
const place = v.strictObject({ ...named, in: v.optional(id), kind: v.optional(text) });
const group = v.strictObject({ ...named, parent: v.optional(id), place: v.optional(id), country: v.optional(id) });
const outlet = v.strictObject({ ...named, country: v.optional(id), url: v.optional(text) });
const instrument = v.strictObject({
  ...named,
  kind: v.optional(text),
  country: v.optional(id),
  date: v.optional(date),
  by: v.optional(id),
});

const event = v.strictObject({
  id,
  title: bilingual,
  kind: v.optional(word),
  date,
  until: v.optional(date),
  place: v.optional(id),
  participants: v.optional(v.array(id)),
  cues: v.optional(v.array(word)),
  note: v.optional(bilingual),
});

const measure = v.strictObject({
  id,
  title: bilingual,
  counted: v.pipe(v.array(word), v.minLength(1), v.description('The counted noun in every form it takes.')),
  cues: v.optional(v.pipe(v.array(word), v.description('Words that tell what happened to what is counted.'))),
  grows: v.optional(v.pipe(v.boolean(), v.description('Whether the number can only grow with time.'))),
  subject: v.optional(id),
});

const source = v.strictObject({
  path: text,
  outlet: v.optional(id),
  title: v.optional(text),
  published: v.optional(date),
  author: v.optional(text),
  url: v.optional(text),
  note: v.optional(bilingual),
});

/** The arrays of records that any knowledge file may hold, by key. */
export const recordSchemas = {
  agencies: agency,
  persons: person,
  places: place,
  groups: group,
  outlets: outlet,
  instruments: instrument,
  events: event,
  measures: measure,
} as const;

const $schema = v.optional(v.string());
const records = {
  agencies: v.optional(v.array(agency)),
  persons: v.optional(v.array(person)),
  places: v.optional(v.array(place)),
  groups: v.optional(v.array(group)),
  outlets: v.optional(v.array(outlet)),
  instruments: v.optional(v.array(instrument)),
  events: v.optional(v.array(event)),
  measures: v.optional(v.array(measure)),
};

/** A knowledge file: records alone. */
export const knowledgeSchema = v.strictObject({ $schema, ...records });

/** What stands in the manifest beside records. */
export const manifestFields = {
  isnad: v.pipe(v.literal(1), v.description('Version of this format.')),
  title: v.optional(bilingual),
  include: v.optional(v.array(text)),
  exclude: v.optional(v.array(text)),
} as const;

/** `isnad.json`: the corpus's title, which files belong to it, what is known of each source, and records if wanted here. */
export const manifestSchema = v.strictObject({
  $schema,
  ...manifestFields,
  sources: v.optional(v.array(source)),
  ...records,
});

export const sourceSchema = source;

export type AliasKind = (typeof aliasKinds)[number];
export type AgencyRecord = v.InferOutput<typeof agency>;
export type PersonRecord = v.InferOutput<typeof person>;
export type PlaceRecord = v.InferOutput<typeof place>;
export type GroupRecord = v.InferOutput<typeof group>;
export type OutletRecord = v.InferOutput<typeof outlet>;
export type InstrumentRecord = v.InferOutput<typeof instrument>;
export type EventRecord = v.InferOutput<typeof event>;
export type MeasureRecord = v.InferOutput<typeof measure>;
export type SourceRecord = v.InferOutput<typeof source>;
