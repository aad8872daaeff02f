// Citations after edits: the published cases, and what must hold for any edit.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Anchor, Anchors, quoteOf } from '../../src/claims/citation.ts';
import { folded } from '../../src/text/fold.ts';
import type { Span } from '../../src/text/span.ts';

const folder = new URL('../cases/citations/', import.meta.url);

/** A text with ⟦marks⟧, and the spans that they mark. */
function unmarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/[⟦⟧]/).entries()) {
    if (part[0] % 2 === 1) spans.push({ start: text.length, end: text.length + part[1].length });
    text += part[1];
  }
  return { text, spans };
}

function told({ state, changes }: Anchor): string {
  const list = changes.map(({ kind, was, is }) => ` ${kind} ${was} > ${is}`);
  return state + list.join(' |');
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const cases = readFileSync(new URL(file, folder), 'utf8').split(/^== /m).slice(1);
  for (const one of cases) {
    const [, name, outcome, before, after] = /^(.*?): (.*)\n([^]*?)\n--\n([^]*?)\n*$/.exec(one)!;
    test(`${file}: ${name}`, () => {
      const [old, now] = [unmarked(before!), unmarked(after!)];
      const anchor = new Anchors(now.text).anchor(quoteOf(old.text, old.spans[0]!));
      assert.equal(told(anchor), outcome);
      const places = anchor.span ? [anchor.span] : [...anchor.candidates];
      const shown = places.sort((a, b) => a.start - b.start).map(({ start, end }) => now.text.slice(start, end));
      assert.deepEqual(shown, now.spans.map(({ start, end }) => now.text.slice(start, end))); // prettier-ignore
    });
  }
}

const words = 'أوقفت الشرطة سبعة أشخاص في مدينة طنجة يوم الاثنين 12 مارس بعد شكوى من 3 تجار وقال الناطق إن البحث مستمر منذ 2015 مع وزارة الداخلية'.split(' '); // prettier-ignore
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 })
  .map((list) => `${list.join(' ')}.`);
const anyText = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((list) => list.join('\n'));
const span = (text: string, a: number, b: number): Span => {
  const [x, y] = [a % text.length, b % text.length];
  return { start: Math.min(x, y), end: Math.max(x, y) + 1 };
};

test('a citation of an unchanged text is exact, or refused where its place is not the only one', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const cited = span(text, a, b);
      const anchor = new Anchors(text).anchor(quoteOf(text, cited));
      if (anchor.state === 'exact') assert.deepEqual(anchor.span, cited);
      else assert.ok(anchor.candidates.some(({ start, end }) => start === cited.start && end === cited.end));
      assert.equal(new Anchors(text).anchor(quoteOf(text, cited), cited.start).state, 'exact');
    }),
  );
});

/** What two texts share when spelling does not matter. */
const bare = (text: string): string => folded(text).replace(/[^\p{L}\d]+/gu, '');

test('after any edit the place says what was quoted, or it is told that it does not', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), fc.nat(), sentence, (text, a, b, c, d, put) => {
      const cited = span(text, a, b);
      const cut = span(text, c, d);
      const edited = text.slice(0, cut.start) + put + text.slice(cut.end);
      const quote = quoteOf(text, cited);
      const anchor = new Anchors(edited).anchor(quote);
      const at = anchor.span && edited.slice(anchor.span.start, anchor.span.end);
      if (anchor.state === 'exact') assert.equal(at, quote.quote);
      if (anchor.state === 'moved') assert.equal(bare(at!), bare(quote.quote));
      if (anchor.state === 'drifted') assert.ok(anchor.changes.length > 0);
      if (anchor.state === 'lost') assert.equal(at, undefined);
    }),
  );
});

test('work on a text gives way all the time, and grows with the length of the text', () => {
  const line = `${words.join(' ')} وضبطت 17 طنا من المخدرات.\n`;
  const steps = (length: number, quote: string): number => {
    const work = new Anchors(line.repeat(Math.ceil(length / line.length))).anchorInSlices({ quote });
    let count = 0;
    while (!work.next().done) count++;
    return count;
  };
  for (const quote of ['ولم يكشف المتحدث أسماء المتهمين التسعة في هذا الملف الطويل', 'وضبطت 18 طنا']) {
    const [short, long] = [steps(1e5, quote), steps(4e5, quote)];
    assert.ok(short > 10, `${short} steps in 100,000 units`);
    assert.ok(long > 3 * short && long < 5 * short, `${short} steps become ${long} in a text four times as long`);
  }
});
