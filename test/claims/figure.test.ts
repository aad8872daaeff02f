import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../src/claims/claim.ts';
import { createExtractor } from '../../src/claims/extract.ts';
import { extract, knowing } from './marked.ts';

const knowledge = knowing({
  places: [
    { id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } },
    { id: 'iraq', name: { ar: 'العراق', en: 'Iraq' } },
    { id: 'spain', name: { ar: 'إسبانيا', en: 'Spain' } },
    { id: 'fes', name: { ar: 'فاس', en: 'Fes' }, in: 'morocco' },
  ],
  measures: [
    {
      id: 'mosques-built',
      title: { ar: 'مساجد بُنيت', en: 'Mosques built' },
      counted: ['مسجد', 'مساجد'],
      cues: ['بناء', 'بنت'],
      subject: 'morocco',
    },
  ],
});
const extractor = createExtractor(knowledge);

/** The figure claims of a marked text: of each what `expected` names, in order. */
function check(text: string, ...expected: Partial<Claim>[]): void {
  const claims = extract({ text }, extractor).claims.filter(({ value }) => value.kind === 'number');
  const shown = claims.map((claim, i) => pick(claim, Object.keys(expected[i] ?? { property: 0 })));
  assert.deepEqual(shown, expected, text);
}

function pick(claim: Claim, keys: string[]): Partial<Claim> {
  return Object.fromEntries(Object.entries(claim).filter(([key]) => keys.includes(key)));
}

/** The measures of the figures of a text. */
function checkMeasures(text: string, ...properties: string[]): void {
  check(text, ...properties.map((property) => ({ property })));
}

test('a measure is told by the counted noun and the nearest cue', () => {
  checkMeasures('تفكيك ⟦figure 3 exactly خلايا|3 خلايا⟧ إرهابية', 'cells-dismantled');
  checkMeasures('اعتقلت الشرطة ⟦figure 12 exactly شخصا|12 شخصا⟧', 'people-arrested');
  checkMeasures('قتل ⟦figure 5 exactly أشخاص|خمسة أشخاص⟧ في انفجار', 'people-killed');
  checkMeasures(
    'مقتل ⟦figure 5 exactly أشخاص|5 أشخاص⟧ واعتقال ⟦figure 3 exactly آخرين|3 آخرين⟧',
    'people-killed',
    'people-arrested',
  );
  checkMeasures(
    'أسفر الحادث عن ⟦figure 4 exactly قتلى|4 قتلى⟧ و⟦figure 9 exactly جرحى|9 جرحى⟧',
    'people-killed',
    'people-injured',
  );
  checkMeasures('أحبطت السلطات ⟦figure 2 exactly هجومين|هجومين⟧', 'plots-foiled');
  checkMeasures('شهدت المدينة ⟦figure 2 exactly هجومين|هجومين⟧', 'attacks');
  checkMeasures('إنقاذ ⟦figure 70 exactly مهاجرا|70 مهاجرا⟧ قبالة السواحل', 'people-rescued');
  checkMeasures('نزوح ⟦figure 3000 about شخص|نحو 3000 شخص⟧', 'people-displaced');
  checkMeasures('تسجيل ⟦figure 120 exactly إصابة|120 إصابة⟧ جديدة بفيروس كورونا', 'infections');
  checkMeasures('إصابة ⟦figure 7 exactly أشخاص|7 أشخاص⟧ بجروح', 'people-injured');
  checkMeasures('ارتفع التضخم إلى ⟦figure 5 exactly المائة|5 في المائة⟧', 'inflation-rate');
  checkMeasures('ميزانية قدرها ⟦figure 2e9 exactly دولار|ملياري دولار⟧', 'budget');
  checkMeasures('حصل الحزب على ⟦figure 31 exactly مقعدا|31 مقعدا⟧', 'seats');
  checkMeasures(
    'صادق عليه البرلمان بموافقة ⟦figure 87 exactly نائبا|87 نائبا⟧ واعتراض ⟦figure 20 exactly نائبا|20 نائبا⟧ وامتناع ⟦figure 11 exactly نائبا|11 نائبا⟧',
    'votes',
    'votes-against',
    'abstentions',
  );
  checkMeasures('حكم عليه بالسجن ⟦figure 10 exactly سنوات|10 سنوات⟧', 'sentence');
  checkMeasures('رجل يبلغ من العمر ⟦figure 45 exactly عاما|45 عاما⟧', 'age');
});

test('without a cue the measure stays unknown', () => {
  check('وصل ⟦figure 12 exactly شخصا|12 شخصا⟧ إلى المدينة', { property: 'count', of: 'شخص' });
  check('بعد ⟦figure 3 exactly أيام|ثلاثة أيام⟧ من القتال', { property: 'count', of: 'يوم' });
});

