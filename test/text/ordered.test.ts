import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Journal } from '../../src/text/journal.ts';
import { Ordered } from '../../src/text/ordered.ts';

test('items are in order whatever came and went, and former lists stay as they were', () => {
  const step = fc.record({ item: fc.nat(60), comes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const expected = new Set<number>();
      const states: [list: Ordered<number>, expected: number[]][] = [];
      let list = new Ordered<number>((a, b) => a - b);
      for (const { item, comes } of steps) {
        list = comes ? list.with(item) : list.without(item);
        if (comes) expected.add(item);
        else expected.delete(item);
        states.push([list, [...expected].sort((a, b) => a - b)]);
      }
      for (const [state, items] of states) {
        assert.deepEqual([...state], items);
        assert.equal(state.size, items.length);
      }
    }),
  );
});

test('an item is put in and taken out in as many steps as the list has doublings, in whatever order it was filled', () => {
  for (const turn of [(i: number) => i, (i: number) => -i, (i: number) => (i * 7919) % 4096]) {
    let compared = 0;
    let list = new Ordered<number>((a, b) => (compared++, a - b));
    for (let i = 0; i < 4096; i++) list = list.with(turn(i));
    for (let i = 0; i < 4096; i += 2) list = list.without(turn(i));
    assert.equal(list.size, 2048);
    for (const probe of [turn(1), turn(2047), turn(4095)]) {
      compared = 0;
      list.without(probe).with(probe);
      assert.ok(compared <= 2 * 2.5 * Math.log2(2048) + 2, `${compared} items were compared`);
    }
  }
});

test('who follows a journal reads each entry once, from when it began on', () => {
  const journal = new Journal<string>();
  journal.add('before');
  const [one, other] = [journal.follow(), journal.follow()];
  journal.add('first');
  assert.deepEqual([...one()], ['first']);
  journal.add('second');
  assert.deepEqual([[...one()], [...one()]], [['second'], []]);
  assert.deepEqual([...other()], ['first', 'second']);
});

test('two readings by turns share what there is, and go on later', () => {
  const journal = new Journal<number>();
  const read = journal.follow();
  for (let i = 0; i < 4; i++) journal.add(i);
  const [one, other] = [read(), read()];
  const taken = [one.next(), other.next(), other.next(), other.next(), other.next(), one.next()];
  assert.deepEqual(taken.map(({ value }) => value), [0, 1, 2, 3, undefined, undefined]); // prettier-ignore
  journal.add(4);
  assert.deepEqual([...read()], [4]);
});
