// Which names are names of countries, and which adjectives are theirs.

import { folded } from '../text/fold.ts';
import type { Entity } from './entity.ts';
import type { Knowledge } from './knowledge.ts';
import { countryNames } from './lexicon/city.ts';
import { territories } from './lexicon/cldr.ts';
import { demonyms } from './lexicon/demonym.ts';

/** The code (ISO 3166-1) of the country with this Arabic name; undefined where it is none. */
export function countryCode(name: string): string | undefined {
  return codes().get(folded(name));
}

/** The known place that is the country whose adjective stands in a name: «وزارة الخارجية الأمريكية»; undefined without one. */
export function countryOfAdjective(knowledge: Knowledge, name: string): Entity | undefined {
  for (const word of folded(name).split(' ').reverse()) {
    const codesHere = adjectives().get(word.replace(/^ال(?=...)/, ''));
    const country = codesHere && knownCountries(knowledge).find(([code]) => codesHere.has(code));
    if (country) return country[1];
  }
  return undefined;
}

/** The known places that are countries, beside their codes. */
export function knownCountries({ entities }: Knowledge): [code: string, country: Entity][] {
  return [...entities.values()].flatMap((entity) => {
    const names = entity.type === 'place' ? [entity.name.ar, ...entity.aliases.map(({ text }) => text)] : [];
    const code = names.map(countryCode).find((one) => one !== undefined);
    return code === undefined ? [] : [[code, entity] as [string, Entity]];
  });
}

let byName: ReadonlyMap<string, string> | undefined;

function codes(): ReadonlyMap<string, string> {
  const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code); // digits are regions
  return (byName ??= new Map([
    ...territories.flatMap(([code, name]) => (isCountry(code) ? [[folded(name), code] as const] : [])),
    ...Object.entries(countryNames).flatMap(([code, names]) => names.map((name) => [folded(name), code] as const)),
  ]));
}

const endings = ['', 'ه', 'ين', 'ون', 'ات', 'ا'];
let byAdjective: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The codes of the countries of each form of each adjective. */
function adjectives(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byAdjective) return byAdjective;
  const made = new Map<string, Set<string>>();
  for (const [adjective, country] of demonyms) {
    const code = countryCode(country);
    if (code === undefined) continue;
    for (const ending of endings) {
      const form = folded(adjective) + ending;
      made.set(form, (made.get(form) ?? new Set()).add(code));
    }
  }
  return (byAdjective = made);
}
