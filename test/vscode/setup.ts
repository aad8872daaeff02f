// Once before a whole test run: packages and installs the product, which every test of the editor then shares.

import { installedProduct, packagedProduct } from './ready.ts';

export async function globalSetup(): Promise<void> {
  process.env['ISNAD_VSIX'] = await packagedProduct();
  process.env['ISNAD_EXTENSIONS'] = await installedProduct();
}
