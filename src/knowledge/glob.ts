// Globs of file paths, matched without regular expressions so that no pattern can make the matching slow.

/**
 * Whether a path (from the corpus's root, with `/`) matches a glob: `*` and `?` stand for characters within a name, `**`
 * for any number of folders, `{a,b}` is not known. A glob without `/` is for the root alone, as in the manifest's examples.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return matchesParts(glob.split('/'), path.split('/'));
}

/** Segments against segments; on `**` the shortest stretch is tried first and only the last `**` is ever reconsidered. */
function matchesParts(globs: readonly string[], names: readonly string[]): boolean {
  return wildMatch(globs.length, names.length, {
    isStar: (g) => globs[g] === '**',
    equal: (g, n) => matchesName(globs[g]!, names[n]!),
  });
}

function matchesName(glob: string, name: string): boolean {
  return wildMatch(glob.length, name.length, {
    isStar: (g) => glob[g] === '*',
    equal: (g, n) => glob[g] === '?' || glob[g] === name[n],
  });
}

interface Wild {
  isStar(g: number): boolean;
  equal(g: number, n: number): boolean;
}

/** The usual wildcard matching: quadratic at worst, as only the latest star is taken back. */
function wildMatch(globLength: number, length: number, { isStar, equal }: Wild): boolean {
  let [g, n, star, mark] = [0, 0, -1, 0];
  while (n < length) {
    if (g < globLength && isStar(g)) [star, mark, g] = [g, n, g + 1];
    else if (g < globLength && equal(g, n)) [g, n] = [g + 1, n + 1];
    else if (star >= 0) [g, n] = [star + 1, ++mark];
    else return false;
  }
  while (g < globLength && isStar(g)) g++;
  return g === globLength;
}
