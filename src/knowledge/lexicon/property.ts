// Properties of entities, under Wikidata's and FollowTheMoney's names, and the words that tell them. Written down from
// general knowledge. Words stand in their plain form: endings, articles and proclitics are understood.

import type { Bilingual } from '../../l10n/language.ts';
import type { EntityType } from '../entity.ts';
import { phrases } from './list.ts';

/** Where a relation's subject or value stands, seen from the cue. `topic`: before it in its clause, else what the sentence began with. */
export type Side = 'before' | 'after' | 'topic';

/** One end of a relation. */
export interface End {
  readonly side: Side;
  readonly types: readonly (EntityType | 'date')[];
  /** Words of which one must stand right before it. */
  readonly past?: readonly string[];
  /** How many words may stand between it and the cue; without it, any: behind the cue within its clause. */
  readonly within?: number;
}

/** One way of telling a property: a cue with its subject and its value about it. */
export interface Relation {
  readonly cues: readonly string[];
  readonly subject: End;
  readonly value: End;
}

/** A property. Where it is `single`, an entity has one value at a time, so that two values contradict each other. */
export interface Property {
  readonly id: string;
  readonly title: Bilingual;
  readonly single?: true;
  /** The same whichever end is the subject. */
  readonly symmetric?: true;
  readonly relations: readonly Relation[];
}

const bodies = ['agency', 'group', 'outlet'] as const;
const actors = ['place', 'agency', 'person', 'group'] as const;

