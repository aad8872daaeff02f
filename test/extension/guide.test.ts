// The guide tells of every command, by its title, in both languages; and the walkthrough's pages are there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { contributes } = JSON.parse(read('package.json')) as {
  contributes: {
    commands: { title: string }[];
    walkthroughs: { steps: { media: { markdown: string } }[] }[];
  };
};

for (const [language, file] of [
  ['en', 'package.nls.json'],
  ['ar', 'package.nls.ar.json'],
] as const) {
  const texts = JSON.parse(read(file)) as Readonly<Record<string, string>>;
  const textOf = (key: string): string => texts[key.replaceAll('%', '')] ?? key;

  test(`every command is in the guide (${language})`, () => {
    const page = read(`src/guide/${language}/commands.md`);
    const titles = contributes.commands.map(({ title }) => textOf(title).replace(/\s*…$/u, ''));
    assert.deepEqual(titles.filter((title) => !page.includes(`*${title}*`)), []); // prettier-ignore
  });

  test(`every step of the walkthrough has its page (${language})`, () => {
    const pages = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => textOf(media.markdown)));
    assert.ok(pages.length > 0);
    assert.deepEqual(pages.filter((path) => !path.includes(`/${language}/`) || !existsSync(new URL(`../../${path}`, import.meta.url))), []); // prettier-ignore
  });

  test(`links between the guide's pages lead somewhere (${language})`, () => {
    const links = [...read(`src/guide/${language}/commands.md`).matchAll(/\]\(([^)]+)\)/gu)].map(([, path]) => path!);
    assert.deepEqual(links.filter((path) => !existsSync(new URL(`../../src/guide/${language}/${path}`, import.meta.url))), []); // prettier-ignore
  });
}
