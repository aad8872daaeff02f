// What an editor's gestures are filled in with: citations, guesses from the sentence, claims to pin, conflicts to acknowledge.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite } from '../../src/corpus/cite.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { guessEntity, guessEvent } from '../../src/corpus/guess.ts';
import { acknowledgement, pinnable } from '../../src/corpus/pin.ts';
import { addJudgement, edit, pinClaim } from '../../src/knowledge/edit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const manifest = {
  path: 'isnad.json',
  text: JSON.stringify({
    isnad: 1,
    include: ['*.txt'],
    sources: [{ path: 'a.txt', published: '2023-02-22' }],
    places: [
      { id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } },
      { id: 'usa', name: { ar: 'الولايات المتحدة', en: 'United States' } },
      { id: 'rabat', name: { ar: 'الرباط', en: 'Rabat' }, in: 'morocco' },
    ],
    agencies: [{ id: 'police', name: { ar: 'المديرية العامة للأمن الوطني', en: 'DGSN' } }],
    persons: [{ id: 'wray', name: { ar: 'كريستوفر راي', en: 'Christopher Wray' } }],
  }),
};
const { knowledge } = loadKnowledge(manifest);

/** A corpus of texts a.txt, b.txt …, the span of ⟦…⟧ in the first. */
function read(marked: string, ...others: string[]) {
  const start = marked.indexOf('⟦');
  const span = { start, end: marked.indexOf('⟧') - 1 };
  const corpus = new Corpus(knowledge);
  for (const [i, text] of [marked.replaceAll(/[⟦⟧]/g, ''), ...others].entries()) {
    corpus.put({ path: `${'abcd'[i]}.txt`, text });
  }
  return { corpus, source: corpus.source('a.txt')!, span };
}

test('a citation is the words with what stands beside them in their line', () => {
  const { source, span } = read('سطر أول\nقال ⟦كريستوفر راي⟧ إنه زار البلد.\nسطر');
  assert.deepEqual(cite(source, span), {
    source: 'a.txt',
    quote: 'كريستوفر راي',
    prefix: 'قال ',
    suffix: ' إنه زار البلد.',
  });
});

test('a citation of a whole line has nothing beside it', () => {
  assert.deepEqual(Object.keys(cite(read('⟦سطر⟧').source, { start: 0, end: 3 })), ['source', 'quote']);
});

test('the country is that of the adjective in the name', () => {
  const { source, span } = read('أعلنت ⟦وزارة الخارجية الأمريكية⟧ في المغرب ذلك.');
  assert.deepEqual(guessEntity(knowledge, source, span, 'agency'), { country: 'usa' });
});

test('else of a body the only country of its sentence, of a person none', () => {
  const { source, span } = read('في المغرب أعلنت ⟦وزارة العدل⟧ ذلك. وفي الولايات المتحدة لا.');
  assert.equal(guessEntity(knowledge, source, span, 'agency').country, 'morocco');
  assert.equal(guessEntity(knowledge, source, span, 'person').country, undefined);
});

test('the parent is what a body is said to belong to', () => {
  const { source, span } = read('قالت ⟦الفرقة الوطنية⟧ التابعة للمديرية العامة للأمن الوطني ذلك.');
  assert.equal(guessEntity(knowledge, source, span, 'agency').parent, 'police');
});

test('an event has the date, place and participants of its sentence, else the day of publication', () => {
  const dated = read('⟦زار كريستوفر راي الرباط في 21 فبراير 2023⟧ والتقى المديرية العامة للأمن الوطني.');
  assert.deepEqual(guessEvent(knowledge, dated.source, dated.span), {
    date: '2023-02-21',
    place: 'rabat',
    participants: ['wray', 'police'],
  });
  const undated = read('⟦زار كريستوفر راي الرباط⟧.');
  assert.equal(guessEvent(knowledge, undated.source, undated.span).date, '2023-02-22');
});

test('an extracted claim and a conflict come to records that fit', () => {
  const { corpus, source } = read(
    'فكك المغرب أكثر من 2009 خلية إرهابية منذ عام 2002.',
    'فكك المغرب أكثر من 200 خلية إرهابية منذ عام 2002.',
  );
  const claim = source.claims.find(({ value }) => value.kind === 'number');
  assert.ok(claim);
  const { subject, ...rest } = pinnable(knowledge, source, claim);
  assert.deepEqual(rest.value, { number: 2009, bound: 'more-than', unit: 'خلية' });
  assert.equal(rest.since, '2002');
  assert.equal(rest.citation.quote, 'أكثر من 2009 خلية إرهابية');
  assert.ok('edits' in edit([manifest], pinClaim({ ...rest, subject: subject ?? 'morocco' })));
  const [conflict] = corpus.comparisons();
  const judgement = conflict && acknowledgement(corpus, conflict);
  assert.ok(judgement?.judgement === 'acknowledged');
  assert.deepEqual(judgement.at.map((place) => place.source), ['a.txt', 'b.txt']); // prettier-ignore
  assert.ok('edits' in edit([manifest], addJudgement(judgement)));
});
