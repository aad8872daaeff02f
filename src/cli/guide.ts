// What the guide says of each check, from its page as it ships.

import { readFile } from 'node:fs/promises';
import type { Language } from '../l10n/language.ts';

/** The page from a program in `dist/`, and from these sources. */
const places = ['../src/guide/', '../guide/'];

/** The guide's word on each check, in Markdown, without the severity that it begins with; empty where the page is not there. */
export async function guideOnChecks(language: Language): Promise<ReadonlyMap<string, string>> {
  for (const place of places) {
    const page = await readFile(new URL(`${place}${language}/checks.md`, import.meta.url), 'utf8').catch(
      () => undefined,
    );
    if (page !== undefined) return sectionsOf(page);
  }
  return new Map();
}

function sectionsOf(page: string): Map<string, string> {
  const sections = page.split(/^#{2,3} /m).flatMap((section) => {
    const [, code, text] = /^([a-z-]+)\n+(.*)$/s.exec(section) ?? [];
    return code && text ? [[code, text.trim().replace(/^[^\s.]+\.\s/, '')] as const] : [];
  });
  return new Map(sections);
}
