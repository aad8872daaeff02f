import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allChecks } from '../../src/check/checks.ts';
import { findingCodes } from '../../src/check/finding.ts';

const page = (language: string): string =>
  readFileSync(new URL(`../../src/guide/${language}/checks.md`, import.meta.url), 'utf8');

for (const language of ['en', 'ar']) {
  test(`the guide (${language}) tells of every check, in the order of the codes`, () => {
    const told = [...page(language).matchAll(/^### (.+)$/gm)].map(([, code]) => code);
    assert.deepEqual(told, findingCodes);
  });

  test(`the guide (${language}) gives each check its severity`, () => {
    const words = {
      en: { error: 'Error', warning: 'Warning', info: 'Info' },
      ar: { error: 'خطأ', warning: 'تحذير', info: 'معلومة' },
    };
    for (const { code, severity } of allChecks) {
      const [, first] = new RegExp(`^### ${code}\\n\\n(.+)`, 'm').exec(page(language)) ?? [];
      assert.ok(first?.startsWith(words[language as 'en' | 'ar'][severity]), `${code}: ${first}`);
    }
  });
}
