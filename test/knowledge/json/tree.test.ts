import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Node, maxDepth, parseTree, treeOf, valueAt } from '../../../src/knowledge/json/tree.ts';
import { marked } from '../marked.ts';

/** What a tree says, as plain data. */
function valueOf(node: Node | undefined): unknown {
  if (!node) return undefined;
  if (node.type === 'leaf') return node.value;
  if (node.type === 'array') return node.items.map(valueOf);
  return Object.fromEntries(node.members.map(({ key, value }) => [key, valueOf(value)]));
}

/** Every node lies in the one that holds it, after the one before. */
function checkSpans(node: Node, from: number, to: number): number {
  assert.ok(from <= node.start && node.start <= node.end && node.end <= to, `${from} ${node.start} ${node.end} ${to}`);
  let at = node.start;
  if (node.type === 'array') for (const item of node.items) at = checkSpans(item, at, node.end);
  if (node.type === 'object') {
    for (const { keySpan, value } of node.members) {
      assert.ok(at <= keySpan.start && keySpan.start < keySpan.end && keySpan.end <= node.end);
      at = value ? checkSpans(value, keySpan.end, node.end) : keySpan.end;
    }
  }
  return node.end;
}

test('values, comments and trailing commas are read', () => {
  const { root, errors } = parseTree('// أول\n{ "a": [1, true, null,], /* b */ "b": { "c": "د" }, }');
  assert.deepEqual(errors, []);
  assert.deepEqual(valueOf(root), { a: [1, true, null], b: { c: 'د' } });
  assert.deepEqual(valueOf(valueAt(valueAt(root, 'b'), 'c')), 'د');
});

test('of two members with one key the first is found', () => {
  assert.equal(valueOf(valueAt(parseTree('{ "a": 1, "a": 2 }').root, 'a')), 1);
});

/** The errors of a text, each at its mark, and what the text says nevertheless. */
function check(text: string, errors: readonly string[], value: unknown): void {
  const { text: plain, spans } = marked(text);
  const tree = parseTree(plain);
  const found = tree.errors.map(({ name, start, end }) => ({ name, start, end }));
  assert.deepEqual(found, errors.map((name, i) => ({ name, ...spans[i] })), text); // prettier-ignore
  assert.deepEqual(valueOf(tree.root), value, text);
}

test('broken syntax is told at its place, and the rest is read', () => {
  check('{ "a": [1 ⟦2⟧] }', ['CommaExpected'], { a: [1, 2] });
  check('{ "a": ⟦}⟧', ['ValueExpected'], { a: undefined });
  check('{ "a" ⟦1⟧ }', ['ColonExpected'], { a: undefined });
  check('{ "a": ⟦tru⟧⟦,⟧ "b": 1 }', ['InvalidSymbol', 'ValueExpected'], { a: undefined, b: 1 });
  check('{ "a": ⟦"\\q"⟧ }', ['InvalidEscapeCharacter'], { a: '' });
  check('[1] ⟦2⟧', ['EndOfFileExpected'], [1]);
  check('⟦⟧', ['ValueExpected'], undefined);
});

test('a text that is cut off is read as far as it goes', () => {
  check('{ "a": [{ "b": 1 }⟦⟧', ['CloseBracketExpected'], { a: [{ b: 1 }] });
  check('{ "a": ⟦"b⟧⟦⟧', ['UnexpectedEndOfString', 'CloseBraceExpected'], { a: 'b' });
  check('{ "a": 1 ⟦/*⟧⟦⟧', ['UnexpectedEndOfComment', 'CloseBraceExpected'], { a: 1 });
});

test('a text that nests too deep is not read', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  assert.ok(parseTree(nested(maxDepth)).root);
  assert.deepEqual(parseTree(nested(maxDepth + 1)), { root: undefined, errors: [], tooDeep: maxDepth });
  assert.deepEqual(parseTree('{"a":'.repeat(1_000_000)).tooDeep, 5 * maxDepth);
});

test('only the first errors of a text are told', () => {
  assert.equal(parseTree('[' + '1 '.repeat(1000) + ']').errors.length, 20);
});

test('what JSON can say is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const { root, errors } = parseTree(text);
      assert.deepEqual(errors, []);
      checkSpans(root!, 0, text.length);
      assert.deepEqual(valueOf(root), JSON.parse(text));
      assert.deepEqual(valueOf(treeOf(JSON.parse(text), { start: 0, end: 0 })), JSON.parse(text));
    }),
  );
});

test('any text is read without failing, and every span lies in it', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '1',
    'true',
    '//',
    '/*',
    '*/',
    '\n',
    ' ',
    'د',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { root, errors } = parseTree(text);
      if (root) checkSpans(root, 0, text.length);
      for (const { start, end } of errors) assert.ok(0 <= start && start <= end && end <= text.length);
    }),
  );
});
