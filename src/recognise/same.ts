// Which unknown names of one document mean the same thing.

/**
 * For keys that mean the same as a longer one, that one: a name said shorter the second time («وزارة الصحة» for «وزارة الصحة
 * العامة والسكان») belongs to the only longer name that begins so. Persons are left out: `short.ts` has their surnames.
 */
export function sameNames(keys: ReadonlySet<string>): Map<string, string> {
  const longer = new Map<string, string | null>();
  for (const key of keys) {
    if (key.startsWith('person:')) continue;
    for (let at = key.lastIndexOf('-'); at > 0; at = key.lastIndexOf('-', at - 1)) {
      const shorter = key.slice(0, at);
      if (!shorter.includes('-') || !keys.has(shorter)) continue;
      longer.set(shorter, longer.has(shorter) ? null : key);
      break;
    }
  }
  return new Map([...longer].filter((pair): pair is [string, string] => pair[1] !== null));
}
