// What was read in an earlier state of a text is taken over only where it holds: the outcome is that of reading all anew.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Reading, createExtractor } from '../../src/claims/extract.ts';
import { whole } from '../../src/text/whole.ts';
import { type Marked, knowing, parseMarked } from './marked.ts';

const knowledge = knowing({
  places: [
    { id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' }, kind: 'country' },
    { id: 'fes', name: { ar: 'فاس', en: 'Fes' }, in: 'morocco' },
  ],
  groups: [{ id: 'fes-cell', name: { ar: 'خلية فاس', en: 'Fes cell' } }],
  events: [
    {
      id: 'fes-raid',
      title: { ar: 'مداهمة فاس', en: 'Fes raid' },
      date: '2024-05-14',
      place: 'fes',
      participants: ['fes-cell'],
      cues: ['تفكيك', 'خلية'],
    },
  ],
});
const extractor = createExtractor(knowledge);

/** Follows the states of a text, each taking over what holds of the one before; returns how many claims the last one has. */
function follow(...states: readonly (string | Marked)[]): number {
  let reading: Reading | undefined;
  let count = 0;
  for (const state of states) {
    const { text: marked, published = null } = typeof state === 'string' ? { text: state } : state;
    const given = { ...parseMarked(marked), published, isFurniture: () => false };
    const found = whole(extractor.extractInSlices(given, reading));
    const { reading: _, ...anew } = extractor.extract(given);
    assert.deepEqual({ ...found, reading: undefined }, { ...anew, reading: undefined });
    reading = found.reading;
    count = found.claims.length;
  }
  return count;
}

const alone = 'وقالت الوزارة إن المستشفى الكبير استقبل ⟦figure 40 exactly مريضا|40 مريضا⟧ في ⟦date 2021|سنة 2021⟧.';

test('lines that move say the same elsewhere', () => {
  assert.equal(
    follow(`${alone}\n\n${alone}`, `سطر\n${alone}\n\n${alone}`, `سطر\n${alone}\nسطر آخر\n${alone}`, alone),
    1,
  );
});

test('a figure takes its time from the lines before, also where these change', () => {
  const repeated = 'وتم تفكيك ⟦figure 200 exactly خلية|200 خلية⟧ في الفترة نفسها.';
  const first = (year: string): string =>
    `جرى تفكيك ⟦figure 200 exactly خلية|200 خلية⟧ منذ ⟦date ${year}|سنة ${year}⟧.`;
  follow(`${first('2002')}\n${repeated}`, `${first('2003')}\n${repeated}`, `سطر\n${repeated}`, repeated);
  follow(`${first('2002')}\n${repeated}`, `${first('2002')}\n\n\n\n\n${repeated}`, `${first('2002')}\n${repeated}`);
});

test('who says a passage may stand in a line before it, and may be another one in the same place', () => {
  const said = 'وأكد المصدر نفسه أن التحقيق ما زال جاريا في هذه القضية الكبيرة.';
  const by = (id: string, name: string): string =>
    `وقال ⟦person ${id}|${name}⟧ إن العملية جرت في المدينة القديمة.\n${said}`;
  follow(by('khayyam', 'الخيام'), by('alami', 'العلمي'), said);
});

test('how long ago an event was is asked of the whole text', () => {
  const text = 'جرى تفكيك خلية في ⟦place fes|فاس⟧، وجاء ذلك بعد أسابيع من تفكيك الخلية.';
  const counts = [null, '2024-05-20'].map((published) => follow({ text, ...(published && { published }) }));
  assert.notEqual(counts[0], counts[1]);
  follow({ text }, { text, published: '2024-05-20' }, { text });
});
