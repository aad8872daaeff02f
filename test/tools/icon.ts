// Draws the icon of the extension's page: src/guide/media/icon.png from the drawing beside it. A package page takes no SVG.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../vscode/browser.ts';

const media = new URL('../../src/guide/media/', import.meta.url);
/** Pixels a side: what a page asks for. */
const size = 128;

const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: size, height: size } });
const drawing = await readFile(new URL('icon.svg', media), 'utf8');
await page.setContent(
  `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
);
await page.screenshot({ path: fileURLToPath(new URL('icon.png', media)), omitBackground: true });
await browser.close();
