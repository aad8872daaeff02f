// The dossier: what it holds, and that no format lets a text of a corpus be more than text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Corpus } from '../../src/corpus/corpus.ts';
import { type Dossier, dossierOf } from '../../src/export/dossier.ts';
import { dossierPage } from '../../src/export/dossier/page.ts';
import { dossierCsv, dossierMarkdown } from '../../src/export/dossier/text.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const hostile = `=HYPERLINK("x")<img src=x onerror=alert(1)>|'"&`;

const records = {
  isnad: 1,
  include: ['*.txt'],
  sources: [
    { path: '1.txt', title: 'الأول', published: '2023-02-01' },
    { path: '2.txt', title: hostile, published: '2023-02-02' },
    { path: '3.txt', title: 'الثالث' },
  ],
  agencies: [
    {
      id: 'customs',
      name: { ar: 'إدارة الجمارك', en: `Customs ${hostile}` },
      aliases: [{ text: 'إدارة الجمرك', kind: 'misspelling' }],
    },
  ],
  measures: [{ id: 'tons', title: { ar: 'الأطنان', en: 'Tons seized' }, counted: ['طن', 'طنا', 'أطنان'], cues: ['حجزت'], subject: 'customs' }], // prettier-ignore
  events: [
    { id: 'raid', title: { ar: 'مداهمة', en: 'Raid' }, date: '2021-05', participants: ['customs'] },
    { id: 'reform', title: { ar: 'إصلاح', en: `Reform ${hostile}` }, date: '2023-01-10', participants: ['customs'] },
    { id: 'other', title: { ar: 'غيره', en: 'Other' }, date: '2022-01-10' },
  ],
};

const corpus = new Corpus(loadKnowledge({ path: 'isnad.json', text: JSON.stringify(records) }, []).knowledge);
corpus.put({ path: '1.txt', text: 'حجزت إدارة الجمارك 40 طنا من المخدرات خلال سنة 2022.' });
corpus.put({ path: '2.txt', text: 'حجزت إدارة الجمرك 90 طنا من المخدرات خلال سنة 2022.' });
corpus.put({ path: '3.txt', text: 'لا شيء هنا.' });
const dossier = dossierOf(corpus, 'customs')!;

test('it holds names, comparisons, events and who is silent', () => {
  assert.deepEqual(
    dossier.names.map(({ text, wrong }) => [text, wrong]),
    [
      ['إدارة الجمارك', false],
      ['إدارة الجمرك', true],
    ],
  );
  const tons = dossier.compared.find(({ title }) => title.en === 'Tons seized');
  assert.equal(tons?.verdict, 'conflict');
  assert.deepEqual(
    tons.places.map(({ path, line, text }) => [path, line, text]),
    [
      ['1.txt', 1, '40 طنا'],
      ['2.txt', 1, '90 طنا'],
    ],
  );
  assert.deepEqual(
    dossier.events.map(({ id, itself }) => [id, itself]),
    [
      ['raid', false],
      ['reform', false],
    ],
  );
  assert.deepEqual(
    dossier.silent.map(({ path }) => path),
    ['3.txt'],
  );
});

test('an event’s dossier stands among the events of its participants', () => {
  const events = dossierOf(corpus, 'raid')?.events.map(({ id, itself }) => [id, itself]);
  assert.deepEqual(events, [['raid', true], ['reform', false]]); // prettier-ignore
});

test('of what the corpus does not hold there is none', () => {
  assert.equal(dossierOf(corpus, 'nobody'), undefined);
});

test('what one source alone says stands apart', () => {
  const alone = new Corpus(corpus.knowledge);
  alone.put({ path: '1.txt', text: corpus.source('1.txt')!.text });
  const found = dossierOf(alone, 'customs')!;
  assert.ok(found.singles.some(({ title, place }) => title.en === 'Tons seized' && place.text === '40 طنا'));
  assert.ok(!found.compared.some(({ title }) => title.en === 'Tons seized'));
});

