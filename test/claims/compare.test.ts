import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Marked, compare, knowing } from './marked.ts';

const knowledge = knowing({
  places: [
    { id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' }, kind: 'country' },
    { id: 'spain', name: { ar: 'إسبانيا', en: 'Spain' }, kind: 'country' },
    { id: 'fes', name: { ar: 'فاس', en: 'Fes' }, in: 'morocco' },
    { id: 'rabat', name: { ar: 'الرباط', en: 'Rabat' }, in: 'morocco' },
  ],
  agencies: [
    { id: 'bureau', name: { ar: 'المكتب المركزي للأبحاث', en: 'Bureau' }, aliases: [{ text: 'المكتب الاتحادي للصحافة', kind: 'mistranslation' }, { text: 'البسيج', kind: 'acronym' }, { text: 'المكتب المركزي للتحقيقات', kind: 'translation' }], country: 'morocco' },
  ],
  persons: [
    { id: 'wray', name: { ar: 'كريستوفر راي', en: 'Christopher Wray' }, aliases: [{ text: 'كريستوبر راي', kind: 'misspelling' }, { text: 'راي', kind: 'short' }] },
  ],
}); // prettier-ignore

/** The comparisons of marked texts, each as «verdict property: places» with the name of the text before each place. */
function check(texts: (string | Marked)[], expected: string[], known: Knowledge = knowledge): void {
  const marked = texts.map((text) => (typeof text === 'string' ? { text, published: '2024-05-15' } : text));
  const found = compare(marked, known).map(
    ({ verdict, property, shown }) => `${verdict} ${property}: ${shown.join(' | ')}`,
  );
  assert.deepEqual(found.sort(), expected.sort());
}

const since = 'منذ ⟦date 2002|عام 2002⟧';

test('a sum since one year: two lower bounds far apart differ', () => {
  check(
    [
      `فككت السلطات المغربية ⟦figure 2009 more-than خلية|أكثر من 2009 خلية⟧ ${since}`,
      `فكك ⟦place morocco|المغرب⟧ ⟦figure 200 more-than خلية|أكثر من 200 خلية⟧ ${since}`,
    ],
    ['differ cells-dismantled: a أكثر من 2009 خلية | b أكثر من 200 خلية'],
  );
});

test('sums of other periods, or of other countries, are not set side by side', () => {
  const cells = (who: string, when: string): string => `فكك ${who} ⟦figure 20 exactly خلية|20 خلية⟧ ${when}`;
  const [morocco, spain] = ['⟦place morocco|المغرب⟧', '⟦place spain|إسبانيا⟧'];
  check([cells(morocco, since), cells(morocco, 'في ⟦date 2021|2021⟧').replaceAll('20 ', '30 ')], []);
  check([cells(morocco, since), cells(spain, since).replaceAll('20 ', '30 ')], []);
});

test('what only grows is superseded by a later, larger figure, and contradicted by a later, smaller one', () => {
  const cells = (n: number, published: string): Marked => ({
    published,
    text: `فكك ⟦place morocco|المغرب⟧ ⟦figure ${n} exactly خلية|${n} خلية⟧ ${since}`,
  });
  check([cells(200, '2019-01-01'), cells(230, '2020-01-01')], ['superseded cells-dismantled: a 200 خلية | b 230 خلية']);
  check([cells(230, '2019-01-01'), cells(200, '2020-01-01')], ['conflict cells-dismantled: a 230 خلية | b 200 خلية']);
});

const operation = (who: string, figure: string, where = 'fes|فاس'): string =>
  `${who} توقيف ${figure} بمدينة ⟦place ${where}⟧`;
const bureau = 'أعلن ⟦agency bureau|المكتب المركزي للأبحاث⟧';

test('one operation: other numbers are a conflict, the same number in words agrees', () => {
  const five = operation(bureau, '⟦figure 5 exactly أشخاص|5 أشخاص⟧');
  check(
    [five, operation('تم', '⟦figure 5 exactly مشتبه|خمسة مشتبه بهم⟧')],
    ['same people-arrested: a 5 أشخاص | b خمسة مشتبه بهم'],
  );
  check(
    [five, operation('تم', '⟦figure 6 exactly أفراد|ستة أفراد⟧')],
    ['conflict people-arrested: a 5 أشخاص | b ستة أفراد'],
  );
});

test('operations at other places or weeks apart are not one', () => {
  const five = operation('تم', '⟦figure 5 exactly أشخاص|5 أشخاص⟧');
  check([five, operation('تم', '⟦figure 6 exactly أشخاص|6 أشخاص⟧', 'rabat|الرباط')], []);
  check([five, { text: operation('تم', '⟦figure 6 exactly أشخاص|6 أشخاص⟧'), published: '2024-08-01' }], []);
});

test('figures of one line, and parts beside totals, are not set side by side', () => {
  check([`توقيف ⟦figure 5 exactly أشخاص|5 أشخاص⟧ ثم ⟦figure 3 exactly أشخاص|3 أشخاص⟧ بمدينة ⟦place fes|فاس⟧`], []);
  check(
    [
      `توقيف ⟦figure 5 exactly أشخاص|5 أشخاص⟧ بمدينة ⟦place fes|فاس⟧`,
      `في ⟦place fes|فاس⟧، بينهم ⟦figure 2 exactly شخصان|شخصان⟧ جرى توقيفهما`,
    ],
    [],
  );
});

test('units of one measure are converted, kinds are kept apart', () => {
  const seized = (figure: string): string => `حجز ${figure} بمدينة ⟦place fes|فاس⟧`;
  check(
    [
      seized('⟦figure 2 exactly طنين|طنين⟧ من الكوكايين'),
      seized('⟦figure 2000 exactly كيلوغرام|2000 كيلوغرام⟧ من الكوكايين'),
      seized('⟦figure 7 exactly كيلوغرامات|7 كيلوغرامات⟧ من الحشيش'),
    ],
    ['same substances-seized: a طنين | b 2000 كيلوغرام'],
  );
});

test('a fact told twice in one source is compared, unless in the same words', () => {
  const [first, other] = [200, 210].map(
    (n) => `فكك ⟦place morocco|المغرب⟧ ⟦figure ${n} more-than خلية|أكثر من ${n} خلية⟧ ${since}`,
  );
  check([`${first}\n${other}`], ['compatible cells-dismantled: a أكثر من 200 خلية | a أكثر من 210 خلية']);
  check([`${first}\n${first}`], []);
});

test('properties of which there is one at a time contradict each other', () => {
  const head = (person: string): string => `${person}، مدير ⟦agency bureau|المكتب المركزي للأبحاث⟧`;
  const [wray, omar] = ['⟦person wray|كريستوفر راي⟧', '⟦person omar|عمر ناصر⟧'];
  check([head(wray), head(wray)], ['same head: a كريستوفر راي | b كريستوفر راي']);
  check([head(wray), head(omar)], ['conflict head: a كريستوفر راي | b عمر ناصر']);
  check([head(wray), { text: head(omar), published: '2010-01-01' }], ['differ head: a كريستوفر راي | b عمر ناصر']);
});

test('a place inside another agrees with it, one date inside another is the same', () => {
  const at = (place: string): string => `افتتاح مقر ⟦agency bureau|المكتب المركزي للأبحاث⟧ ب${place}`;
  check([at('⟦place rabat|الرباط⟧'), at('⟦place morocco|المغرب⟧')], ['compatible located-in: a الرباط | b المغرب']);
  const founded = (date: string): string => `تأسيس ⟦agency bureau|المكتب المركزي للأبحاث⟧ ${date}`;
  check([founded('⟦date 2015|2015⟧'), founded('⟦date 2015-03|مارس 2015⟧')], ['same founded-in: a 2015 | b مارس 2015']);
  check([founded('⟦date 2015|2015⟧'), founded('⟦date 2016|2016⟧')], ['conflict founded-in: a 2015 | b 2016']);
});

test('dates of one happening that no record holds', () => {
  const raid = (date: string, place = 'fes|فاس'): string =>
    `${bureau}، ${date}، اعتقال متهمين من ⟦group cell|خلية الأطلس⟧ في ⟦place ${place}⟧`;
  const [tuesday, wednesday] = ['⟦date 2024-05-14|الثلاثاء⟧', '⟦date 2024-05-15|الأربعاء⟧'];
  check([raid(tuesday), raid(wednesday)], ['conflict date: a الثلاثاء | b الأربعاء']);
  check([raid(tuesday), raid(tuesday)], ['same date: a الثلاثاء | b الثلاثاء']);
  check([raid(tuesday), raid(wednesday, 'rabat|الرباط')], []);
});

test('names: a wrong one differs, good ones are compatible, short ones and acronyms alone are not worth it', () => {
  check(['⟦person wray|كريستوفر راي⟧', '⟦person wray|كريستوبر راي⟧'], ['differ name: a كريستوفر راي | b كريستوبر راي']);
  check(['⟦person wray|كريستوفر راي⟧', '⟦person wray|راي⟧'], []);
  check(['⟦agency bureau|المكتب المركزي للأبحاث⟧', '⟦agency bureau|البسيج⟧'], []);
  check(
    ['⟦agency bureau|المكتب المركزي للأبحاث⟧ (⟦agency bureau|البسيج⟧)', '⟦agency bureau|المكتب المركزي للتحقيقات⟧'],
    ['compatible name: a المكتب المركزي للأبحاث | a البسيج | b المكتب المركزي للتحقيقات'],
  );
  check(['⟦place morocco|المغرب⟧', '⟦place morocco|المملكة المغربية⟧'], []);
  check(['⟦place fes|فَاس⟧', '⟦place fes|فاس⟧'], []);
});

test('persons that nobody knows: near spellings beside one thing are one name, others are not', () => {
  const says = (id: string, name: string, beside = 'bureau|المكتب المركزي للأبحاث'): string =>
    `⟦person unknown:person:${id}|${name}⟧ من ⟦agency ${beside}⟧`;
  check([says('a', 'حبوب الشرقاوي'), says('b', 'حبيب الشرقاوي')], ['differ name: a حبوب الشرقاوي | b حبيب الشرقاوي']);
  check([says('a', 'حبوب الشرقاوي'), says('b', 'حبيب الشرقاوي', 'other|بلدية فاس')], []);
  check([says('a', 'محمد سالم'), says('b', 'محمود سليم')], []);
  check([says('a', 'كريستوفر راي'), says('b', 'كريستوفر بيرنز')], []);
});

const opening = knowing({
  places: [{ id: 'rabat', name: { ar: 'الرباط', en: 'Rabat' } }],
  agencies: [
    { id: 'office', name: { ar: 'مكتب الأمم المتحدة', en: 'UN office' }, aliases: [{ text: 'المكتب الأممي', kind: 'short' }, { text: 'UNO', kind: 'acronym' }] },
  ],
  events: [{ id: 'opening', title: { ar: 'افتتاح المكتب', en: 'The opening' }, date: '2021-06', place: 'rabat', participants: ['office'], cues: ['افتتاح', 'افتتح'] }],
}); // prettier-ignore
const office = '⟦agency office|مكتب الأمم المتحدة⟧';

test('an event that one source dates is set beside those that tell of it undated', () => {
  const dated = `افتتح ${office} في ⟦place rabat|الرباط⟧ في ⟦date 2021-06|يونيو 2021⟧.`;
  const undated = `قال الوزير أثناء افتتاح ${office} ب⟦place rabat|الرباط⟧ إن التعاون مهم.`;
  const dates = (texts: string[]): string[] =>
    compare(texts.map((text) => ({ text, published: '2021-07-01' })), opening)
      .filter(({ property }) => property === 'date')
      .map(({ verdict, shown }) => `${verdict}: ${shown.join(' | ')}`); // prettier-ignore
  assert.deepEqual(dates([undated, dated]), ['compatible: a افتتاح | b يونيو 2021']);
  assert.deepEqual(dates([dated, undated, dated]), ['same: a يونيو 2021 | c يونيو 2021']);
  assert.deepEqual(dates([undated, undated]), []);
});

test('three names of one body in two sources are shown, though none is more than a shorter one', () => {
  const short = '⟦agency office|المكتب الأممي⟧';
  const names = (texts: string[]): number =>
    compare(texts.map((text) => ({ text })), opening).filter(({ property }) => property === 'name').length; // prettier-ignore
  assert.equal(names([`قال ${office} (⟦agency office|UNO⟧)`, `أكد ${office} ذلك`]), 0);
  assert.equal(names([`قال ${office} (⟦agency office|UNO⟧)`, `أكد ${short} ذلك`]), 1);
});