export const properties: readonly Property[] = [
  {
    id: 'part-of',
    title: { ar: 'يتبع لـ', en: 'Part of' },
    single: true,
    relations: [
      {
        cues: phrases('تابع، التابع'),
        subject: { side: 'before', types: [...bodies, 'instrument'], within: 6 },
        value: { side: 'after', types: [...bodies], past: phrases('ل'), within: 3 },
      },
    ],
  },
  {
    id: 'member-of',
    title: { ar: 'عضو في', en: 'Member of' },
    relations: [
      {
        cues: phrases('عضو، عضوية، انضم، انضمام'),
        subject: { side: 'topic', types: actors },
        value: { side: 'after', types: ['agency', 'group'], past: phrases('في، إلى، ب، ل، من'), within: 4 },
      },
    ],
  },
  {
    id: 'chaired-with',
    title: { ar: 'يتشارك رئاسته', en: 'Chaired with' },
    single: true,
    relations: (['after', 'before'] as const).flatMap((forum) =>
      (['after', 'before'] as const).map((partner) => ({
        cues: phrases('رئاسة، ترأس، رأس، تترأس، يترأس'),
        subject: { side: forum, types: ['agency'] },
        value: {
          side: partner,
          types: ['place', 'agency'],
          past: phrases('مع'),
          ...(partner === 'before' && { within: 4 }),
        },
      })),
    ),
  },
  {
    id: 'founded-in',
    title: { ar: 'تأسس في', en: 'Founded in' },
    single: true,
    relations: [
      {
        cues: phrases('تأسس، تأسيس، أسس، أنشئ، أنشأ، إنشاء، أحدث، إحداث، أدخل، انطلق'),
        subject: { side: 'before', types: bodies, within: 8 },
        value: { side: 'after', types: ['date'], within: 6 },
      },
      {
        cues: phrases('تأسيس، تأسس، إنشاء، إحداث، أنشئ، أحدث'),
        subject: { side: 'after', types: bodies, within: 2 },
        value: { side: 'after', types: ['date'], within: 14 },
      },
    ],
  },
  {
    id: 'enacted-in',
    title: { ar: 'صدر في', en: 'Enacted in' },
    single: true,
    relations: [
      {
        cues: phrases(
          'تم سنه، تم سن، سن، صدر، صدور، أقر، إقرار، اعتمد، اعتماد، صودق، مصادقة، حيز التنفيذ، حيز النفاذ، وقع، توقيع',
        ),
        subject: { side: 'before', types: ['instrument'], within: 8 },
        value: { side: 'after', types: ['date'], within: 5 },
      },
      {
        cues: phrases('سن، صدر، صدور، أقر، إقرار، اعتمد، اعتماد، مصادقة، تعزيز، توقيع'),
        subject: { side: 'after', types: ['instrument'], within: 6 },
        value: { side: 'after', types: ['date'], within: 10 },
      },
    ],
  },
  {
    id: 'amended-in',
    title: { ar: 'عُدّل في', en: 'Amended in' },
    single: true,
    relations: [
      {
        cues: phrases('تعديل، عدل، تعديلات، مراجعة، تتميم'),
        subject: { side: 'before', types: ['instrument'] },
        value: { side: 'after', types: ['date'], within: 5 },
      },
      {
        cues: phrases('تعديل، عدل، تعديلات، مراجعة'),
        subject: { side: 'after', types: ['instrument'], within: 3 },
        value: { side: 'after', types: ['date'], within: 14 },
      },
    ],
  },
  {
    id: 'located-in',
    title: { ar: 'مقره في', en: 'Located in' },
    single: true,
    relations: [
      {
        cues: phrases('مقر، مقره، مقرها، كائن، يقع'),
        subject: { side: 'after', types: ['agency', 'outlet'], within: 2 },
        value: { side: 'after', types: ['place'], past: phrases('ب، في، بمدينة، في مدينة') },
      },
      {
        cues: phrases('مقره، مقرها، كائن، يتخذ، تتخذ'),
        subject: { side: 'before', types: ['agency', 'outlet'], within: 4 },
        value: { side: 'after', types: ['place'], within: 4 },
      },
      {
        cues: phrases('احتضن، احتضان، استضاف، استضافة، تحتضن، يحتضن'),
        subject: { side: 'after', types: ['agency'], within: 8 },
        value: { side: 'topic', types: ['place'] },
      },
    ],
  },
  {
    id: 'met',
    title: { ar: 'التقى', en: 'Met' },
    symmetric: true,
    relations: [
      {
        cues: phrases('التقى، استقبل، اجتمع، استقبال، لقاء'),
        subject: { side: 'topic', types: ['person'] },
        // His titles and the place may stand between them, in commas and brackets.
        value: { side: 'after', types: ['person'], within: 24 },
      },
    ],
  },
  {
    id: 'visited',
    title: { ar: 'زار', en: 'Visited' },
    relations: [
      {
        cues: phrases('زار، زيارة'),
        subject: { side: 'before', types: ['person'] },
        value: { side: 'after', types: ['place'], past: phrases('إلى، ل') },
      },
    ],
  },
  {
    id: 'succeeded-by',
    title: { ar: 'خلفه', en: 'Succeeded by' },
    single: true,
    relations: [
      {
        cues: phrases('خلفا ل، خلفا، خليفة ل، خلف'),
        subject: { side: 'after', types: ['person'], within: 4 },
        value: { side: 'before', types: ['person'] },
      },
    ],
  },
];

/** What a person is to a body, told by the title that stands between or before them: «فلان، مدير كذا», «مدير كذا فلان». */
export interface Role {
  readonly id: string;
  readonly title: Bilingual;
  /** Whether a body has one at a time. */
  readonly single?: true;
  readonly titles: readonly string[];
}

export const roles: readonly Role[] = [
  {
    id: 'deputy-head',
    title: { ar: 'نائب الرئيس', en: 'Deputy head' },
    titles: phrases(
      'نائب رئيس، نائب مدير، نائب الأمين العام، نائب وزير، مساعد مدير، مساعد وزير، وكيل وزارة، نائب قائد، نائب',
    ),
  },
  {
    id: 'spokesperson',
    title: { ar: 'المتحدث باسمه', en: 'Spokesperson' },
    titles: phrases('متحدث، ناطق، المتحدث باسم، الناطق باسم، المتحدث الرسمي باسم، الناطق الرسمي باسم'),
  },
  {
    id: 'head',
    title: { ar: 'على رأسه', en: 'Head' },
    single: true,
    titles: phrases(
      'مدير، المدير العام، رئيس، الرئيس التنفيذي، أمين عام، الأمين العام، قائد، زعيم، أمير، محافظ، حاكم، عميد، وزير، مفوض، نقيب، رئيسة',
    ),
  },
];
