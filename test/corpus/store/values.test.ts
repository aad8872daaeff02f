import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Reader, Writer } from '../../../src/corpus/store/bytes.ts';
import { Letters } from '../../../src/corpus/store/letters.ts';
import { readRows, readRowsOf, writeRows } from '../../../src/corpus/store/rows.ts';
import { Strings } from '../../../src/corpus/store/strings.ts';
import { Values } from '../../../src/corpus/store/values.ts';

/** What records of the core are made of. */
const plain = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.string({ unit: 'binary' }), fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined, -0, 127, 128, 2 ** 31, -(2 ** 31)), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(fc.constantFrom('start', 'end', 'type', 'entity', 'about'), tie('value'), { noNullPrototype: true })), // prettier-ignore
})).value; // prettier-ignore

test('what is packed comes out as it went in, the order of fields included', () => {
  const values = new Values(new Strings());
  const writer = new Writer();
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 5 }), (list) => {
      for (const one of list) values.write(writer, one);
      const reader = new Reader(writer.taken());
      const read = list.map(() => values.read(reader));
      assert.deepEqual(read, list);
      assert.equal(JSON.stringify(read), JSON.stringify(list));
    }),
  );
});

test('numbers take as many bytes as they need, and any number comes back', () => {
  const writer = new Writer();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2 ** 32 - 1), fc.integer(), fc.double())), (list) => {
      for (const [count, whole, any] of list) {
        writer.count(count);
        writer.signed(whole);
        writer.int32(whole);
        writer.double(any);
      }
      const reader = new Reader(writer.taken());
      const read = list.map(() => [reader.count(), reader.signed(), reader.int32(), reader.double()]);
      assert.deepEqual(read, list.map(([count, whole, any]) => [count, whole, whole, any])); // prettier-ignore
    }),
  );
});

test('rows are read all together, or those of a key alone', () => {
  const values = new Values(new Strings());
  const writer = new Writer();
  const items = Array.from({ length: 300 }, (_, i) => ({ n: i, text: 'س'.repeat(i % 7) }));
  writeRows(writer, values, items, ({ n }) => (n % 3 === 0 ? null : `key ${n % 3}`));
  const bytes = writer.taken();
  assert.deepEqual(readRows(new Reader(bytes), values), items);
  const of = (key: string): unknown[] => {
    const found: unknown[] = [];
    readRowsOf(new Reader(bytes), values, key, found);
    return found;
  };
  assert.deepEqual(of('key 2'), items.filter(({ n }) => n % 3 === 2)); // prettier-ignore
  assert.deepEqual(of('key 0'), []);
});

test('a text is a byte a letter, as long as there is a byte for each letter', () => {
  const letters = new Letters();
  const text = `${'قال الناطق: «نعم» 2009\n'.repeat(1000)}\ud800`;
  const packed = letters.pack(text)!;
  assert.deepEqual([packed.length, letters.unpack(packed) === text], [text.length, true]);
  const foreign = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  assert.equal(letters.pack(foreign), undefined);
  const later = foreign.slice(0, 200);
  assert.equal(letters.unpack(letters.pack(later)!), later, 'a text that was not packed took the room');
  assert.equal(letters.unpack(packed), text);
});
