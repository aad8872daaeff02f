import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposedEvents } from '../../src/claims/propose.ts';
import { compare } from './marked.ts';

const raid = (date: string, rest = ''): { text: string; published: string } => ({
  published: '2024-05-16',
  text: `${rest}أعلن ⟦agency bureau|المكتب المركزي⟧، ${date}، اعتقال متهمين من ⟦group cell|خلية الأطلس⟧ في ⟦place fes|فاس⟧`,
});

test('a happening that two sources tell is proposed, with both dates where they contradict each other', () => {
  const [proposal, ...rest] = proposedEvents(
    compare([raid('⟦date 2024-05-14|الثلاثاء⟧', 'مقدمة\n'), raid('⟦date 2024-05-15|الأربعاء⟧')]),
  );
  assert.deepEqual(rest, []);
  assert.deepEqual(proposal, {
    family: 'security',
    dates: ['2024-05-14', '2024-05-15'],
    place: 'fes',
    participants: ['bureau', 'cell'],
    reports: [
      { path: 'a', line: 1 },
      { path: 'b', line: 0 },
    ],
  });
});

test('what one source alone tells is not proposed', () => {
  assert.deepEqual(proposedEvents(compare([raid('⟦date 2024-05-14|الثلاثاء⟧')])), []);
});
