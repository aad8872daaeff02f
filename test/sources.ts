// The files of this work tree and what they import, for the tests that guard the architecture.

import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the work tree. */
export const top = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Paths, with `/` and from the top, of the TypeScript sources in a folder. */
export function sources(folder: string): string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: top })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}

/** Paths of the text files that are, or are about to be, under version control; none where there is no git. */
export function trackedFiles(): string[] {
  if (!existsSync(join(top, '.git'))) return [];
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: top });
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(top, path)))
    .filter((path) => !/\.(png|woff2?|vsix)$/.test(path));
}

export function read(path: string): string {
  return readFileSync(join(top, path), 'utf8');
}

/** The modules a source imports or re-exports, types included: names of packages as they stand, files as paths from the top. */
export function imports(path: string): string[] {
  const patterns = [
    /^(?:import|export)\b[^'";]*?from\s*'([^']+)'/gm,
    /^import\s*'([^']+)'/gm,
    /\bimport\(\s*'([^']+)'\s*\)/g,
  ];
  const names = patterns.flatMap((pattern) => [...read(path).matchAll(pattern)].map((match) => match[1] ?? ''));
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll(sep, '/') : name));
}
