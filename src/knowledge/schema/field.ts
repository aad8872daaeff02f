// The small schemas of which records are made. What a field means is told in both languages at the field: the editor
// shows it (`jsonValidation`) where a knowledge file is written.

import * as v from 'valibot';
import { arabic } from '../../l10n/isolate.ts';
import { interval, precisionOf } from '../../text/calendar/iso.ts';

/** The schema with what its field means, in English and Arabic. */
export function told<S extends v.GenericSchema>(schema: S, en: string, ar: string) {
  return v.pipe(schema, v.description<v.InferOutput<S>, string>(`${en}\n${arabic(ar)}`));
}

/** A field that may be left out, with what it means. */
export function maybe<S extends v.GenericSchema>(schema: S, en: string, ar: string) {
  return v.optional(told(schema, en, ar));
}

/**
 * What an id may name: any entity, a place, an outlet, the subject of a claim (an entity or event), or a property (a
 * measure of the knowledge or one that is built in).
 */
export type ReferenceKind = 'entity' | 'place' | 'outlet' | 'subject' | 'property';

/** Rules that a text may break: the message of each is in `load/misfit.ts`. */
export type Rule = 'id' | 'date' | 'period' | 'word' | 'path' | 'url' | 'wikidata';
const rule = (name: Rule): Rule => name;

/** An id: lower-case Latin letters, digits and hyphens, so that it reads the same in a line of either direction. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = v.pipe(v.string(), v.regex(idPattern, rule('id')));

/** The id of another record. */
export function reference(refersTo: ReferenceKind) {
  return v.pipe(id, v.metadata({ refersTo }));
}

/** The id of a thing that texts only mention: made from its name, so that it is the same in every text and run. */
const mentionedPattern = /^unknown:(agency|person|place|group|outlet|instrument):\S+$/;
const anyIdPattern = new RegExp(`${idPattern.source}|${mentionedPattern.source}`);

/** The id of another record, or of a thing that texts only mention. */
export function mentioned(refersTo: 'entity' | 'subject') {
  return v.pipe(v.string(), v.regex(anyIdPattern, rule('id')), v.metadata({ refersTo }));
}

/** Whether an id is one of a thing that texts only mention. */
export function isMentionedId(id: string): boolean {
  return mentionedPattern.test(id);
}

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Words exactly as a source prints them: the space around them counts. */
export const printed = v.pipe(v.string(), v.nonEmpty());

/** One word: no white space inside. */
export const word = v.pipe(v.string(), v.regex(/^\S+$/, rule('word')));

/** A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, rule('date')),
  v.check((iso) => precisionOf(iso) !== null, rule('date')),
);

/** Whether a time that begins and ends with these dates does not end before it begins. */
export function isPeriod(from: string | undefined, until: string | undefined): boolean {
  return from === undefined || until === undefined || interval(from, until) !== null;
}

/** The rule that `until` asks for it. */
export const period: Rule = 'period';

/** A path from the corpus's root with `/`, never out of it: no drive, no backslash, no empty step, no `.` and no `..`. */
const pathPattern = /^(?![A-Za-z]:)(?!\.\.?(\/|$))[^/\\]+(\/(?!\.\.?(\/|$))[^/\\]+)*$/;
export const path = v.pipe(v.string(), v.regex(pathPattern, rule('path')));

/** Files of the corpus: as `path`, with `*`, `?` and `**`. */
export const glob = v.pipe(v.string(), v.regex(pathPattern, rule('path')));

export const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]\S*$/, rule('url')));

export const bilingual = v.strictObject({
  ar: told(text, 'In Arabic.', 'بالعربية.'),
  en: told(text, 'In English.', 'بالإنجليزية.'),
});

/** What every record may say of itself. */
export const note = maybe(bilingual, 'What else an editor should know.', 'ما ينبغي أن يعرفه المحرر غير ذلك.');
export const wikidata = maybe(
  v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, rule('wikidata'))),
  'The item in Wikidata, such as Q1028.',
  'العنصر في ويكي بيانات، مثل Q1028.',
);
