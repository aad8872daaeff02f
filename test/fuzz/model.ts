// The incremental corpus against a fresh one: any sequence of changes leaves the same answers as reading the outcome anew.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Across } from '../../src/check/across.ts';
import { checkSource } from '../../src/check/check.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whole } from '../../src/text/whole.ts';

/** What can happen to a corpus. */
export type Change =
  | { readonly is: 'put'; readonly path: string; readonly text: string; readonly draft: boolean }
  | { readonly is: 'edit'; readonly path: string; readonly at: number; readonly cut: number; readonly typed: string }
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
  'وتضم المكتبة قاعات واسعة للمطالعة وجناحا مخصصا للأطفال ومختبرا للحاسوب.',
  'نشر في 3 مارس 2023',
  'شارك على فيسبوك',
  '',
];

const line = fc.constantFrom(...sentences);
const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
const path = fc.constantFrom(...paths);

const records = [
  {},
  {
    agencies: [
      { id: 'bcij', name: { ar: 'المكتب المركزي للأبحاث القضائية', en: 'BCIJ' }, aliases: ['البسيج'] },
      { id: 'fbi', name: { ar: 'مكتب التحقيقات الفدرالي', en: 'FBI' } },
    ],
    persons: [{ id: 'wray', name: { ar: 'كريستوفر راي', en: 'Christopher Wray' }, aliases: [{ text: 'كريستوفر رأي', kind: 'misspelling' }] }],
    places: [{ id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } }],
    events: [{ id: 'visit', title: { ar: 'زيارة', en: 'Visit' }, date: '2023-02-21', cues: ['زار', 'زيارة'], participants: ['wray', 'morocco'] }],
    sources: [{ path: 'a.txt', published: '2023-03-03' }],
  },
]; // prettier-ignore

const states: readonly Knowledge[] = records.map((record) => {
  return loadKnowledge({ path: 'isnad.json', text: JSON.stringify({ isnad: 1, include: ['**/*.txt'], ...record }) }, [])
    .knowledge;
});

/** Sequences of changes. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ is: fc.constant('put' as const), path, text, draft: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.record({ is: fc.constant('edit' as const), path, at: fc.nat(300), cut: fc.nat(12), typed: fc.oneof(line, fc.constantFrom(' ', '\n', 'و', '9')) }), // prettier-ignore
    },
    { weight: 2, arbitrary: fc.record({ is: fc.constant('remove' as const), path }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('rename' as const), path, to: path }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constant('know' as const), knowledge: fc.nat(records.length - 1) }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('ask' as const), steps: fc.nat(60) }) },
  ),
  { minLength: 2, maxLength: 12 },
);

/** The corpora under each knowledge, kept from run to run as their tables take a while; empty between two runs. */
const incremental = states.map((knowledge) => new Corpus(knowledge));
const across = incremental.map((corpus) => new Across(corpus));
const fresh = states.map((knowledge) => new Corpus(knowledge));

/** Carries the changes out one by one, in slices that are left in between, and compares the outcome with a fresh reading. */
export function follow(list: readonly Change[]): void {
  let state = 0;
  const texts = new Map<string, { text: string; draft: boolean }>();
  const put = (path: string, text: string, draft: boolean): void => {
    texts.set(path, { text, draft });
    incremental[state]!.put({ path, text, draft });
  };
  const remove = (path: string): void => {
    texts.delete(path);
    incremental[state]!.remove(path);
  };
  try {
    for (const change of list) {
      const held = 'path' in change ? texts.get(change.path) : undefined;
      if (change.is === 'put') put(change.path, change.text, change.draft);
      else if (change.is === 'remove') remove(change.path);
      else if (change.is === 'edit' && held) put(change.path, edited(held.text, change), held.draft);
      else if (change.is === 'rename' && held) {
        remove(change.path);
        put(change.to, held.text, held.draft);
      } else if (change.is === 'ask') {
        const work = incremental[state]!.comparisonsInSlices();
        for (let i = 0; i < change.steps && !work.next().done; i++);
        if (change.steps % 2 === 0) whole(across[state]!.update());
      } else if (change.is === 'know') {
        clear(incremental[state]!);
        state = change.knowledge;
        for (const [path, source] of texts) incremental[state]!.put({ path, ...source });
      }
    }
    for (const [path, source] of [...texts].reverse()) fresh[state]!.put({ path, ...source });
    assert.equal(told(incremental[state]!, across[state]), told(fresh[state]!));
  } finally {
    clear(incremental[state]!);
    clear(fresh[state]!);
  }
}

function edited(text: string, { at, cut, typed }: Extract<Change, { is: 'edit' }>): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + typed + text.slice(start + cut);
}

function clear(corpus: Corpus): void {
  for (const { path } of corpus.texts()) corpus.remove(path);
}

/** All that a corpus answers, as one text. */
function told(corpus: Corpus, across = new Across(corpus)): string {
  const texts = corpus.texts().map(({ path, mentions, claims, names, reports, published }) => {
    return { path, mentions, claims, names, reports, published };
  });
  const entities = [...corpus.entities()].map(({ counts, known: _known, ...view }) => ({
    ...view,
    counts: [...counts],
  }));
  const reports = corpus.events().map(({ id }) => corpus.reportsOf(id));
  whole(across.update());
  const findings = [...corpus.texts().flatMap((source) => checkSource(source, corpus)), ...whole(across.all())];
  return JSON.stringify({ texts, entities, reports, comparisons: corpus.comparisons(), findings }, null, 1);
}
