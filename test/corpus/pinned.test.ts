// Claims that editors pinned: part of what is compared, by rank, as long as their words stand; and what is told of their citations.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Comparison } from '../../src/claims/compare.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { pinnable } from '../../src/corpus/pin.ts';
import { analysisOf } from '../../src/export/analysis.ts';
import { applyEdits, edit } from '../../src/knowledge/edit.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const texts = {
  'a.txt': 'فكك المغرب أكثر من 2009 خلايا إرهابية منذ سنة 2002.',
  'b.txt': 'وقال المدير إن المغرب فكك أكثر من 200 خلية إرهابية منذ سنة 2002.',
  'c.txt': 'وعن عدد الخلايا التي فككت قال المتحدث إنها كثيرة، نحو الألفين على ما يعرف.',
};
const base = { property: 'cells-dismantled', subject: 'morocco', since: '2002' };
const claim = (source: string, quote: string, number: number, more: object = {}) => {
  return { ...base, value: { number, bound: 'more-than', unit: 'خلية' }, ...more, citation: { source, quote } };
};

/** A corpus with these records in its one file, and the file's text. */
function pinned(records: object, sources: Readonly<Record<string, string>> = texts): { corpus: Corpus; file: string } {
  const places = [{ id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } }];
  const file = JSON.stringify({ isnad: 1, places, ...records }, null, 2);
  const { knowledge, problems } = loadKnowledge({ path: 'isnad.json', text: file });
  assert.deepEqual(problems, []);
  const corpus = new Corpus(knowledge);
  for (const [path, text] of Object.entries(sources)) corpus.put({ path, text });
  return { corpus, file };
}

const cells = (corpus: Corpus): Comparison => corpus.comparisons().find(({ property }) => property === base.property)!;
const shown = (corpus: Corpus): string[] => cells(corpus).places.map(({ path, claim: one }) => `${path} ${one!.origin} ${one!.curation?.rank ?? '-'}`); // prettier-ignore

test('a pinned claim is set beside the extracted ones, and takes the place of what was extracted there', () => {
  const { corpus } = pinned({ claims: [claim('c.txt', 'نحو الألفين', 2000), claim('b.txt', 'أكثر من 200 خلية', 200)] });
  assert.deepEqual(shown(corpus), ['a.txt extracted -', 'b.txt curated normal', 'c.txt curated normal']);
  assert.equal(cells(corpus).verdict, 'differ');
  const analysis = analysisOf(corpus, 'en') as { documents: { claims: Record<string, unknown>[] }[] };
  const told = analysis.documents[2]!.claims.find(({ origin }) => origin === 'curated')!;
  assert.deepEqual([told['subject'], told['rank'], told['citation'], told['line']], ['morocco', 'normal', 'exact', 1]);
});

test('of a range both ends have a part in the verdict, extracted or pinned', () => {
  const sources = {
    'a.txt': 'فكك المغرب ما بين 200 و250 خلية إرهابية منذ سنة 2002.',
    'b.txt': 'وقال المدير إن المغرب فكك 300 خلية إرهابية منذ سنة 2002.',
    'c.txt': 'وقال المتحدث إن الخلايا التي فككت كثيرة.',
  };
  const { corpus } = pinned({}, sources);
  assert.equal(cells(corpus).verdict, 'conflict');
  const { value } = pinnable(corpus.knowledge, corpus.source('a.txt')!, cells(corpus).places[0]!.claim!);
  assert.deepEqual(value, { number: 200, bound: 'at-least', most: 250, unit: 'خلية' });
  const quote = 'كثيرة';
  const agreeing = {
    ...claim('c.txt', quote, 240),
    value: { number: 240, most: 400, bound: 'at-least', unit: 'خلية' },
  };
  const both = pinned({ claims: [agreeing] }, { 'b.txt': sources['b.txt'], 'c.txt': sources['c.txt'] });
  assert.equal(cells(both.corpus).verdict, 'compatible');
});

