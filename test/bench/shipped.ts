// The matcher as it ships: bundled and minified like the extension, for that is what editors run.

import { build } from 'esbuild';

type Words = typeof import('../../src/text/words.ts');
type Vocabularies = typeof import('../../src/text/vocabulary.ts');
type Known = typeof import('../../src/recognise/known/known.ts');
export type Matcher = Pick<Words, 'readWords'> & Pick<Vocabularies, 'Vocabulary'> & Pick<Known, 'KnownNames'>;

const entry = `
  export { readWords } from './src/text/words.ts';
  export { Vocabulary } from './src/text/vocabulary.ts';
  export { KnownNames } from './src/recognise/known/known.ts';`;

export async function shippedMatcher(): Promise<Matcher> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}