test('a cue in another sentence tells nothing', () => {
  checkMeasures('تم اعتقال متهم. وحضر ⟦figure 40 exactly شخصا|40 شخصا⟧', 'participants');
  checkMeasures('تم اعتقال متهم. وعاد ⟦figure 40 exactly شخصا|40 شخصا⟧', 'count');
});

test('a part is no total', () => {
  checkMeasures(
    'توقيف ⟦figure 12 exactly شخصا|12 شخصا⟧، بينهم ⟦figure 3 exactly نساء|3 نساء⟧',
    'people-arrested',
    'count',
  );
});

test("the corpus's measures come with their subject, where the sentence tells none", () => {
  check('تم بناء ⟦figure 20 exactly مسجدا|20 مسجدا⟧', { property: 'mosques-built', subject: 'morocco' });
  check('بنت ⟦place spain|إسبانيا⟧ ⟦figure 20 exactly مسجدا|20 مسجدا⟧', {
    property: 'mosques-built',
    subject: 'spain',
  });
});

test('who acts: a state by name or by its adjective, not who only says so, nor where it happens', () => {
  check('⟦place morocco|المغرب⟧ قام بتفكيك ⟦figure 3 exactly خلايا|3 خلايا⟧', { subject: 'morocco', place: null });
  check('فككت الأجهزة الأمنية العراقية ⟦figure 3 exactly خلايا|3 خلايا⟧', { subject: 'iraq' });
  check('تفكيك ⟦figure 3 exactly خلايا|3 خلايا⟧ في ⟦place iraq|العراق⟧', { subject: null, place: 'iraq' });
  check('تفكيك ⟦figure 3 exactly خلايا|3 خلايا⟧ بمدينة ⟦place fes|فاس⟧', { subject: null, place: 'fes' });
  check('قالت ⟦agency interior|وزارة الداخلية⟧ إن الشرطة الإسبانية اعتقلت ⟦figure 3 exactly أشخاص|3 أشخاص⟧', {
    subject: 'spain',
    attribution: { by: 'interior', quoted: false },
  });
  check('توقيف ⟦figure 3 exactly أشخاص|3 أشخاص⟧ من طرف ⟦agency bureau|المكتب المركزي⟧', { subject: 'bureau' });
  check('توقيف ⟦figure 3 exactly أشخاص|3 أشخاص⟧ بايعوا ⟦group daesh|داعش⟧', { subject: null });
  check('اعتقلت الشرطة ⟦figure 2 exactly جنديين|جنديين⟧ مغربيين', { subject: null });
});

test('what happens at a place is of the place', () => {
  check('مقتل ⟦figure 5 exactly أشخاص|5 أشخاص⟧ في ⟦place iraq|العراق⟧', { subject: 'iraq', place: 'iraq' });
});

test('time: since, until, in, and what is only compared', () => {
  const cells = '⟦figure 200 more-than خلية|أكثر من 200 خلية⟧';
  check(`تفكيك ${cells} منذ ⟦date 2002|عام 2002⟧`, { since: '2002', until: null, in: null });
  check(`تفكيك ${cells} منذ إحداثه سنة ⟦date 2015|2015⟧`, { since: '2015', in: null });
  check(`تفكيك ${cells} في ⟦date 2021|عام 2021⟧`, { since: null, in: '2021' });
  check(`في ⟦date 2021|عام 2021⟧ تم تفكيك ${cells}`, { in: '2021' });
  check(`تفكيك ${cells} حتى ⟦date 2020|عام 2020⟧`, { until: '2020', in: null });
  check(`تفكيك ${cells} منذ ⟦date 2002|عام 2002⟧ وحتى ⟦date 2020|عام 2020⟧`, { since: '2002', until: '2020' });
  check(`تفكيك ${cells} بين ⟦date 2015/2020|2015 و2020⟧`, { since: '2015', until: '2020', in: null });
  check(`تفكيك ${cells} في ⟦date 2020|2020⟧ مقارنة ب⟦date 2019|2019⟧`, { in: '2020' });
});

test('each figure has the date of its clause, or the one told last', () => {
  check(
    'تفكيك ⟦figure 9 exactly خلايا|9 خلايا⟧ منذ ⟦date 2002|عام 2002⟧ واعتقال ⟦figure 30 exactly شخصا|30 شخصا⟧ في ⟦date 2003|2003⟧',
    { since: '2002', in: null },
    { since: null, in: '2003' },
  );
  check(
    'تفكيك ⟦figure 9 exactly خلايا|9 خلايا⟧ منذ ⟦date 2002|عام 2002⟧ واعتقال ⟦figure 30 exactly شخصا|30 شخصا⟧',
    { since: '2002' },
    { since: '2002' },
  );
});

test('«the same period» is that of the figure before', () => {
  check(
    'تفكيك ⟦figure 9 exactly خلايا|9 خلايا⟧ منذ ⟦date 2002|عام 2002⟧.\nوخلال الفترة نفسها، إحباط ⟦figure 5 exactly مؤامرات|5 مؤامرات⟧',
    { since: '2002' },
    { since: '2002', property: 'plots-foiled' },
  );
});

