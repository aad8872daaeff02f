// The records of named things: agencies, persons, places, groups, outlets, instruments.

import * as v from 'valibot';
import { arabic } from '../../l10n/isolate.ts';
import { bilingual, date, id, maybe, note, reference, text, told, url, wikidata } from './field.ts';

const kindsTold = {
  variant: ['Another good form of the name.', 'صيغة أخرى صحيحة للاسم.'],
  short: ['A shorter form that needs its context.', 'صيغة مختصرة يعينها السياق.'],
  acronym: ['Initials, or a word made of them.', 'الأحرف الأولى أو كلمة منها.'],
  translation: ['Another translation, as good.', 'ترجمة أخرى مقبولة.'],
  misspelling: ['A wrong spelling; still recognised.', 'إملاء خاطئ؛ يُتعرف عليه مع ذلك.'],
  mistranslation: ['A wrong translation; still recognised.', 'ترجمة خاطئة؛ يُتعرف عليها مع ذلك.'],
} as const;

/** How a name stands to the thing it names; the last two are wrong names, still recognised. */
export const aliasKinds = ['variant', 'short', 'acronym', 'translation', 'misspelling', 'mistranslation'] as const;
export type AliasKind = (typeof aliasKinds)[number];
const enumDescriptions = aliasKinds.map((kind) => `${kindsTold[kind][0]}\n${arabic(kindsTold[kind][1])}`);

const alias = v.union([
  text,
  v.strictObject({
    text: told(text, 'The name as texts print it.', 'الاسم كما يرد في النصوص.'),
    kind: maybe(
      v.pipe(v.picklist(aliasKinds), v.metadata({ enumDescriptions })),
      'How this name stands to the thing; a variant where nothing is said.',
      'صلة هذا الاسم بالمسمى؛ وهو صيغة أخرى إن لم يُذكر شيء.',
    ),
    note: maybe(text, 'Why the name is so.', 'سبب هذه الصيغة.'),
  }),
]);

const named = {
  id: told(id, 'The id by which other records name this one.', 'المعرّف الذي تشير به السجلات الأخرى إلى هذا.'),
  name: told(bilingual, 'The full name.', 'الاسم الكامل.'),
  aliases: maybe(v.array(alias), 'Its other names, good and wrong.', 'أسماؤه الأخرى، صحيحها وخاطئها.'),
};
const further = { note, wikidata };
const country = maybe(reference('place'), 'The country: the id of a place.', 'البلد: معرّف مكان.');

const agency = v.strictObject({
  ...named,
  parent: maybe(reference('entity'), 'The body that it is part of.', 'الهيئة التي يتبعها.'),
  country,
  seat: maybe(reference('place'), 'Where it sits: the id of a place.', 'مقره: معرّف مكان.'),
  founded: maybe(
    date,
    'When it was founded: YYYY, YYYY-MM or YYYY-MM-DD.',
    'تاريخ إحداثه: YYYY أو YYYY-MM أو YYYY-MM-DD.',
  ),
  ...further,
});

const role = v.strictObject({
  title: told(bilingual, 'The title of the office.', 'اسم المنصب.'),
  of: maybe(reference('entity'), 'The body of which.', 'الهيئة صاحبة المنصب.'),
});

const person = v.strictObject({
  ...named,
  country,
  roles: maybe(v.array(role), 'Offices, as the texts give them.', 'المناصب كما تذكرها النصوص.'),
  ...further,
});

const place = v.strictObject({
  ...named,
  in: maybe(reference('place'), 'The place that holds it.', 'المكان الذي يضمه.'),
  kind: maybe(text, 'Such as country, region, city, site.', 'مثل country وregion وcity وsite.'),
  ...further,
});

const group = v.strictObject({
  ...named,
  parent: maybe(reference('entity'), 'The group that it is part of.', 'الجماعة التي تتبعها.'),
  place: maybe(reference('place'), 'Where it is: the id of a place.', 'موضعها: معرّف مكان.'),
  country,
  ...further,
});

const outlet = v.strictObject({
  ...named,
  country,
  url: maybe(url, 'Its web site.', 'موقعه على الشبكة.'),
  ...further,
});

const instrument = v.strictObject({
  ...named,
  kind: maybe(text, 'Such as law, resolution, programme, platform.', 'مثل law وresolution وprogramme وplatform.'),
  country,
  date: maybe(date, 'When it was made: YYYY, YYYY-MM or YYYY-MM-DD.', 'تاريخ صدوره: YYYY أو YYYY-MM أو YYYY-MM-DD.'),
  by: maybe(reference('entity'), 'Who made it.', 'من أصدره.'),
  ...further,
});

/** The schemas of entities, by the key under which their records stand. */
export const entitySchemas = {
  agencies: agency,
  persons: person,
  places: place,
  groups: group,
  outlets: outlet,
  instruments: instrument,
} as const;
