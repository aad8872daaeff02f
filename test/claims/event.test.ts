import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createExtractor } from '../../src/claims/extract.ts';
import { extract, knowing } from './marked.ts';

const knowledge = knowing({
  places: [
    { id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' }, kind: 'country' },
    { id: 'fes', name: { ar: 'فاس', en: 'Fes' }, in: 'morocco' },
  ],
  agencies: [
    { id: 'bureau', name: { ar: 'المكتب المركزي', en: 'Bureau' }, country: 'morocco', parent: 'directorate' },
    { id: 'directorate', name: { ar: 'المديرية العامة', en: 'Directorate' }, country: 'morocco' },
  ],
  persons: [
    { id: 'ali', name: { ar: 'علي صالح', en: 'Ali Saleh' } },
    { id: 'omar', name: { ar: 'عمر ناصر', en: 'Omar Nasser' } },
  ],
  groups: [{ id: 'fes-cell', name: { ar: 'خلية فاس', en: 'Fes cell' } }],
  events: [
    {
      id: 'fes-raid',
      title: { ar: 'مداهمة فاس', en: 'Fes raid' },
      kind: 'dismantling',
      date: '2024-05-14',
      place: 'fes',
      participants: ['bureau', 'fes-cell'],
      cues: ['تفكيك', 'خلية'],
    },
    {
      id: 'meeting',
      title: { ar: 'لقاء', en: 'Meeting' },
      kind: 'meeting',
      date: '2024-06-02',
      participants: ['ali', 'omar'],
      cues: ['التقى', 'لقاء', 'زيارة'],
    },
    {
      id: 'later-meeting',
      title: { ar: 'لقاء لاحق', en: 'Later meeting' },
      kind: 'meeting',
      date: '2024-11-20',
      participants: ['ali', 'omar'],
      cues: ['التقى', 'لقاء'],
    },
  ],
});
const extractor = createExtractor(knowledge);

/** The lines of a text, each with the events it should be found to report after « ← ». */
function check(published: string, ...lines: string[]): void {
  const parts = lines.map((line) => line.split(' ← '));
  const { reports } = extract({ text: parts.map(([text]) => text).join('\n'), published }, extractor);
  const found = parts.map((_, i) => reports.filter(({ line }) => line === i).map(({ event }) => event).join(' ')); // prettier-ignore
  assert.deepEqual(found, parts.map(([, events = '']) => events)); // prettier-ignore
}

test('an event is told by place, time and cue, with no participant named', () => {
  check(
    '2024-05-15',
    'أعلن ⟦place morocco|المغرب⟧، ⟦date 2024-05-14|الثلاثاء⟧، تفكيك خلية في ⟦place fes|فاس⟧ ← fes-raid',
  );
});

test('a body above the participant counts as well', () => {
  check('2024-05-15', 'قالت ⟦agency directorate|المديرية العامة⟧ إنه تم تفكيك خلية إرهابية ← fes-raid');
});

test('the same words at another time, or before it happened, are another happening', () => {
  check('2024-05-15', 'في ⟦date 2019-02-03|3 فبراير 2019⟧ تم تفكيك خلية في ⟦place fes|فاس⟧');
  check('2023-01-10', 'أعلن ⟦agency bureau|المكتب المركزي⟧ تفكيك خلية في ⟦place fes|فاس⟧');
});

test('names without a cue, and a cue without a name, report nothing', () => {
  check('2024-06-20', 'قال ⟦person ali|علي صالح⟧ و⟦person omar|عمر ناصر⟧ إن الوضع مستقر');
  check('2024-09-20', 'كان لقاء مهما');
});

test('sums are no events', () => {
  check('2026-01-01', 'فكك ⟦agency bureau|المكتب المركزي⟧ أكثر من 200 خلية منذ ⟦date 2002|عام 2002⟧');
  check('2024-05-20', 'ساهمت ⟦agency bureau|المكتب المركزي⟧ في تفكيك العديد من الخلايا');
});

test('of two meetings of the same persons a line tells of the one whose date it gives, or the nearer one', () => {
  check('2024-11-22', 'التقى ⟦person ali|علي صالح⟧ ⟦person omar|عمر ناصر⟧ في ⟦date 2024-06-02|2 يونيو⟧ ← meeting');
  check('2024-11-22', 'التقى ⟦person ali|علي صالح⟧ ⟦person omar|عمر ناصر⟧ ← later-meeting');
});

test('what refers back to the event is a report too, soon after one', () => {
  check(
    '2024-07-30',
    'التقى ⟦person ali|علي صالح⟧ ⟦person omar|عمر ناصر⟧ في ⟦date 2024-06-02|2 يونيو⟧ ← meeting',
    'وأكد هذا اللقاء بين ⟦person ali|علي صالح⟧ والوفد متانة العلاقات ← meeting',
    'وتحدث عن الاقتصاد ⟦person ali|علي صالح⟧',
  );
});

test('the date that a line gives for the event it reports is a claim, an approximate one as the days it may mean', () => {
  const { claims } = extract(
    {
      published: '2024-07-01',
      text: 'التقى ⟦person ali|علي صالح⟧ ⟦person omar|عمر ناصر⟧ ⟦date 2024-05|أواخر مايو 2024⟧',
    },
    extractor,
  );
  const date = claims.find(({ property }) => property === 'date');
  assert.deepEqual([date?.subject, date?.value], ['meeting', { kind: 'date', iso: '2024-05-21', until: '2024-05-31' }]);
});

test('how long ago an event was, told without a number', () => {
  const names = '⟦person ali|علي صالح⟧ و⟦person omar|عمر ناصر⟧';
  for (const text of [`وجاء ذلك بعد أسابيع من لقاء ${names}`, `وسبق ذلك قبل أسابيع، حين جرى لقاء ${names}`]) {
    const { claims } = extract({ published: '2024-06-20', text }, extractor);
    const elapsed = claims.find(({ property }) => property === 'elapsed');
    assert.deepEqual([elapsed?.subject, elapsed?.value], ['meeting', { kind: 'text', text: 'أسابيع' }]);
  }
  const { claims } = extract({ published: '2024-06-20', text: `بعد أسابيع جرى لقاء ${names}` }, extractor);
  assert.equal(claims.some(({ property }) => property === 'elapsed'), false); // prettier-ignore
});

test('an event without a record is a dated happening', () => {
  const { claims } = extract({
    text: 'اعتقلت الشرطة، ⟦date 2024-03-04|الاثنين 4 مارس 2024⟧، ثلاثة أشخاص في ⟦place fes|فاس⟧',
  });
  const [happening] = claims.filter(({ property }) => property === 'date');
  assert.deepEqual(
    [happening?.subject, happening?.of, happening?.in, happening?.place],
    [null, 'security', '2024-03-04', 'fes'],
  );
});

test('the date of a happening stands in its clause, whatever figures stand between', () => {
  const { claims } = extract({
    text: 'ضرب زلزال بقوة ⟦figure 5.8 exactly درجات|5.8 درجات⟧ ⟦place fes|فاس⟧ فجر ⟦date 2025-03-09|الأحد⟧، ما أسفر عن مقتل ⟦figure 12 exactly شخصا|12 شخصا⟧',
  });
  const dates = claims.filter(({ property }) => property === 'date');
  assert.deepEqual(dates.map(({ of, in: day }) => [of, day]), [
    ['disaster', '2025-03-09'],
    ['violence', '2025-03-09'],
  ]); // prettier-ignore
});