test('a figure said again is of the same measure, subject and time', () => {
  const first = 'فككت السلطات المغربية ⟦figure 200 more-than خلية|أكثر من 200 خلية⟧ منذ ⟦date 2002|عام 2002⟧.';
  check(
    `${first}\nويؤكد الرقم (⟦figure 200 more-than خلية|أكثر من مئتي خلية⟧) ذلك`,
    { property: 'cells-dismantled' },
    { property: 'cells-dismantled', subject: 'morocco', since: '2002' },
  );
  check(`${first}\nوبقيت ⟦figure 7 exactly خلايا|7 خلايا⟧`, { since: '2002' }, { property: 'count', since: null });
});

test('what is seized is told apart by its kind, and units of one measure are not', () => {
  check(
    'حجز ⟦figure 3 exactly كيلوغرامات|3 كيلوغرامات⟧ من الكوكايين و⟦figure 2 exactly طنين|طنين⟧ من الحشيش و⟦figure 4 exactly مسدسات|4 مسدسات⟧',
    { property: 'substances-seized', of: 'kg كوكايين', value: { kind: 'number', scale: 1, quantity: { value: 3, bound: 'exactly', unit: 'كيلوغرامات' } } },
    { property: 'substances-seized', of: 'kg حشيش', value: { kind: 'number', scale: 1000, quantity: { value: 2, bound: 'exactly', unit: 'طنين' } } },
    { property: 'weapons-seized', of: 'مسدس' },
  ); // prettier-ignore
});

test('attribution: before, after, and in quotation marks', () => {
  const arrested = 'اعتقال ⟦figure 3 exactly أشخاص|3 أشخاص⟧';
  check(`أعلنت ⟦agency interior|وزارة الداخلية⟧ ${arrested}`, { attribution: { by: 'interior', quoted: false } });
  check(`${arrested}، وفق ⟦agency interior|وزارة الداخلية⟧`, { attribution: { by: 'interior', quoted: false } });
  check(`${arrested}، حسب بيان صادر عن ⟦agency interior|وزارة الداخلية⟧`, {
    attribution: { by: 'interior', quoted: false },
  });
  check(`قال ⟦person ali|علي⟧ “تم ${arrested}”`, { attribution: { by: 'ali', quoted: true } });
  check(`قال المصدر إنه تم ${arrested}`, { attribution: null });
  check(`تم ${arrested} بعد زيارة ⟦person ali|علي⟧`, { attribution: null });
});

test('attribution: the subject of the verb, and no name that something else governs or owns', () => {
  const arrested = 'اعتقال ⟦figure 3 exactly أشخاص|3 أشخاص⟧';
  const by = (who: string) => ({ attribution: { by: who, quoted: false } });
  check(`وكان الوزير، ⟦person ali|علي⟧، قد نبه لدى لقاء ب⟦place rabat|الرباط⟧ إلى ${arrested}`, by('ali'));
  check(`تفيد أرقام نشرها ⟦agency bureau|المكتب المركزي⟧ بأن ${arrested} تم`, by('bureau'));
  check(`وتحدث بلاغ ل⟦agency interior|وزارة الداخلية⟧ عن ${arrested}`, by('interior'));
  check(`وفي تقرير حول ⟦place iraq|العراق⟧ ذكر ${arrested}`, { attribution: null });
  check(`وأعلن مسؤول أمني في ⟦agency interior|وزارة الداخلية⟧ ${arrested}`, by('interior'));
  check(`وذكر مصدر ب⟦agency interior|وزارة الداخلية⟧ أنه جرى ${arrested}`, by('interior'));
  check(`وأعلن في مقر ⟦agency interior|وزارة الداخلية⟧ ${arrested}`, { attribution: null });
  check(`وجرى في المكتب التابع ل⟦agency interior|وزارة الداخلية⟧ ${arrested}`, { attribution: null });
  check(`وكان المكتب، وهو تابع ل⟦agency interior|وزارة الداخلية⟧، وراء ${arrested}`, { attribution: null });
});

test('what was seized, told in the passive; an age with «البالغ»; days of detention are no age', () => {
  checkMeasures(
    'كما صودرت ⟦figure 6 exactly بنادق|ست بنادق⟧ و⟦figure 5 exactly سيارات|5 سيارات⟧.',
    'weapons-seized',
    'vehicles-seized',
  );
  checkMeasures('⟦person ali|علي صالح⟧، البالغ ⟦figure 52 exactly سنة|52 سنة⟧، زعيم الشبكة.', 'age');
  checkMeasures('أمر بحبس المدير ⟦person ali|علي صالح⟧ ⟦figure 4 exactly أيام|أربعة أيام⟧.', 'sentence');
});
