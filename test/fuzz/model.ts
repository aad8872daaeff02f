// The incremental corpus against a fresh one: any sequence of changes leaves the same answers as reading the outcome anew.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Across } from '../../src/check/across.ts';
import { checkSource } from '../../src/check/check.ts';
import type { Passage } from '../../src/claims/passage.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { whole } from '../../src/text/whole.ts';
import { stateCount, stateOf } from './states.ts';

/** What can happen to a corpus. */
export type Change =
  | {
      readonly is: 'put';
      readonly path: string;
      readonly text: string;
      readonly draft: boolean;
      readonly open: boolean;
    }
  | {
      readonly is: 'edit';
      readonly path: string;
      readonly at: number;
      readonly cut: number;
      readonly typed: string;
      readonly open: boolean;
    }
  | { readonly is: 'remove'; readonly path: string }
  | { readonly is: 'rename'; readonly path: string; readonly to: string }
  | { readonly is: 'know'; readonly knowledge: number }
  | { readonly is: 'ask'; readonly steps: number };

const paths = ['a.txt', 'b.txt', 'c.txt', 'd/e.txt'];

const sentences = [
  'أعلن المكتب المركزي للأبحاث القضائية تفكيك أكثر من 200 خلية إرهابية منذ 2002.',
  'أعلن المكتب المركزي للأبحاث القضائية تفكيك أكثر من 2009 خلايا إرهابية منذ 2002.',
  'قال مدير المكتب عبد الحق الخيام إن العملية جرت في الرباط يوم 12 مارس 2015.',
  'وأكد الخيام في تصريح لوكالة فرانس برس أن التحقيق ما زال جاريا في هذه القضية.',
  'زار كريستوفر راي مدير مكتب التحقيقات الفدرالي المغرب يوم 21 فبراير 2023 والتقى المسؤولين.',
  'زار كريستوفر راي مدير مكتب التحقيقات الفدرالي المغرب يوم 22 فبراير 2023 والتقى المسؤولين.',
  'وأضاف المصدر نفسه أن 200 خلية إرهابية فككت في الفترة نفسها، وأن 40 شخصا اعتقلوا.',
  'وقال البلاغ إن 200 خلية فككت بعد أسابيع من زيارة كريستوفر راي إلى المغرب.',
  'وأعلنت وزارة الصحة تسجيل 1200 إصابة و40 وفاة خلال سنة 2019، مقابل 900 إصابة سنة 2018.',
  'وتضم المكتبة قاعات واسعة للمطالعة وجناحا مخصصا للأطفال ومختبرا للحاسوب.',
  'أوقفت الشرطة المغربية 12 شخصا للقاء بهم في وجدة، حسب مكتب الأبحاث.',
  'وقال إبراهيم لقاء للمكتب إن البسيج والمكتب أحبطا هجوما في المغرب.',
  'زيارة راي الى الرباط (رويترز) وافتتاح مكتبة للمطالعة',
  'نشر في 3 مارس 2023',
  'شارك على فيسبوك',
  '',
];

const line = fc.constantFrom(...sentences);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const path = fc.constantFrom(...paths);

/** Sequences of changes. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ is: fc.constant('put' as const), path, text, draft: fc.boolean(), open: fc.boolean() }),
    },
    {
      weight: 12,
      arbitrary: fc.record({ is: fc.constant('edit' as const), path, at: fc.nat(300), cut: fc.nat(12), typed: fc.oneof(line, fc.constantFrom(' ', '\n', 'و', '9')), open: fc.boolean() }), // prettier-ignore
    },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('remove' as const), path }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('rename' as const), path, to: path }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('know' as const), knowledge: fc.nat(stateCount - 1) }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('ask' as const), steps: fc.nat(60) }) },
  ),
  { minLength: 2, maxLength: 20 },
);

/** Texts that stand before and after those that change, so that many say the same: what changes is then judged by a few of them. */
const crowd = Array.from({ length: 30 }, (_, i) => ({
  path: `${i % 10 === 0 ? 'c' : '0'}/${i}.txt`,
  text: [0, 1, 2, 3].map((k) => sentences[[0, 2, 4, 10, 11][(i + k) % 5]!]).join('\n'),
}));

/** A corpus under each knowledge, kept from run to run as its tables take a while; empty between two runs. */
const fresh = new Map<number, Corpus>();

