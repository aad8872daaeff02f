import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { visit } from 'jsonc-parser';
import { type Listener, parseInSlices } from '../../../src/knowledge/json/parser.ts';
import { whole } from '../../../src/text/whole.ts';

/** Writes down all that it is told. */
function recorder(): Listener & { readonly told: unknown[] } {
  const told: unknown[] = [];
  return {
    told,
    onObjectBegin: (start) => void told.push(['{', start]),
    onArrayBegin: (start) => void told.push(['[', start]),
    onObjectEnd: (start, length) => void told.push(['}', start, length]),
    onArrayEnd: (start, length) => void told.push([']', start, length]),
    onObjectProperty: (key, start, length) => void told.push(['key', key, start, length]),
    onLiteralValue: (value, start, length) => void told.push(['value', value, start, length]),
    onError: (error, start, length) => void told.push(['error', error, start, length]),
  };
}

function check(text: string): void {
  const [ours, theirs] = [recorder(), recorder()];
  whole(parseInSlices(text, ours));
  visit(text, theirs, { allowTrailingComma: true });
  assert.deepEqual(ours.told, theirs.told, text);
}

const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '"\\x"', '"\\u12"', '"open', '1', '-1.5e3', '1.', '-', 'true', 'false', 'null', 'nul', '// c\n', '/* d */', '/* e', ' ', '\n', '\u0001', 'ا', '"ع"']; // prettier-ignore

test('whatever stands in a text, the same is told of it as by jsonc-parser', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (list) => check(list.join(''))),
    { numRuns: 3000 },
  );
});

test('so it is of a knowledge file with a piece cut out', () => {
  const text = readFileSync(new URL('../../../seeds/isnad.json', import.meta.url), 'utf8');
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), (at, length) => check(text.slice(0, at) + text.slice(at + length))),
    { numRuns: 100 },
  );
});

test('a text twice as long is read in twice as many steps', () => {
  const steps = (size: number): number => [...parseInSlices(JSON.stringify(Array.from({ length: size }, (_, id) => ({ id }))), recorder())].length; // prettier-ignore
  assert.ok(steps(8000) > 1.9 * steps(4000), `${steps(4000)}, ${steps(8000)}`);
});
