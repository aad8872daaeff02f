// Of gestures of curation: which texts are read anew. That nothing is missed is the model's to tell (`test/fuzz`); here, that no more
// are read than the gesture is about.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../src/corpus/corpus.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';

const texts = {
  'bureau.txt': 'أعلن المكتب المركزي للأبحاث القضائية تفكيك أكثر من 200 خلية إرهابية منذ 2002.',
  'visit.txt': 'زار كريستوفر راي مدير مكتب التحقيقات الفدرالي المغرب يوم 21 فبراير 2023.',
  'library.txt': 'وتضم المكتبة قاعات واسعة للمطالعة وجناحا مخصصا للأطفال.',
  'weather.txt': 'تتوقع مصالح الأرصاد هبوب رياح قوية على السواحل الشمالية غدا.',
};
type Name = 'bureau' | 'visit' | 'library' | 'weather';
type Records = Readonly<Record<string, readonly object[]>>;

const bureau = { id: 'bcij', name: { ar: 'المكتب المركزي للأبحاث القضائية', en: 'BCIJ' } };
const fbi = { id: 'fbi', name: { ar: 'مكتب التحقيقات الفدرالي', en: 'FBI' } };
const wray = { id: 'wray', name: { ar: 'كريستوفر راي', en: 'Christopher Wray' } };
const known: Records = {
  agencies: [bureau, fbi],
  persons: [wray],
  places: [{ id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } }],
};
const quote = { source: 'bureau.txt', quote: 'أكثر من 200 خلية' };

function corpusOf(records: Records): Corpus {
  const text = JSON.stringify({ isnad: 1, include: ['*.txt'], ...known, ...records });
  return new Corpus(loadKnowledge({ path: 'isnad.json', text }).knowledge);
}

function check(gesture: string, after: Records, concerned: readonly Name[], before: Records = {}): void {
  test(gesture, () => {
    const former = corpusOf(before);
    for (const [path, text] of Object.entries(texts)) former.put({ path, text });
    const concern = whole(corpusOf(after).succeedInSlices(former));
    const read = former.sources().filter((source) => whole(concern.of(source)));
    assert.deepEqual(new Set(read.map(({ path }) => path)), new Set(concerned.map((name) => `${name}.txt`)));
  });
} // prettier-ignore

check('nothing', {}, []);
check('a new entity', { groups: [{ id: 'library', name: { ar: 'المكتبة', en: 'Library' } }] }, ['library']);
check('a name more', { persons: [{ ...wray, aliases: ['راي'] }] }, ['visit']);
check('a name that no text has', { persons: [{ ...wray, aliases: ['كريس راي'] }] }, []);
check('a website, a note, a parent whom no event asks for', { agencies: [bureau, { ...fbi, website: 'https://example.org' }] }, []); // prettier-ignore
check('two that are one', { judgements: [{ judgement: 'same', entities: ['bcij', 'fbi'] }] }, ['visit']);
check('two that are two', { judgements: [{ judgement: 'not-same', entities: ['bcij', 'fbi'] }] }, []);
check('words that name nothing', { judgements: [{ judgement: 'not-an-entity', name: 'كريستوفر راي' }] }, ['visit']);
check('a name denied', { judgements: [{ judgement: 'not-same', entities: ['fbi'], name: fbi.name.ar }] }, ['visit']);
check('a pinned claim', { claims: [{ subject: 'bcij', property: 'count', value: { number: 200 }, citation: quote }] }, ['bureau']); // prettier-ignore
check('a disagreement that is known', { judgements: [{ judgement: 'acknowledged', property: 'count', at: [quote] }] }, ['bureau']); // prettier-ignore
check('a spelling that is kept everywhere', { judgements: [{ judgement: 'kept', name: 'قاعات' }] }, []);
check('a date of publication', { sources: [{ path: 'weather.txt', published: '2024-01-01' }] }, ['weather']);
check('an event', { events: [{ id: 'visit', title: { ar: 'زيارة', en: 'Visit' }, date: '2023-02-21', cues: ['زار'], participants: ['wray'] }] }, ['visit']); // prettier-ignore
check('an order of records', { agencies: [fbi, bureau] }, ['bureau', 'visit', 'library', 'weather']);
check('a measure', { measures: [{ id: 'cells', title: { ar: 'خلايا', en: 'Cells' }, counted: ['خلية'] }] }, ['bureau', 'visit', 'library', 'weather']); // prettier-ignore
check('an entity taken out', { persons: [] }, ['visit']);
check('a judgement taken back, of all that was one', {}, ['bureau', 'visit'], {
  judgements: [{ judgement: 'same', entities: ['bcij', 'fbi'] }],
});
