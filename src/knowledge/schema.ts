// The shape of `isnad.json` and of the knowledge files it includes: one definition from which the types, the validation
// and the JSON Schemas for the editor (test/tools/schemas.ts writes them) are made.

import * as v from 'valibot';
import { entitySchemas } from './schema/entity.ts';
import { event, measure, source } from './schema/event.ts';
import { bilingual, glob, maybe, told } from './schema/field.ts';
import { citation, claim, judgement, suppression } from './schema/judgement.ts';

export { type AliasKind, aliasKinds } from './schema/entity.ts';

/** The version of the format that is written, and the newest that is read. */
export const formatVersion = 1;

/** The records that any knowledge file may hold, by the key of their array. */
export const recordSchemas = {
  ...entitySchemas,
  events: event,
  measures: measure,
  judgements: judgement,
  claims: claim,
  suppressions: suppression,
} as const;
export type RecordKey = keyof typeof recordSchemas;
export const recordKeys = Object.keys(recordSchemas) as readonly RecordKey[];

/** The records of the manifest too: what is known of each source. */
export const sourceSchema = source;

/** What stands in the manifest beside records and its version. */
export const manifestFields = {
  title: maybe(bilingual, 'What the corpus is called.', 'اسم المدوّنة.'),
  include: maybe(
    v.array(glob),
    'The texts and knowledge files that belong to it: globs with *, ? and **.',
    'نصوصها وملفات معرفتها: أنماط فيها * و? و**.',
  ),
  exclude: maybe(v.array(glob), 'Files that do not belong to it, though included.', 'ما يُستثنى مما سبق.'),
} as const;

const records = {
  agencies: maybe(v.array(recordSchemas.agencies), 'State bodies, services, organisations.', 'هيئات وأجهزة ومنظمات.'),
  persons: maybe(v.array(recordSchemas.persons), 'Persons.', 'أشخاص.'),
  places: maybe(v.array(recordSchemas.places), 'Countries, regions, cities, sites.', 'بلدان ومناطق ومدن ومواقع.'),
  groups: maybe(v.array(recordSchemas.groups), 'Armed and political groups, cells.', 'جماعات مسلحة وسياسية وخلايا.'),
  outlets: maybe(v.array(recordSchemas.outlets), 'Newspapers, news sites, broadcasters.', 'صحف ومواقع وقنوات.'),
  instruments: maybe(v.array(recordSchemas.instruments), 'Laws, resolutions, programmes.', 'قوانين وقرارات وبرامج.'),
  events: maybe(v.array(recordSchemas.events), 'What happened, and when.', 'ما حدث ومتى.'),
  measures: maybe(v.array(recordSchemas.measures), 'What figures count.', 'ما تعدّه الأرقام.'),
  judgements: maybe(v.array(recordSchemas.judgements), 'What editors decided.', 'ما قرره المحررون.'),
  claims: maybe(v.array(recordSchemas.claims), 'Claims pinned by editors.', 'أقوال ثبتها المحررون.'),
  suppressions: maybe(v.array(recordSchemas.suppressions), 'Findings not to be told.', 'ملاحظات لا تُعرض.'),
} satisfies Record<RecordKey, v.GenericSchema>;

const $schema = v.optional(v.string());

/** A knowledge file: records alone. */
export const knowledgeSchema = v.strictObject({ $schema, ...records });

/** `isnad.json`: the corpus's title, which files belong to it, what is known of each source, and records if wanted here. */
export const manifestSchema = v.strictObject({
  $schema,
  isnad: told(v.literal(formatVersion), 'The version of this format.', 'رقم هذه الصيغة.'),
  ...manifestFields,
  sources: maybe(v.array(sourceSchema), 'What is known of each text.', 'ما يُعرف عن كل نص.'),
  ...records,
});

export type AgencyRecord = v.InferOutput<typeof entitySchemas.agencies>;
export type PersonRecord = v.InferOutput<typeof entitySchemas.persons>;
export type PlaceRecord = v.InferOutput<typeof entitySchemas.places>;
export type GroupRecord = v.InferOutput<typeof entitySchemas.groups>;
export type OutletRecord = v.InferOutput<typeof entitySchemas.outlets>;
export type InstrumentRecord = v.InferOutput<typeof entitySchemas.instruments>;
export type EventRecord = v.InferOutput<typeof event>;
export type MeasureRecord = v.InferOutput<typeof measure>;
export type SourceRecord = v.InferOutput<typeof source>;
export type JudgementRecord = v.InferOutput<typeof judgement>;
export type ClaimRecord = v.InferOutput<typeof claim>;
export type SuppressionRecord = v.InferOutput<typeof suppression>;
export type CitationRecord = v.InferOutput<typeof citation>;
