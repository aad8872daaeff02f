/** Once before a whole test run: packages and installs the product, which every test of the editor then shares. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extensionId, installedProduct } from './ready.ts';

export async function globalSetup(): Promise<void> {
  const extensions = await installedProduct();
  const product = readdirSync(extensions).find((name) => name.startsWith(extensionId));
  if (!product) throw new Error(`${extensionId} is not among the installed extensions.`);
  process.env['ISNAD_EXTENSIONS'] = extensions;
  console.log(`Testing ${join(extensions, product)}`);
}