for (const language of ['ar', 'en'] as const) {
  const page = dossierPage(dossier, language);

  test(`as HTML in ${language} it reads from right to left, in sections with headings, tables with heads`, () => {
    assert.match(page, new RegExp(`<html lang="${language}" dir="rtl">`));
    assert.equal(page.match(/<h1>/g)?.length, 1);
    for (const id of ['names', 'compared', 'events', 'silent']) assert.match(page, new RegExp(`<section aria-labelledby="${id}">\\s*<h2 id="${id}">`)); // prettier-ignore
    const heads = [...page.matchAll(/<th\b[^>]*>/g)].map(([tag]) => tag);
    assert.ok(heads.length > 8);
    assert.ok(heads.every((tag) => /scope="(col|row)"/.test(tag)));
    assert.match(page, /<s><bdi lang="ar">إدارة الجمرك<\/bdi><\/s>/);
  });

  test(`as HTML in ${language} nothing of a text becomes markup, nothing runs and nothing is loaded`, () => {
    assert.match(page, /Content-Security-Policy" content="default-src &#39;none&#39;/);
    assert.ok(!page.includes('<img') && !page.includes('<script'));
    assert.ok(page.includes('&#60;img src=x onerror=alert(1)&#62;'));
    assert.deepEqual([...page.matchAll(/<[^>]*\s(on\w+|style|src|href)=/g)].map(([tag]) => tag), []); // prettier-ignore
  });

  test(`as CSV in ${language} every row has as many cells, and no cell is a formula`, () => {
    const rows = csvRows(dossierCsv(dossier, language));
    assert.deepEqual([...new Set(rows.map((row) => row.length))], [8]);
    assert.ok(rows.flat().includes(`'${hostile}`));
    assert.deepEqual(rows.flat().filter((cell) => /^[\s\p{Cf}]*[=+\-@]/u.test(cell)), []); // prettier-ignore
  });

  test(`as Markdown in ${language} a text stays in its cell`, () => {
    const markdown = dossierMarkdown(dossier, language);
    assert.ok(!markdown.includes('<img'));
    const table = markdown.split('\n').filter((line) => line.startsWith('|'));
    assert.deepEqual([...new Set(table.map((line) => line.replaceAll('\\|', '').split('|').length))], [8]);
  });
}

test('events of one day stand above one another, none clipped', () => {
  const twice: Dossier = { ...dossier, events: [...dossier.events, { ...dossier.events[0]!, id: 'twin' }] };
  const points = [...dossierPage(twice, 'en').matchAll(/<circle\s+cx="([\d.]+)"\s+cy="([\d.]+)"\s+r="(\d+)"/g)];
  const at = points.map((point) => point.slice(1).map(Number));
  assert.equal(new Set(at.map(String)).size, 3);
  assert.equal(new Set(at.map(([x]) => x)).size, 2);
  assert.ok(at.every(([, y, radius]) => y! > radius!));
});

test('the timeline runs from the right: the earlier event stands there', () => {
  const x = [...dossierPage(dossier, 'en').matchAll(/<circle\s+cx="([\d.]+)"/g)].map(([, at]) => Number(at));
  assert.equal(x.length, 2);
  assert.ok(x[0]! > x[1]!);
});

test('a cell that spreadsheets would calculate is quoted, whatever invisible stands before', () => {
  for (const title of ['=1+1', '+1', '-1', '@x', '\u2067=1+1\u2069', ' =1', '\t=1']) {
    const made: Dossier = { ...dossier, singles: [{ title: { ar: title, en: title }, place: dossier.names[0]!.places[0]! }] }; // prettier-ignore
    assert.ok(csvRows(dossierCsv(made, 'en')).flat().includes(`'${title}`), JSON.stringify(title));
  }
});

test('with many sources the table lists them, and a long list is cut and counted', () => {
  const crowd = new Corpus(corpus.knowledge);
  const count = 70;
  for (let at = 0; at < count; at++) crowd.put({ path: `${at}.txt`, text: at < 10 ? `حجزت إدارة الجمارك ${40 + at} طنا من المخدرات خلال سنة 2022.` : 'لا شيء هنا.' }); // prettier-ignore
  const page = dossierPage(dossierOf(crowd, 'customs')!, 'en');
  const heads = /<section aria-labelledby="compared">.*?<thead>(.*?)<\/thead>/s.exec(page)![1]!;
  assert.equal(heads.match(/<th\b/g)?.length, 3);
  for (let at = 0; at < 10; at++) assert.ok(page.includes(`${40 + at} طنا`));
  assert.match(page, /and 10 more/);
});

/** The cells of quoted CSV. */
function csvRows(csv: string): string[][] {
  assert.equal(csv[0], '\ufeff');
  const rows = csv.slice(1).split('\r\n').slice(0, -1);
  return rows.map((row) =>
    [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"')),
  );
}

test('a measure has a dossier of its own', () => {
  const tons = dossierOf(corpus, 'tons')!;
  assert.equal(tons.title.en, 'Tons seized');
  assert.deepEqual(tons.compared.map(({ places }) => places.map(({ text }) => text)), [['40 طنا', '90 طنا']]); // prettier-ignore
  assert.deepEqual(tons.silent.map(({ path }) => path), ['3.txt']); // prettier-ignore
  assert.equal(dossierOf(corpus, 'no-such-measure'), undefined);
});

test('pinned claims tell their rank, the preferred first; what an editor acknowledged says so', () => {
  const citation = { source: '2.txt', quote: '90 طنا' };
  const claims = [{ subject: 'customs', property: 'tons', value: { number: 90, unit: 'طن' }, in: '2022', rank: 'preferred', citation }]; // prettier-ignore
  const at = [citation, { source: '1.txt', quote: '40 طنا' }];
  const judgements = [{ judgement: 'acknowledged', property: 'tons', at }];
  const file = { path: 'isnad.json', text: JSON.stringify({ ...records, claims, judgements }) };
  const known = new Corpus(loadKnowledge(file, []).knowledge);
  for (const { path, text } of corpus.sources()) known.put({ path, text });
  const [row] = dossierOf(known, 'tons')!.compared;
  assert.deepEqual([row!.verdict, row!.acknowledged], ['conflict', true]);
  assert.deepEqual(row!.places.map(({ path, rank }) => [path, rank]), [['2.txt', 'preferred'], ['1.txt', undefined]]); // prettier-ignore
  const tons = dossierOf(known, 'tons')!;
  assert.match(dossierMarkdown(tons, 'en'), /Conflict \(acknowledged\)|conflict \(acknowledged\)/);
  assert.match(dossierPage(tons, 'en'), /\(.*preferred.*\)/);
});

test('of shared passages the words that differ are marked', () => {
  const said = (how: string): string => `وقال الناطق إن إدارة الجمارك تملك تاريخا طويلا من التعاون ${how} مع نظيراتها في دول الجوار كلها.`; // prettier-ignore
  const shared = new Corpus(loadKnowledge({ path: 'isnad.json', text: JSON.stringify(records) }, []).knowledge);
  shared.put({ path: '1.txt', text: said('القوي') });
  shared.put({ path: '2.txt', text: said('المتين') });
  const [passage] = dossierOf(shared, 'customs')!.passages;
  const marked = passage!.places.map(({ text, differing = [] }) => differing.map(({ start, end }) => text.slice(start, end))); // prettier-ignore
  assert.deepEqual(marked, [['القوي'], ['المتين']]);
  assert.match(dossierPage(dossierOf(shared, 'customs')!, 'ar'), /<mark>القوي<\/mark>/);
});