function freshUnder(state: number): Corpus {
  const known = fresh.get(state) ?? new Corpus(stateOf(state));
  if (!fresh.has(state)) known.put({ path: 'first.txt', text: '' });
  fresh.set(state, known);
  known.remove('first.txt');
  return known;
}

/** A corpus with nothing in it, which reads by the tables of the fresh one. */
function emptyUnder(state: number): Corpus {
  const corpus = new Corpus(stateOf(state));
  whole(corpus.succeedInSlices(freshUnder(state)));
  return corpus;
}

/** What is known and read before the first change. */
interface Before {
  readonly state: number;
  readonly others: readonly { readonly path: string; readonly text: string }[];
}

/** States of the knowledge. */
export const states = fc.nat(stateCount - 1);

/** The same among many other texts, all being compared after each change. */
export function followAmongMany(state: number, list: readonly Change[]): void {
  follow(list, { state, others: crowd });
}

/** Carries the changes out one by one, in slices that are left in between, and compares the outcome with a fresh reading. */
export function follow(list: readonly Change[], { state, others }: Before = { state: 0, others: [] }): void {
  let corpus = emptyUnder(state);
  let across = new Across(corpus);
  const texts = new Map<string, { text: string; draft: boolean }>();
  const put = (path: string, text: string, draft: boolean, open: boolean): void => {
    texts.set(path, { text, draft });
    corpus.put({ path, text, draft, open: open || draft });
  };
  const remove = (path: string): void => {
    texts.delete(path);
    corpus.remove(path);
  };
  for (const { path, text } of others) put(path, text, false, false);
  for (const change of list) {
    if (others.length > 0) corpus.comparisons();
    const held = 'path' in change ? texts.get(change.path) : undefined;
    if (change.is === 'put') put(change.path, change.text, change.draft, change.open);
    else if (change.is === 'remove') remove(change.path);
    else if (change.is === 'edit' && held) put(change.path, edited(held.text, change), held.draft, change.open);
    else if (change.is === 'rename' && held) {
      remove(change.path);
      put(change.to, held.text, held.draft, false);
    } else if (change.is === 'ask') {
      const work = corpus.comparisonsInSlices();
      for (let i = 0; i < change.steps && !work.next().done; i++);
      if (change.steps % 2 === 0) whole(across.update());
    } else if (change.is === 'know') {
      state = change.knowledge;
      corpus = succeeded(corpus, emptyUnder(state));
      across = new Across(corpus);
    }
  }
  const expected = freshUnder(state);
  try {
    for (const [path, source] of [...texts].reverse()) expected.put({ path, ...source });
    assert.equal(told(corpus, across), told(expected));
  } finally {
    for (const { path } of expected.texts()) expected.remove(path);
  }
}

/** The texts of a corpus under other knowledge, those that it does not concern carried over. */
function succeeded(former: Corpus, corpus: Corpus): Corpus {
  const concern = whole(corpus.succeedInSlices(former));
  for (const [i, source] of former.texts().entries())
    whole(corpus.takeOverInSlices(source, concern, source.draft || i % 2 === 0));
  return corpus;
}

function edited(text: string, { at, cut, typed }: Extract<Change, { is: 'edit' }>): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + typed + text.slice(start + cut);
}

/** All that a corpus answers, as one text. */
function told(corpus: Corpus, across = new Across(corpus)): string {
  const texts = corpus
    .texts()
    .map(({ path, record, draft, mentions, claims, names, passages, reports, published, anchors }) => {
      return {
        path,
        record,
        draft,
        mentions,
        claims,
        names,
        passages: passages.map(toldOf),
        reports,
        published,
        anchors: [...anchors],
      };
    });
  const entities = [...corpus.entities()].map(({ id, type, name, names, total, sources, counts }) => {
    const uses = names.map(({ text, kind, places }) => ({ text, kind, places }));
    return { id, type, name, uses, total, sources, counts: [...counts] };
  });
  const reports = corpus.events().map(({ id }) => corpus.reportsOf(id));
  whole(across.update());
  const findings = [...corpus.texts().flatMap((source) => checkSource(source, corpus)), ...whole(across.all())];
  return JSON.stringify({ texts, entities, reports, comparisons: corpus.comparisons(), findings }, null, 1);
}

/** A passage as plain data, however it is held. */
function toldOf({ start, end, by, keys, starts, ends }: Passage): object {
  return { start, end, by, keys: [...keys], starts: [...starts], ends: [...ends] };
}
