// The judging of what is told of one thing: in pairs that stand for all, gathered to outcomes.

import { folded } from '../../text/fold.ts';
import { dateProperty, elapsedProperty, nameProperty, saidByProperty, toldProperty } from '../property.ts';
import type { Relations } from '../relations.ts';
import { type Verdict, graver } from '../verdict.ts';
import { type FigureContext, judgeFigures } from './figure.ts';
import { type Group, type Judged, groupsOf, withoutExplained } from './group.ts';
import type { Names } from './name.ts';
import { figurePairs, namePairs, nearPairs, pairsInSources, valuePairs } from './pairs.ts';
import { type Testimony, byPlace } from './testimony.ts';
import { type Said, type Told, isOfOneSource, mostAsked } from './told.ts';
import { compareValues } from './value.ts';

/** Testimonies that hang together, and how they stand to each other. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly subject: string | null;
  readonly property: string;
  /** Those that hang together, in order; undefined where all do that say anything. */
  readonly members?: readonly Testimony[];
}

/** How many pairs are judged in one step. */
const step = 32;

/** Judges what is told, giving way in between. */
export class Judge {
  readonly #relations: Relations;
  readonly #names: Names;
  readonly #figures: FigureContext;

  constructor(names: Names, figures: FigureContext) {
    this.#relations = figures.relations;
    this.#names = names;
    this.#figures = figures;
  }

  *judge(told: Told): Generator<void, Outcome[]> {
    const claim = told.said[0]?.first(1)[0]!.claim;
    if (!claim) return yield* this.#judgeEach(yield* told.rest());
    return yield* claim.property === nameProperty ? this.#judgeNames(told.said) : this.#judgeValues(told);
  }

  /** Names: where two of a known thing are worth showing, all of it are. */
  *#judgeNames(said: readonly Said[]): Generator<void, Outcome[]> {
    const [first, other] = [said[0]!.first(1)[0]!, said[1]?.first(1)[0]];
    const isKnown = this.#names.isKnown(first.claim.subject);
    const forms: (readonly Testimony[])[] = [];
    for (const one of said) {
      forms.push(one.first(isKnown ? 1 : mostAsked));
      yield;
    }
    const names = this.#names;
    const couples = namePairs(forms, (a, b) => names.mayCompare(a, b));
    const pairs = yield* judged(couples, (a, b) => (names.comparable(a, b) ? names.verdict(a, b) : undefined));
    if (pairs.length === 0 && other && this.#names.isManyNamed(first, said)) {
      pairs.push({ a: first, b: other, verdict: 'compatible' });
    }
    const { subject, property } = first.claim;
    return groupsOf(pairs).map(({ members, verdict }) =>
      this.#names.isKnown(members[0]!.claim.subject) ? { verdict, subject, property } : outcomeOf(members, verdict),
    );
  }

  /** Values of which a thing has one: all of them hang together. */
  *#judgeValues(told: Told): Generator<void, Outcome[]> {
    const { said } = told;
    const pairs = yield* judged(valuePairs(said), (a, b) => compareValues(a, b, this.#relations));
    const isOfOne = isOfOneSource(said);
    const verdict = pairs.reduce<Verdict>((gravest, pair) => graver(gravest, pair.verdict), 'same');
    const undated = isOfOne ? yield* undatedBeside(told) : [];
    if (undated.length > 0) return [outcomeOf(undated, graver(verdict, 'compatible'))];
    if (verdict === 'same' && (isOfOne || pairs.length === 0)) return [];
    const { subject, property } = said[0]!.first(1)[0]!.claim;
    return [{ verdict, subject, property }];
  }

  *#judgeEach(all: readonly Testimony[]): Generator<void, Outcome[]> {
    const pairs = yield* this.#pairsOfEach(all);
    yield;
    return groupsOf(pairs)
      .filter(tellsSomething)
      .flatMap(({ members, verdict }) => [outcomeOf(members, verdict), ...saidBy(members, this.#relations)]);
  }

  *#pairsOfEach(all: readonly Testimony[]): Generator<void, Judged[]> {
    const claim = all[0]?.claim;
    if (claim?.property === elapsedProperty)
      return yield* judged(pairsInSources(all), (a, b) => compareValues(a, b, this.#relations));
    if (claim?.value.kind === 'number')
      return withoutExplained(yield* judged(figurePairs(all), (a, b) => judgeFigures(a, b, this.#figures)));
    if (claim?.property !== dateProperty) return [];
    return withoutExplained(
      yield* judged(nearPairs(all), (a, b) =>
        this.#areOneHappening(a, b) ? compareValues(a, b, this.#relations) : undefined,
      ),
    );
  }

  /** Whether two dates that no known event explains are told of one happening, in two texts. */
  #areOneHappening(a: Testimony, b: Testimony): boolean {
    const { happenings } = this.#figures;
    return a.path !== b.path && (happenings.areSame(a, b) || happenings.areLikelySame(a, b));
  }
}

/** The pairs with the verdicts on them; where there is none in between, it may give way. */
function* judged(
  pairs: Iterable<readonly [Testimony, Testimony] | undefined>,
  verdictOn: (a: Testimony, b: Testimony) => Verdict | undefined,
): Generator<void, Judged[]> {
  const found: Judged[] = [];
  let count = 0;
  for (const pair of pairs) {
    if (++count % step === 0) yield;
    if (!pair) continue;
    const [a, b] = pair;
    const verdict = verdictOn(a, b);
    if (verdict) found.push({ a, b, verdict });
  }
  return found;
}

/** Where one source alone dates an event: its date beside the others that tell of it; no date speaks against any. */
function* undatedBeside(told: Told): Generator<void, readonly Testimony[]> {
  const dated = yield* told.all();
  const others = (yield* told.rest()).filter(
    ({ path, claim }) => path !== dated[0]!.path && claim.property === toldProperty,
  );
  return others.length > 0 ? [...dated, ...others].sort(byPlace) : [];
}

/** A source that says the same again in the same words tells nothing. */
function tellsSomething({ members, verdict }: Group): boolean {
  if (verdict !== 'same' || members.some(({ path }) => path !== members[0]!.path)) return true;
  const isNumber = members[0]!.claim.value.kind === 'number';
  return isNumber && new Set(members.map(({ text }) => folded(text))).size > 1;
}

/** Who says it, where two sources name two different ones for one figure; names that nobody knows may be of one. */
function saidBy(members: readonly Testimony[], relations: Relations): Outcome[] {
  const said = members.filter(
    ({ claim }) => claim.value.kind === 'number' && relations.knows(claim.attribution?.by ?? ''),
  );
  const [first] = said;
  const other = said.find(
    ({ path, claim }) => path !== first!.path && claim.attribution!.by !== first!.claim.attribution!.by,
  );
  if (!first || !other) return [];
  const related = relations.related(first.claim.attribution!.by!, other.claim.attribution!.by!);
  return [{ ...outcomeOf(said, related ? 'compatible' : 'differ'), property: saidByProperty }];
}

function outcomeOf(members: readonly Testimony[], verdict: Verdict): Outcome {
  const claims = members.map(({ claim }) => claim);
  const subject = claims.find((claim) => claim.subject !== null)?.subject ?? null;
  const property = claims.find((claim) => claim.property !== toldProperty)?.property ?? toldProperty;
  return { verdict, subject, property, members };
}
