import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesGlob } from '../../src/knowledge/glob.ts';

test('what a glob matches', () => {
  const check = (glob: string, matched: readonly string[], others: readonly string[]): void => {
    for (const path of matched) assert.ok(matchesGlob(glob, path), `${glob} matches ${path}`);
    for (const path of others) assert.ok(!matchesGlob(glob, path), `${glob} does not match ${path}`);
  };
  check('*.txt', ['a.txt', '.txt', 'نص.txt'], ['a.md', 'b/a.txt', 'a.txt.md']);
  check('knowledge/*.jsonc', ['knowledge/places.jsonc'], ['knowledge/a/b.jsonc', 'places.jsonc']);
  check('**/*.txt', ['a.txt', 'b/a.txt', 'c/b/a.txt'], ['a.md', 'b/a.txt/c']);
  check('a/**', ['a/b', 'a/b/c', 'a'], ['b/a', 'ab/c']);
  check('a/**/z', ['a/z', 'a/b/z', 'a/b/z/c/z'], ['a/b', 'z']);
  check('00?_*.txt', ['001_x.txt'], ['01_x.txt', '0010_x.txt']);
  check('a+(b).txt', ['a+(b).txt'], ['ab.txt']);
});

/** The definition, as slow as it may be. */
function matchesSlowly(
  glob: readonly string[],
  path: readonly string[],
  any: string,
  one: (g: string, p: string) => boolean,
): boolean {
  if (glob.length === 0) return path.length === 0;
  const [first, ...rest] = glob;
  if (first === any)
    return path.some((_, i) => matchesSlowly(rest, path.slice(i), any, one)) || matchesSlowly(rest, [], any, one);
  return path.length > 0 && one(first!, path[0]!) && matchesSlowly(rest, path.slice(1), any, one);
}

test('globs match as they are defined', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
  const part = fc.oneof(
    fc.constant('**'),
    fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 4 }),
      (glob, path) => {
        const expected = matchesSlowly(glob, path, '**', (part, name) => {
          return matchesSlowly([...part], [...name], '*', (sign, letter) => sign === '?' || sign === letter);
        });
        assert.equal(matchesGlob(glob.join('/'), path.join('/')), expected);
      },
    ),
  );
});

test('no glob makes matching slow', () => {
  const many = 5000;
  assert.ok(!matchesGlob(`${'*a'.repeat(many)}c`, 'a'.repeat(many)));
  assert.ok(!matchesGlob(`${'**/a/'.repeat(many)}c`, 'a/'.repeat(many)));
});
