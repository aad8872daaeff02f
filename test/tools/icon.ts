// Draws the icon of the extension's page: src/guide/media/icon.png from the drawing beside it. A package page takes no SVG.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../vscode/browser.ts';

const media = new URL('../../src/guide/media/', import.meta.url);
/** Pixels a side: what the page asks for at twice its density. */
const size = 256;

const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: size, height: size } });
const drawing = await readFile(new URL('icon.svg', media), 'utf8');
await page.setContent(`<body style="margin:0">${drawing}</body>`);
await page.screenshot({ path: fileURLToPath(new URL('icon.png', media)), omitBackground: true });
await browser.close();
