import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../../src/claims/compare.ts';
import { storyOf } from '../../../src/claims/compare/story.ts';
import { Passages, type Region } from '../../../src/corpus/passages/passages.ts';
import { noKnowledge } from '../../../src/knowledge/knowledge.ts';
import { whole } from '../../../src/text/whole.ts';
import { extract } from '../../claims/marked.ts';

const news = [
  'أعلنت بلدية المدينة افتتاح المكتبة العمومية الجديدة بعد أشغال دامت سنتين كاملتين.',
  'وتضم المكتبة قاعات واسعة للمطالعة وجناحا مخصصا للأطفال ومختبرا للحاسوب.',
  'وحضر الافتتاح عدد من الكتاب والناشرين ومديري المدارس المجاورة.',
];
const weather = [
  'تتوقع مصالح الأرصاد هبوب رياح قوية على السواحل الشمالية غدا.',
  'وتنخفض درجات الحرارة في المرتفعات الداخلية انخفاضا ملموسا.',
];

function put(passages: Passages, path: string, lines: readonly string[]): void {
  const { text, mentions, passages: found } = extract({ text: lines.join('\n') });
  const source = { path, text, published: '2024-05-14', mentions, passages: found };
  passages.put({ ...source, story: storyOf(source) });
}

function filled(texts: Record<string, readonly string[]>): Passages {
  const passages = new Passages(noKnowledge);
  for (const [path, lines] of Object.entries(texts)) put(passages, path, lines);
  return passages;
}

/** Passages and what is told of them now. */
class Told {
  readonly passages: Passages;
  readonly #told = new Map<Region, readonly Comparison[]>();

  constructor(passages: Passages) {
    this.passages = passages;
  }

  comparisons(): Comparison[] {
    const { told } = whole(this.passages.newsInSlices());
    for (const [region, comparisons] of told) this.#told.set(region, comparisons);
    return [...this.#told.values()].flat();
  }
}

function shownIn(texts: Record<string, readonly string[]>): Comparison[] {
  return new Told(filled(texts)).comparisons();
}

const reworded = news.map((line) => line.replace('الجديدة', 'الحديثة').replace('واسعة', 'رحبة'));

test('copies are one origin, other texts their own', () => {
  const passages = filled({ 'a.txt': news, 'b.txt': reworded, 'c.txt': weather, 'd.txt': [news[0]!, ...weather] });
  whole(passages.settle());
  const origins = ['a.txt', 'b.txt', 'c.txt'].map((path) => passages.originOf(path));
  assert.deepEqual(origins, ['a.txt', 'a.txt', 'c.txt']);
});

test('what copies tell in other words is shown, what they tell word for word is not', () => {
  const found = shownIn({ 'a.txt': news, 'b.txt': reworded });
  assert.deepEqual(found.map(({ verdict, origins, places }) => [verdict, origins, places.length]), [
    ['compatible', 1, 2],
    ['compatible', 1, 2],
  ]); // prettier-ignore
});

test('a sentence that two origins have word for word is shown', () => {
  const other = ['كتبت الصحيفة عن الموسم الثقافي في المدينة وأنشطته المتنوعة.', news[1]!, ...weather];
  const [found, ...rest] = shownIn({
    'a.txt': [...news, 'وتنتهي الأشغال في الحديقة المجاورة قريبا جدا.'],
    'b.txt': other,
  });
  assert.deepEqual([found?.verdict, found?.origins, rest.length], ['same', 2, 0]);
});

test('after a change or removal only what stands is told', () => {
  const told = new Told(filled({ 'a.txt': news, 'b.txt': reworded }));
  const { passages } = told;
  assert.equal(told.comparisons().length, 2);
  put(passages, 'b.txt', weather);
  assert.deepEqual(told.comparisons(), []);
  put(passages, 'b.txt', reworded);
  assert.equal(told.comparisons().length, 2);
  passages.remove('a.txt');
  assert.deepEqual(told.comparisons(), []);
  assert.equal(passages.originOf('b.txt'), 'b.txt');
});

test('the order in which sources come does not matter', () => {
  const texts = { 'a.txt': news, 'b.txt': reworded, 'c.txt': weather };
  const turned = Object.fromEntries(Object.entries(texts).reverse());
  const shown = (order: Record<string, readonly string[]>): string[] =>
    shownIn(order)
      .map(({ places }) => JSON.stringify(places))
      .sort((a, b) => (a < b ? -1 : 1));
  assert.deepEqual(shown(texts), shown(turned));
});

test('words that were in far too many texts tell again when the texts are gone', () => {
  const of = (i: number): string[] => [`افتتحت البلدية ${news[1]!.split(' ').slice(1, 5).join(' ')} ${'ابتثجحخدرز'[i % 10]!.repeat(3)}${'سشصضطظعغفق'[Math.floor(i / 10) % 10]!.repeat(3)}${'كلمنهويءأإ'[Math.floor(i / 100)]!.repeat(3)} قريبا`]; // prettier-ignore
  const passages = new Passages(noKnowledge);
  for (let i = 0; i < 260; i++) put(passages, `${i}.txt`, of(i));
  whole(passages.settle());
  for (let i = 3; i < 260; i++) passages.remove(`${i}.txt`);
  whole(passages.settle());
  const left = shownIn(Object.fromEntries([0, 1, 2].map((i) => [`${i}.txt`, of(i)])));
  assert.ok(left.length > 0);
  assert.deepEqual(new Told(passages).comparisons(), left);
});
