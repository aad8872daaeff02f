import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bold, commandLink, line, marked, paragraph, table, text, unbroken } from '../../src/extension/hover/markup.ts';

const isolates = /[\u2066-\u2069]/g;

/** What a reader sees of a piece of markup: tags gone, references resolved, isolates gone. */
function read(html: string): string {
  const plain = html.replace(/<[^>]*>/g, '');
  return plain.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replace(isolates, '');
}

test('text from anywhere is shown as itself and means nothing', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '[link](command:workbench.action.quit)',
    '**bold** _it_ `code` ~~no~~',
    '$(flame) http://example.org www.example.org',
    '</td></table><script>',
    '# heading',
    'a&lt;b',
  ];
  for (const raw of hostile) {
    const html = text(raw);
    assert.equal(read(html), raw);
    assert.doesNotMatch(html.replace(/&#\d+;/g, ''), /[!-/:-@[-`{-~]/, 'no sign of Markdown or HTML stands unescaped');
  }
});

test('any text reads back as itself, white space apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const shown = raw.replace(isolates, '').replace(/[^\S\u00a0]+/g, ' ');
      assert.equal(read(text(raw)), shown);
    }),
  );
});

test('Arabic is a right-to-left isolate, other text an isolate of its own direction', () => {
  assert.equal(text('المغرب'), '\u2067المغرب\u2069');
  assert.equal(text('FBI'), '\u2068FBI\u2069');
});

test('a stretch of a quote is marked', () => {
  assert.equal(marked('فكك المغرب خلية', 4, 10), '\u2067فكك <b>المغرب</b> خلية\u2069');
});

test('a row reads from right to left: its first cell is the last in the HTML', () => {
  const html = table([[text('a'), bold(text('b'))]]);
  assert.ok(html.indexOf('b') < html.indexOf('a'.concat('\u2069')));
  assert.match(html, /<td align="right">/);
});

test('a short cell does not break', () => {
  assert.equal(unbroken('line 2'), '\u2068line\u00a02\u2069');
});

test("a link's arguments are data", () => {
  const html = commandLink(text('x'), 'isnad.openCitation', 'file:///a"b>.txt', 1);
  const [, query] = /href="command:isnad\.openCitation\?([^"]*)"/.exec(html)!;
  assert.deepEqual(JSON.parse(decodeURIComponent(query!)), ['file:///a"b>.txt', 1]);
});

test('a paragraph is right-aligned, a line a row, and leaves out what is not there', () => {
  assert.equal(paragraph(text('a'), undefined, text('b')), '<p align="right">\u2068a\u2069<br>\u2068b\u2069</p>\n');
});

test('the parts of a line stand in the order of its language', () => {
  assert.equal(line('ar', text('a'), text('b')), '\u2067\u2068a\u2069 \u2068b\u2069\u2069');
  assert.equal(line('en', text('a'), undefined, text('b')), '\u2066\u2068a\u2069 \u2068b\u2069\u2069');
});
