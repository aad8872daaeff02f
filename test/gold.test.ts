// The gold texts are well-formed: what they are judged by must itself be beyond doubt.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type GoldMark, parseGold, parseGoldFigure } from './gold.ts';

const gold = new URL('cases/gold/', import.meta.url);
const named = new Set(['agency', 'person', 'place', 'group', 'outlet', 'instrument']);
const bounds = new Set(['exactly', 'more-than', 'at-least', 'less-than', 'at-most', 'about']);
const verdicts = new Set(['same', 'compatible', 'differ', 'conflict', 'superseded']);
const weekdays = [/أحد/, /[اإ]ثنين/, /ثلاثاء/, /أربعاء/, /خميس/, /جمعة/, /سبت/];

interface Expected {
  about: string;
  property: string;
  verdict: string;
  places: { document: string; line: number; text: string }[];
}

const read = (path: string): string => readFileSync(new URL(path, gold), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;
const texts = (folder: string): string[] => readdirSync(new URL(folder, gold)).filter((name) => name.endsWith('.txt'));

/** A date of the calendar, a month, a year or an ISO week; no 31 February. */
function isIso(iso: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(iso) || /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(iso)) return true;
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(iso) : undefined;
  return day?.toJSON()?.startsWith(iso) === true;
}

/** False where the surface names a weekday that the date does not fall on; several weekdays need only the first. */
function fallsOnItsWeekday({ text, value }: GoldMark): boolean {
  const said = weekdays.flatMap((name, day) => (name.test(text) ? [day] : []));
  return said.length === 0 || value.length < 10 || said.includes(new Date(value).getUTCDay());
}

function checkMark(mark: GoldMark): void {
  const where = `⟦${mark.type} ${mark.value}|${mark.text}⟧`;
  assert.ok(mark.text !== '' && mark.text === mark.text.trim() && !mark.text.includes('\n'), `surface of ${where}`);
  if (mark.type === 'date') {
    assert.ok(mark.value === '?' || isIso(mark.value), `ISO of ${where}`);
    assert.ok(fallsOnItsWeekday(mark), `weekday of ${where}`);
  } else if (mark.type === 'figure') {
    const { value, bound, unit } = parseGoldFigure(mark.value);
    assert.ok(Number.isFinite(value) && bounds.has(bound) && unit !== '', `figure ${where}`);
  } else {
    assert.ok(named.has(mark.type), `type of ${where}`);
    assert.match(mark.value, /^[a-z0-9]+(-[a-z0-9]+)*$/, `entity of ${where}`);
  }
}

for (const folder of ['varied/', 'operations/', 'seeds/']) {
  test(`gold ${folder}: every mark is well-formed`, () => {
    for (const name of texts(folder)) {
      const { marks } = parseGold(read(folder + name));
      assert.ok(marks.length > 0, name);
      marks.forEach(checkMark);
    }
  });

  test(`gold ${folder}: an entity has one type`, () => {
    const types = new Map<string, string>();
    for (const name of texts(folder)) {
      for (const { type, value } of parseGold(read(folder + name)).marks.filter((mark) => named.has(mark.type))) {
        assert.equal(types.get(value) ?? type, type, `${value} in ${name}`);
        types.set(value, type);
      }
    }
  });
}

for (const folder of ['varied/', 'operations/']) {
  test(`gold ${folder}: sources.json names the texts, each with a day or null`, () => {
    const sources = json<Record<string, { published: string | null }>>(`${folder}sources.json`);
    assert.deepEqual(Object.keys(sources), texts(folder).sort());
    for (const { published } of Object.values(sources)) {
      assert.ok(published === null || (published.length === 10 && isIso(published)), String(published));
    }
  });
}

test('gold operations: each place expected stands where it says', () => {
  const pairs = json<Record<string, Expected[]>>('operations/expected.json');
  assert.deepEqual(Object.keys(pairs), ['a', 'b']);
  for (const [pair, comparisons] of Object.entries(pairs)) {
    for (const { about, property, verdict, places } of comparisons) {
      assert.ok(property !== '' && verdicts.has(verdict), about);
      assert.ok(new Set(places.map((place) => place.document)).size > 1, `${about}: two sources`);
      for (const { document, line, text } of places) {
        assert.ok(document.startsWith(`${pair}-`), about);
        assert.ok(
          parseGold(read(`operations/${document}`))
            .text.split('\n')
            [line - 1]?.includes(text),
          `${document}:${line} ${text}`,
        );
      }
    }
  }
});

test('a mark that does not balance is an error', () => {
  for (const broken of ['⟦place morocco|المغرب', 'المغرب⟧', '⟦المغرب⟧', '⟦agency x|بنك ⟦place morocco|المغرب⟧⟧']) {
    assert.throws(() => parseGold(broken), broken);
  }
});
