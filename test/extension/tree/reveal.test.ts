// A row is shown though VS Code draws the tree anew meanwhile, and then refuses to show it or does nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TreeNode } from '../../../src/extension/tree/node.ts';
import { Revealing, type Showing } from '../../../src/extension/tree/reveal.ts';

const row = (id: string): TreeNode => ({ id, kind: 'entity', icon: '', label: id });
const finds = (id: string) => async (): Promise<TreeNode> => row(id);

/** A view that takes what it is asked for as the answers say, one after the other, and then does it. */
function view(...answers: ('refuses' | 'does nothing')[]): Showing & { asked: string[] } {
  const asked: string[] = [];
  let selection: readonly TreeNode[] = [];
  const reveal = async (node: TreeNode | undefined): Promise<void> => {
    asked.push(node!.id);
    await Promise.resolve();
    const answer = answers.shift();
    if (answer === 'refuses') throw new Error('Cannot resolve tree item');
    if (!answer) selection = [row(node!.id)];
  };
  return { reveal, asked, get selection() { return selection; } }; // prettier-ignore
}

test('a row is asked for once where it comes at once', async () => {
  const at = view();
  assert.equal(await new Revealing(at).reveal(finds('bureau'), { focus: true }), true);
  assert.deepEqual(at.asked, ['bureau']);
});

test('it is asked for again until it is selected', async () => {
  const at = view('refuses', 'does nothing', 'refuses');
  assert.equal(await new Revealing(at).reveal(finds('bureau'), { focus: true }), true);
  assert.equal(at.asked.length, 4);
  assert.equal(at.selection[0]?.id, 'bureau');
});

test('what is not in the tree is not asked for', async () => {
  const at = view();
  assert.equal(await new Revealing(at).reveal(async () => undefined, { focus: true }), false);
  assert.deepEqual(at.asked, []);
});

test('who asks for another row meanwhile overtakes', async () => {
  const at = view('does nothing');
  const revealing = new Revealing(at);
  const first = revealing.reveal(finds('first'), { focus: false });
  await revealing.reveal(finds('second'), { focus: false });
  await first;
  assert.equal(at.selection[0]?.id, 'second');
  assert.equal(at.asked.at(-1), 'second');
});