test('a deprecated claim is shown and has no part in the verdict', () => {
  const { corpus } = pinned({
    claims: [claim('c.txt', 'نحو الألفين', 2000), claim('b.txt', 'أكثر من 200 خلية', 200, { rank: 'deprecated' })],
  });
  assert.deepEqual([cells(corpus).verdict, cells(corpus).places.length], ['compatible', 3]);
  assert.equal(checkCorpus(corpus).length, 0);
});

test('when its words change a pinned claim counts no more, and what the text says now does', () => {
  const { corpus } = pinned({ claims: [claim('b.txt', 'فكك أكثر من 200 خلية إرهابية', 200)] });
  corpus.put({ path: 'b.txt', text: texts['b.txt'].replace('200 خلية', '2009 خلايا') });
  assert.deepEqual(corpus.source('b.txt')!.claims.filter(({ property }) => property === base.property).map(({ curation, origin }) => curation?.citation ?? origin), ['drifted', 'extracted']); // prettier-ignore
  assert.equal(cells(corpus).verdict, 'same');
});

const told = ({ code, severity, place, related, message }: Finding, file: string): string =>
  [severity, code, file.slice(place.start, place.end), related.map(({ path }) => path).join(), message.en].join(' | ');

test('an edit of a text is told at the records that cite it, and mended there', () => {
  const { corpus, file } = pinned({
    claims: [claim('a.txt', 'أكثر من 2009 خلايا إرهابية منذ سنة', 2009), claim('b.txt', 'أكثر من 200 خلية', 200), claim('c.txt', 'نحو الألفين على ما يعرف', 2000)],
  }); // prettier-ignore
  const about = (): Finding[] => checkCorpus(corpus).filter(({ place }) => place.path === 'isnad.json');
  assert.deepEqual(about(), []);
  corpus.put({ path: 'a.txt', text: texts['a.txt'].replace('إرهابية', 'ارهابية') });
  corpus.put({ path: 'b.txt', text: texts['b.txt'].replace('200 خلية', '300 خلية') });
  corpus.put({ path: 'c.txt', text: 'لا شيء.' });
  const [moved, drifted, lost] = about();
  assert.match(told(moved!, file), /^info \| citation-moved \| "أكثر من 2009 خلايا إرهابية منذ سنة" \| a\.txt \| /);
  assert.match(told(drifted!, file), /^warning \| citation-(drifted|lost) \| "أكثر من 200 خلية" \|/);
  assert.match(told(lost!, file), /^warning \| citation-lost \| "نحو الألفين على ما يعرف" \|  \| /);

  const outcome = edit([{ path: 'isnad.json', text: file }], ...moved!.gesture!.steps, ...lost!.gesture!.steps);
  assert.ok('edits' in outcome);
  const mended = applyEdits(file, outcome.edits.get('isnad.json')!);
  const { knowledge } = loadKnowledge({ path: 'isnad.json', text: mended });
  assert.deepEqual(knowledge.claims.map(({ citation }) => citation.quote), ['أكثر من 2009 خلايا ارهابية منذ سنة', 'أكثر من 200 خلية']); // prettier-ignore
  const again = new Corpus(knowledge);
  for (const { path, text } of corpus.texts()) again.put({ path, text });
  assert.deepEqual(checkCorpus(again).filter(({ place }) => place.path === 'isnad.json').map(({ code }) => code), [drifted!.code]); // prettier-ignore
});

test('what was decided about a place that is gone is information, and can be removed', () => {
  const at = { source: 'a.txt', quote: 'الوزارة المعنية' };
  const { corpus, file } = pinned({
    judgements: [{ judgement: 'not-an-entity', name: 'الوزارة', at }],
    suppressions: [{ check: 'hamza', at }],
  });
  const findings = checkCorpus(corpus).filter(({ code }) => code === 'citation-lost');
  assert.deepEqual(findings.map(({ severity }) => severity), ['info', 'info']); // prettier-ignore
  const outcome = edit([{ path: 'isnad.json', text: file }], ...findings.flatMap(({ gesture }) => gesture!.steps));
  assert.ok('edits' in outcome);
  const { judgements, suppressions } = loadKnowledge({ path: 'isnad.json', text: applyEdits(file, outcome.edits.get('isnad.json')!) }).knowledge; // prettier-ignore
  assert.deepEqual([judgements, suppressions], [[], []]);
});
