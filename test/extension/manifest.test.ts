// What the manifest says about lines and highlights, and the code relies on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cuts } from '../../src/extension/rtl/explain/cuts.ts';
import { mentionTypes } from '../../src/recognise/mention.ts';

interface Colour {
  readonly id: string;
  readonly defaults: Readonly<Record<Theme, string>>;
}
type Theme = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  contributes: {
    colors: Colour[];
    configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    configuration: { properties: Readonly<Record<string, { items?: { enum?: string[] } }>> };
    keybindings: { command: string; key?: string; mac?: string; when: string }[];
  };
};

test('every setting that cuts a line is off for source texts', () => {
  const defaults = contributes.configurationDefaults['[isnad]']!;
  assert.deepEqual(
    cuts.filter(({ setting, whole }) => defaults[setting] !== whole),
    [],
  );
});

test('no default is given to the editor’s own setting for direction, which would seem to exist then', () => {
  const given = Object.values(contributes.configurationDefaults).flatMap(Object.keys);
  assert.ok(!given.includes('editor.textDirection'));
});

test('the types that can be highlighted are those of mentions', () => {
  assert.deepEqual(contributes.configuration.properties['isnad.highlightedTypes']?.items?.enum, mentionTypes);
});

test('outside of macOS nothing in a right-to-left line is bound with Alt, which goes back and forward', () => {
  const arrows = contributes.keybindings.filter(({ when }) => when.includes('isnad.caretInRightToLeft'));
  assert.ok(arrows.length > 0);
  assert.deepEqual(
    arrows.filter(({ key }) => key?.includes('alt')),
    [],
  );
});

/** What the themes that come with VS Code show text in and on. */
const themes: Readonly<Record<Theme, { text: string; paper: string; lines: number; reading: number }>> = {
  light: { text: '#3b3b3b', paper: '#ffffff', lines: 3, reading: 4.5 },
  dark: { text: '#cccccc', paper: '#1f1f1f', lines: 3, reading: 4.5 },
  highContrast: { text: '#ffffff', paper: '#000000', lines: 7, reading: 7 },
  highContrastLight: { text: '#292929', paper: '#ffffff', lines: 7, reading: 7 },
};

for (const [theme, { text, paper, lines, reading }] of Object.entries(themes) as [Theme, (typeof themes)[Theme]][]) {
  test(`highlights can be seen and read through in the theme “${theme}” (WCAG 1.4.3 and 1.4.11)`, () => {
    for (const type of mentionTypes) {
      const line = colour(`isnad.${type}`, theme);
      const fill = colour(`isnad.${type}Background`, theme);
      assert.ok(contrast(line, paper) >= lines, `${type}: line ${contrast(line, paper).toFixed(1)}`);
      assert.ok(
        contrast(line, over(fill, paper)) >= lines,
        `${type}: line on fill ${contrast(line, over(fill, paper)).toFixed(1)}`,
      );
      assert.ok(
        contrast(text, over(fill, paper)) >= reading,
        `${type}: text ${contrast(text, over(fill, paper)).toFixed(1)}`,
      );
    }
  });
}

function colour(id: string, theme: Theme): string {
  const found = contributes.colors.find((one) => one.id === id);
  assert.ok(found, `${id} is contributed`);
  return found.defaults[theme];
}

/** A colour with its alpha, in hex, as it shows over another. */
function over(colour: string, paper: string): string {
  const alpha = colour.length > 7 ? parseInt(colour.slice(7), 16) / 255 : 1;
  const mixed = channels(colour).map((c, i) => Math.round(c * alpha + channels(paper)[i]! * (1 - alpha)));
  return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Contrast ratio of two opaque colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
