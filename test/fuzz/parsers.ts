// Every parser on what nobody would write: bytes, knowledge and texts of the sample corpus with pieces cut, doubled, swapped and
// mixed with hostile ones. Each property says what must hold whatever comes; none may throw.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { checkCorpus } from '../../src/check/check.ts';
import { NameSearch } from '../../src/corpus/concern/names.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { matchesGlob } from '../../src/knowledge/glob.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { KnownName } from '../../src/recognise/known/name.ts';
import { isName, printedName } from '../../src/recognise/mention.ts';
import { interval } from '../../src/text/calendar/iso.ts';
import { decode } from '../../src/text/decode.ts';
import { Lines, normaliseBreaks } from '../../src/text/line.ts';
import { whole } from '../../src/text/whole.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const seedTexts = readdirSync(seeds).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, seeds), 'utf8')); // prettier-ignore
const seedKnowledge = readdirSync(new URL('knowledge/', seeds)).map((name) => readFileSync(new URL(`knowledge/${name}`, seeds), 'utf8')); // prettier-ignore
const manifest = readFileSync(new URL('isnad.json', seeds), 'utf8');

/** Pieces that have broken parsers before, of this kind and of others. */
const hostile = [
  '\0', '\ud800', '\udc00', '\u202e', '\u2066', '\u200f'.repeat(70), 'ـ'.repeat(200), 'َ'.repeat(100), '\ufeff', '\r', '\r\n', '\u2028',
  '"', '«', '»'.repeat(40), '('.repeat(60), '[[[', '{', '}', '[', ']', '/*', '//', '\\u', '__proto__', '"__proto__": {}', 'constructor',
  '<<<<<<< HEAD\n', '=======\n', '>>>>>>> x\n', '[x](command:y)', '<script>', '&amp;', '%s', '\u001b[31m', '=1+1', '99999999999999999999999',
  '٩'.repeat(40), '1,2,3.4.5', '31/02/2021', '00/00/0000', 'في '.repeat(50), 'أ', '', ' ', '\t', '**/**/**', '*'.repeat(30), '🇲🇦', '‍',
]; // prettier-ignore

/** A text of the list with a few pieces cut out, doubled, moved, or replaced by hostile ones. */
function mutated(originals: readonly string[]): fc.Arbitrary<string> {
  const mutation = fc.record({ at: fc.nat(20_000), length: fc.nat(80), by: fc.constantFrom(...hostile), how: fc.nat(3) });
  return fc.tuple(fc.constantFrom(...originals), fc.array(mutation, { maxLength: 8 }), fc.nat(3000)).map(([text, list, size]) => {
    let result = text.slice(size % 700, (size % 700) + 200 + size);
    for (const { at, length, by, how } of list) {
      const start = at % (result.length + 1);
      const piece = result.slice(start, start + length);
      const put = [by, piece + piece, '', by + piece][how]!;
      result = result.slice(0, start) + put + result.slice(start + length);
    }
    return result;
  });
} // prettier-ignore

const known = new Corpus(
  loadKnowledge(
    { path: 'isnad.json', text: manifest },
    seedKnowledge.map((text, i) => ({ path: `knowledge/${i}.jsonc`, text })),
  ).knowledge,
);

/** What must hold, by the name under which it is reported. */
export const properties: Readonly<Record<string, fc.IProperty<unknown>>> = {
  'bytes are decoded, or said to be no text': fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const { text, encoding, problems } = decode(bytes);
    assert.ok(encoding !== 'binary' || text === '');
    for (const problem of problems) if ('offset' in problem) assert.equal(text[problem.offset], '\ufffd');
  }) as fc.IProperty<unknown>,
  'texts in UTF-8 and UTF-16 come out as they went in': fc.property(mutated(seedTexts), (raw) => {
    const text = Buffer.from(raw.replaceAll(/[\0\ufeff\u0006]/g, '')).toString();
    for (const bytes of [Buffer.from(text, 'utf8'), Buffer.from(`\ufeff${text}`, 'utf16le')]) assert.equal(decode(new Uint8Array(bytes)).text, text); // prettier-ignore
  }) as fc.IProperty<unknown>,
  'lines cover a text whatever ends them': fc.property(mutated(seedTexts), (text) => {
    const lines = new Lines(text);
    const ends = Array.from({ length: lines.count }, (_, i) => [lines.start(i), lines.end(i)] as const);
    assert.ok(ends.every(([start, end], i) => start <= end && (i === 0 || ends[i - 1]![1] < start)));
  }) as fc.IProperty<unknown>,
  'knowledge is loaded as far as it goes, its problems in its text': fc.property(
    mutated([...seedKnowledge, manifest]),
    mutated(seedKnowledge),
    (main, included) => {
      const files = [{ path: 'knowledge/a.jsonc', text: included }];
      const { knowledge, problems } = loadKnowledge({ path: 'isnad.json', text: main }, files);
      for (const { start, end, file } of problems) assert.ok(0 <= start && start <= end && end <= (file === 'isnad.json' ? main : included).length); // prettier-ignore
      assert.equal(Object.getPrototypeOf({}), Object.prototype);
      assert.ok([...knowledge.entities].every(([id, entity]) => id === entity.id));
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    },
  ) as fc.IProperty<unknown>,
  'globs answer in time': fc.property(fc.array(fc.constantFrom('*', '**', '/', '?', 'a', '{', '}', '[', ']', '!', '.', ',')), fc.array(fc.constantFrom('a', '/', '.', 'ب')), (glob, path) => {
    assert.equal(typeof matchesGlob(glob.join(''), path.join('')), 'boolean');
  }) as fc.IProperty<unknown>, // prettier-ignore
  'dates are read or refused': fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,5}-\d{1,3}-\d{1,3}$/)), (iso) => {
    const days = interval(iso);
    assert.ok(days === null || days.first <= days.last);
  }) as fc.IProperty<unknown>, // prettier-ignore
  'a name that a text prints is found there by the search for names that change': fc.property(mutated(seedTexts), fc.nat(), (raw, from) => {
    const text = normaliseBreaks(raw);
    known.put({ path: 'fuzzed.txt', text, open: true });
    const names = known.source('fuzzed.txt')!.mentions.filter(isName);
    for (let i = 0; i < Math.min(3, names.length); i++) {
      const name: KnownName = { text: printedName(text, names[(from + i) % names.length]!), entity: 'x', type: 'person', kind: 'variant' };
      const search = whole(NameSearch.make([name]));
      assert.ok(search.refused.has(name) || whole(search.standIn(text)), name.text);
    }
    known.remove('fuzzed.txt');
  }) as fc.IProperty<unknown>, // prettier-ignore
  'texts are analysed and checked, everything found lying in them': fc.property(mutated(seedTexts), (raw) => {
    const text = normaliseBreaks(raw);
    known.put({ path: 'fuzzed.txt', text });
    const source = known.source('fuzzed.txt')!;
    let last = 0;
    for (const { start, end } of source.mentions) {
      assert.ok(last <= start && start < end && end <= text.length, 'mentions are in order and apart');
      last = end;
    }
    for (const { start, end } of [...source.claims, ...source.passages]) assert.ok(0 <= start && start < end && end <= text.length); // prettier-ignore
    for (const { place, fix } of checkCorpus(known)) {
      assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length);
      for (const edit of fix?.edits ?? []) assert.ok(edit.start <= edit.end && edit.end <= text.length);
    }
    known.remove('fuzzed.txt');
  }) as fc.IProperty<unknown>,
};
