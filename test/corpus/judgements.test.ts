// What editors decided about names, carried out: in mentions, entities and what is compared.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../src/corpus/corpus.ts';
import { knowing } from '../claims/marked.ts';

const named = (id: string, ar: string, en: string, more: object = {}) => ({ id, name: { ar, en }, ...more });
const records = {
  agencies: [named('bureau', 'المكتب المركزي للأبحاث القضائية', 'Central Bureau', { aliases: ['البسيج'] })],
  persons: [
    named('wray', 'كريستوفر راي', 'Christopher Wray'),
    named('wray-2', 'كريستوفر ووراي', 'Christopher Wrey', { country: 'usa' }),
  ],
  places: [named('usa', 'الولايات المتحدة', 'United States')],
};

/** A corpus of these texts, named a, b, c … in order. */
function corpusOf(judgements: readonly object[], texts: readonly string[], more: object = {}): Corpus {
  const corpus = new Corpus(knowing({ ...records, ...more, judgements }));
  for (const [i, text] of texts.entries()) corpus.put({ path: 'abcdef'[i]!, text });
  return corpus;
}

/** The names in the first text as `words=entity`. */
function namesIn(corpus: Corpus): string[] {
  const { text, mentions } = corpus.source('a')!;
  return mentions.flatMap((one) => ('entity' in one ? [`${text.slice(one.start, one.end)}=${one.entity}`] : []));
}

const report = 'قال كريستوفر راي إن البسيج شريك. وزار كريستوفر ووراي مقر البسيج.';

test('without judgements every name is what its record says', () => {
  assert.deepEqual(namesIn(corpusOf([], [report])), [
    'كريستوفر راي=wray',
    'البسيج=bureau',
    'كريستوفر ووراي=wray-2',
    'البسيج=bureau',
  ]);
});

test('words that name nothing are no mention: everywhere, or at one place', () => {
  const everywhere = corpusOf([{ judgement: 'not-an-entity', name: 'البَسيج' }], [report]);
  assert.deepEqual(namesIn(everywhere), ['كريستوفر راي=wray', 'كريستوفر ووراي=wray-2']);
  assert.equal(everywhere.mentionsOf('bureau').length, 0);
  const at = { source: 'a', quote: 'البسيج', prefix: 'مقر ' };
  const once = corpusOf([{ judgement: 'not-an-entity', name: 'البسيج', at }], [report]);
  assert.deepEqual(namesIn(once), ['كريستوفر راي=wray', 'البسيج=bureau', 'كريستوفر ووراي=wray-2']);
  once.put({ path: 'a', text: report.replace('مقر', 'بناية') });
  assert.equal(namesIn(once).length, 4, 'the place is lost: nothing is decided about it');
});

test('two records of one thing are one entity, whose names and links are those of both', () => {
  const corpus = corpusOf([{ judgement: 'same', entities: ['wray', 'wray-2'] }], [report]);
  assert.deepEqual(namesIn(corpus).filter((name) => name.includes('wray')), ['كريستوفر راي=wray', 'كريستوفر ووراي=wray']); // prettier-ignore
  assert.deepEqual([...corpus.entities()].map(({ id }) => id), ['bureau', 'wray', 'usa']); // prettier-ignore
  assert.equal(corpus.entity('wray-2')!.id, 'wray');
  assert.deepEqual(corpus.mentionsOf('wray-2'), corpus.mentionsOf('wray'));
  assert.deepEqual(corpus.entity('wray')!.names.map(({ kind }) => kind), ['name', 'variant']); // prettier-ignore
});

const stranger = 'وصل الجنرال أنطونيو كيمب إلى المعسكر. ثم غادر أنطونيو كيمب المدينة.';
const strangerId = 'unknown:person:انطونيو-كيمب';

test('a thing that is only mentioned can be one that is known', () => {
  assert.ok(namesIn(corpusOf([], [stranger])).includes(`أنطونيو كيمب=${strangerId}`));
  const corpus = corpusOf([{ judgement: 'same', entities: [strangerId, 'wray'] }], [stranger]);
  assert.deepEqual(namesIn(corpus), ['أنطونيو كيمب=wray', 'أنطونيو كيمب=wray']);
  assert.deepEqual(corpus.entity('wray')!.names.map(({ kind }) => kind), ['variant']); // prettier-ignore
});

test('a name is given to an entity, known or only mentioned, and denied to one', () => {
  const given = corpusOf([{ judgement: 'same', entities: ['bureau'], name: 'الجهاز الأزرق' }], ['وقال الجهاز الأزرق ذلك.']); // prettier-ignore
  assert.deepEqual(namesIn(given), ['الجهاز الأزرق=bureau']);
  const nickname = corpusOf([{ judgement: 'same', entities: [strangerId], name: 'الثعلب الأشقر' }], ['وفر الثعلب الأشقر ليلا.']); // prettier-ignore
  assert.deepEqual(namesIn(nickname), [`الثعلب الأشقر=${strangerId}`]);
  assert.equal(nickname.entity(strangerId)!.type, 'person');
  const denied = corpusOf([{ judgement: 'not-same', entities: ['bureau'], name: 'البسيج' }], [report]);
  assert.ok(!namesIn(denied).some((name) => name.endsWith('=bureau')));
});

test('what is kept apart is never one, whatever else is said', () => {
  const apart = { judgement: 'not-same', entities: ['wray-2', 'wray'] };
  const corpus = corpusOf([{ judgement: 'same', entities: ['wray', 'wray-2'] }, apart], [report]);
  assert.equal(corpus.entity('wray-2')!.id, 'wray-2');
});

test('near spellings of two persons are not set side by side once they are judged to be two', () => {
  const texts = ['أكد الضابط كريم الزروالي الخبر في طنجة.', 'ونفى الضابط كريم الزراولي الخبر في طنجة.'];
  const names = (corpus: Corpus) => corpus.comparisons().filter(({ property }) => property === 'name').length;
  const ids = ['unknown:person:كريم-الزروالي', 'unknown:person:كريم-الزراولي'];
  const sources = ['a', 'b'].map((path) => ({ path, published: '2023-03-01' }));
  const free = corpusOf([], texts, { sources });
  assert.deepEqual(ids.map((id) => free.mentionsOf(id).length), [1, 1]); // prettier-ignore
  assert.equal(names(free), 1);
  assert.equal(names(corpusOf([{ judgement: 'not-same', entities: ids }], texts, { sources })), 0);
  const merged = corpusOf([{ judgement: 'same', entities: ids }], texts, { sources });
  assert.deepEqual(merged.mentionsOf(ids[0]!).map(([path]) => path), ['a', 'b']); // prettier-ignore
});
