import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gathered, eachOf } from '../../src/extension/gathered.ts';

test('a burst of thousands is handed over once, each item once; what comes later is another', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const handed: number[][] = [];
  const gathered = new Gathered<number>(100, (items) => handed.push([...items]));
  const burst = Array.from({ length: 5000 }, (_, i) => i);
  for (const i of burst) {
    gathered.add(i);
    gathered.add(i % 7);
    if (i % 500 === 0) t.mock.timers.tick(99);
  }
  assert.deepEqual(handed, []);
  t.mock.timers.tick(100);
  gathered.add(1);
  t.mock.timers.tick(100);
  assert.deepEqual(handed, [burst, [1]]);
});

test('what is gathered when all ends is not handed over', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const gathered = new Gathered<number>(100, () => assert.fail());
  gathered.add(1);
  gathered.dispose();
  t.mock.timers.tick(1000);
});

test('of thousands of files no more than some are read at a time, and each is read once', async () => {
  let [running, most] = [0, 0];
  const read: number[] = [];
  await eachOf(Array.from({ length: 2000 }, (_, i) => i), 16, async (i) => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    if (i % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
    read.push(i);
    running--;
  }); // prettier-ignore
  assert.equal(most, 16);
  assert.deepEqual(read.sort((a, b) => a - b), Array.from({ length: 2000 }, (_, i) => i)); // prettier-ignore
});
