// What a window shows when a test has failed, for whoever was not there: a picture in test/artifacts/, the notifications, and what
// has the focus, as diagnostics of the test.

import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, type SuiteContext, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { artifacts } from './places.ts';

/** How long a window that no longer answers is waited for, in milliseconds. */
const patience = 10_000;

/** Reports on the windows that are open whenever a test of this file fails; programs that run no tests report nothing. */
export function reportFailures(windows: Iterable<Page>): void {
  const file = process.argv[1] ?? '';
  if (!file.endsWith('.test.ts')) return;
  afterEach(async (context: TestContext | SuiteContext) => {
    if (!('diagnostic' in context) || (context as { passed?: boolean }).passed) return; // the typings leave it out
    for (const page of windows) for (const line of await reported(page, `${basename(file, '.test.ts')} ${context.name}`)) context.diagnostic(line); // prettier-ignore
  });
}

/** What a window shows now, in lines; a picture of it is kept under the name. */
export async function reported(page: Page, name: string): Promise<string[]> {
  const path = join(artifacts, `failed-${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${process.pid}.png`);
  try {
    await mkdir(artifacts, { recursive: true });
    await page.screenshot({ path, timeout: patience });
    const { notifications, focus, picker } = await page.evaluate(seen);
    return [`picture: ${path}`, `notifications: ${notifications.join(' | ') || 'none'}`, `focus: ${focus}`, `picker: ${picker}`]; // prettier-ignore
  } catch (error) {
    return [`the window does not answer: ${String(error)}`];
  }
}

/** Runs inside the page. */
function seen(): { notifications: string[]; focus: string; picker: string } {
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText.replace(/\s+/g, ' ').trim());
  const focused = document.activeElement;
  const label = focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 80) ?? '';
  const within = focused?.closest('.part')?.id.replace('workbench.parts.', '') ?? 'no part';
  const row = focused?.querySelector('.monaco-list-row.focused')?.getAttribute('aria-label');
  const widget = document.querySelector<HTMLElement>('.quick-input-widget');
  const isOpen = widget !== null && widget.offsetHeight > 0;
  return {
    notifications: texts('.notification-list-item-message'),
    focus: `${focused?.tagName.toLowerCase() ?? 'nothing'} «${label}»${row ? `, row «${row}»` : ''}, in ${within}`,
    picker: isOpen ? `${widget.querySelector('input')?.value ?? ''}: ${texts('.quick-input-list .monaco-list-row').slice(0, 5).join(' | ')}` : 'closed', // prettier-ignore
  };
}
