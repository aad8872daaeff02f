import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSides } from '../../../src/knowledge/json/conflict.ts';
import { marked } from '../marked.ts';

/** A text whose conflicts are marked, and what is left of it; the text keeps its length. */
function check(text: string, left: string): void {
  const { text: plain, spans } = marked(text);
  const result = firstSides(plain);
  assert.deepEqual(result.conflicts.map(({ start, end }) => ({ start, end })), spans); // prettier-ignore
  assert.equal(result.text.length, plain.length);
  assert.equal(result.text.replaceAll(/ +$/gm, ''), left);
}

test('a conflict is decided for its first side', () => {
  check('a\n⟦<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other⟧\nd', 'a\n\nb\n\n\n\nd');
  check('⟦<<<<<<<\nb\n||||||| base\nx\n=======\nc\n>>>>>>>⟧', '\nb\n\n\n\n\n');
  check('⟦<<<<<<< 1\na\n=======\nb\n>>>>>>> 1⟧\n⟦<<<<<<< 2\nc\n=======\nd\n>>>>>>> 2⟧\n', '\na\n\n\n\n\nc\n\n\n\n');
});

test('line ends of either kind stay', () => {
  check('a\r\n⟦<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> x⟧\r\nd', 'a\r\n\r\nb\r\n\r\n\r\n\r\nd');
});

test('what is no whole conflict stays as it is', () => {
  for (const text of [
    '<<<<<<< a\nb\n',
    '=======\n',
    '<<<<<<< a\n>>>>>>> b',
    '"<<<<<<<"',
    '<<<<<<<<\n=======\n>>>>>>>>',
  ]) {
    check(text, text);
  }
});
