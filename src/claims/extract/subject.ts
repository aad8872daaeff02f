// Who acts in a sentence, and where it happens.

import { folded } from '../../text/fold.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { countryNames } from '../../knowledge/lexicon/city.ts';
import { territories } from '../../knowledge/lexicon/cldr.ts';
import { agentCues, demonyms, stateBodies } from '../../knowledge/lexicon/demonym.ts';
import { placePrepositions, wayPrepositions } from '../../knowledge/lexicon/place.ts';
import type { NameMention } from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Relations } from '../relations.ts';
import { Cues } from '../reading/cues.ts';
import { type Line, inside, namesIn, tokenAt } from '../reading/line.ts';
import type { Stems } from '../reading/stems.ts';

/** An entity that a stretch of text points at, by name or by its nationality. */
interface Pointer extends Span {
  readonly entity: string;
}

/** How many tokens may stand between a state body and its nationality: «قوات الأمن الداخلي المغربية». */
const reach = 3;

/** Finds actors and places. */
export class Subjects {
  readonly #nationalities: Cues<string>;
  readonly #bodies: Cues<true>;
  readonly #agents: Cues<true>;
  readonly #prepositions: Cues<true>;
  readonly #ways: Cues<true>;
  readonly #relations: Relations;

  constructor(stems: Stems, knowledge: Knowledge, relations: Relations) {
    this.#relations = relations;
    this.#nationalities = new Cues(stems, nationalities(knowledge));
    this.#bodies = new Cues<true>(
      stems,
      stateBodies.map((body) => [body, true]),
    );
    this.#agents = new Cues<true>(
      stems,
      agentCues.map((cue) => [cue, true]),
    );
    this.#prepositions = new Cues<true>(
      stems,
      placePrepositions.map((word) => [word, true]),
    );
    this.#ways = new Cues<true>(
      stems,
      wayPrepositions.map((word) => [word, true]),
    );
  }

  /** Who acts for what stands at `span`: the nearest actor of `scope` before it, or behind it the agent of a passive; null where none is told. */
  actorOf(span: Span, scope: Span, line: Line, speaker: NameMention | undefined): string | null {
    const actors = this.#actorsIn(scope, line);
    const [before, after] = [
      actors.filter(({ end }) => end <= span.start),
      actors.filter(({ start }) => start >= span.end),
    ];
    const actor =
      before.findLast(({ start }) => start !== speaker?.start) ??
      after.find((one) => this.#isAgent(one, line)) ??
      before.at(-1);
    return actor?.entity ?? null;
  }

  /** Whose age or the like stands at `span`: the last person named before it in the sentence, else the first after it. */
  personOf(span: Span, sentence: Span, line: Line): string | null {
    const persons = namesIn(sentence, line).filter(({ type }) => type === 'person'); // prettier-ignore
    return (persons.findLast(({ end }) => end <= span.start) ?? persons[0])?.entity ?? null;
  }

  /** Where what stands at `span` happens: the nearest place of `scope` that a preposition makes one. */
  placeOf(span: Span, scope: Span, line: Line): string | null {
    const places = namesIn(scope, line).filter((name) => name.type === 'place' && this.#isLocated(name, line)); // prettier-ignore
    const distance = (place: Span): number =>
      place.start >= span.end ? place.start - span.end : span.start - place.end;
    return places.sort((a, b) => distance(a) - distance(b))[0]?.entity ?? null;
  }

  /** The countries whose adjectives stand between two offsets, outside names. */
  nationsIn(span: Span, line: Line): Pointer[] {
    const { tokens } = line;
    return this.#nationalities
      .within(tokens, tokenAt(tokens, span.start), tokenAt(tokens, span.end))
      .map(({ values, from, to }) => ({ entity: values[0]!, start: tokens.start[from]!, end: tokens.end[to - 1]! }))
      .filter(({ start, end }) => !line.mentions.some((mention) => mention.start < end && start < mention.end));
  }

  #actorsIn(scope: Span, line: Line): Pointer[] {
    const names = namesIn(scope, line).filter((name) => this.#canAct(name, line));
    const nations = this.nationsIn(scope, line).filter((nation) => this.#actsForNation(nation, line));
    return [...names, ...nations].sort((a, b) => a.start - b.start);
  }

  #isAgent({ start }: Span, { tokens }: Line): boolean {
    const at = tokenAt(tokens, start);
    return this.#agents.within(tokens, Math.max(0, at - reach), at).length > 0;
  }

  #canAct(name: NameMention, line: Line): boolean {
    if (name.type === 'place')
      return this.#relations.isBroad(name.entity) && !this.#isLocated(name, line) && !this.#isPassed(name, line);
    return name.type === 'agency' || name.type === 'group';
  }

  /** Whether a state body stands shortly before a nationality, with no other mention between them. */
  #actsForNation({ start }: Span, { tokens, mentions }: Line): boolean {
    const at = tokenAt(tokens, start);
    const body = this.#bodies.within(tokens, Math.max(0, at - reach), at).at(-1);
    return body !== undefined && inside({ start: tokens.start[body.from]!, end: start }, mentions).length === 0;
  }

  /** Whether a preposition of place stands before a name, as a word («في مدينة وجدة») or joined to it («بوجدة»). */
  #isLocated({ start }: NameMention, line: Line): boolean {
    const { tokens, text } = line;
    const at = tokenAt(tokens, start);
    if (tokens.start[at]! < start) return text.slice(tokens.start[at], start).includes('ب');
    return endsBefore(at, this.#prepositions, line);
  }

  #isPassed({ start }: NameMention, line: Line): boolean {
    return endsBefore(tokenAt(line.tokens, start), this.#ways, line);
  }
}

/** Whether one of the cues ends right before a token. */
function endsBefore(at: number, cues: Cues<true>, { tokens }: Line): boolean {
  return at > 0 && cues.within(tokens, Math.max(0, at - 2), at).some(({ to }) => to === at);
}

/** The adjectives of nationality, each with the country that it points at. */
export function nationalities(knowledge: Knowledge): (readonly [adjective: string, country: string])[] {
  const countries = countryIds(knowledge);
  return demonyms.flatMap(([adjective, country]) => {
    const id = countries.get(folded(country));
    return id === undefined ? [] : [[adjective, id] as const];
  });
}

/** Countries by each of their names, folded: ids of the knowledge, else the ones that recognition gives to unknown ones. */
function countryIds(knowledge: Knowledge): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [code, name] of territories) ids.set(folded(name), `unknown:place:${code.toLowerCase()}`);
  for (const [code, others] of Object.entries(countryNames)) {
    for (const name of others) ids.set(folded(name), `unknown:place:${code.toLowerCase()}`);
  }
  for (const { id, type, name, aliases } of knowledge.entities.values()) {
    if (type === 'place')
      for (const text of [name.ar, ...aliases.map((alias) => alias.text)]) ids.set(folded(text), id);
  }
  return ids;
}
