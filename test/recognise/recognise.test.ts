// What holds of recognition whatever the text.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createRecogniser } from '../../src/recognise/recognise.ts';

const recogniser = createRecogniser({ names: [] });

const pieces = ['وزارة الداخلية', 'المغرب', 'للأمن', 'بن', 'محمد', 'رئيس', '(', ')', '«', '»', '"', '25 مارس 2021', 'أكثر من 200 خلية', 'قرار رقم 7', '\n', ' ', '،', 'FBI', 'ل', 'عبد', 'ﷲ', '\u0640', '\u200f', '٣', '-']; // prettier-ignore
const garbage = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(' '))); // prettier-ignore

test('mentions lie in the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(garbage, (text) => {
      let done = 0;
      for (const { start, end } of recogniser.recognise(text).mentions) {
        assert.ok(start >= done && end > start && end <= text.length);
        done = end;
      }
    }),
  );
});

test('text put after the end changes nothing before it but what short forms mean', () => {
  const story = 'قال الوزير محمد الأحمدي إن وزارة الصحة أرسلت وفدا إلى باريس.\nوزار الوفد برلين.';
  fc.assert(
    fc.property(garbage, (more) => {
      const before = recogniser.recognise(story).mentions.map(({ start, end, type }) => ({ start, end, type }));
      const all = recogniser.recognise(`${story}\n${more}`);
      const after = all.mentions.filter(({ end, rules }) => end <= story.length && rules[0] !== 'short-form');
      assert.deepEqual(after.map(({ start, end, type }) => ({ start, end, type })), before); // prettier-ignore
    }),
  );
});

test('slices give what the whole gives, and a former state saves no line its changes', () => {
  const lines = ['قال محمد الأحمدي إن المغرب فاز.', 'وأضاف الأحمدي أن فرنسا خسرت.', 'انتهى اللقاء في لندن.'];
  const whole = recogniser.recognise(lines.join('\n'));
  const former = run(recogniser.recogniseInSlices(lines.join('\n')));
  assert.deepEqual(former.mentions, whole.mentions);
  const changed = [lines[0], 'وزار الأحمدي تونس.', lines[2]].join('\n');
  const again = run(recogniser.recogniseInSlices(changed, { published: null }, former));
  assert.deepEqual(again.mentions, recogniser.recognise(changed).mentions);
  assert.equal(again.lines[0], former.lines[0]);
  assert.notEqual(again.lines[1], former.lines[1]);
});

test('one line of any length takes time in proportion to it', () => {
  for (const piece of ['وزارة ', 'محمد بن ', '(«', 'رئيس وزراء ', 'قانون رقم ', 'في ', 'وال', '7 ']) {
    const time = (times: number): number => {
      const text = piece.repeat(times);
      const begin = process.cpuUsage().user;
      recogniser.analyseLine(text);
      return process.cpuUsage(undefined).user - begin;
    };
    time(4000);
    const [short, long] = [Math.min(time(4000), time(4000), time(4000)), Math.min(time(32000), time(32000))];
    assert.ok(long < 8 * 4 * Math.max(short, 2000), `${piece}: ${short} µs, eight times as long ${long} µs`);
  }
});

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
