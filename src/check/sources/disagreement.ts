// What the checks of claims share: for each place of a comparison, where another source says something else.

import type { Comparison, Place } from '../../claims/compare.ts';
import type { ClaimValue } from '../../claims/claim.ts';
import { valueKey } from '../../claims/compare/value.ts';
import { attributionOf, usualMonths } from '../../corpus/attribution.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { counts } from '../../corpus/pinned.ts';
import type { Source } from '../../corpus/source.ts';
import { claimConflict, insertSource } from '../../l10n/check.ts';
import type { MonthTradition } from '../../text/calendar/month.ts';
import { both } from '../../l10n/message.ts';
import { insertion } from '../edit.ts';
import type { Fix } from '../finding.ts';
import type { CorpusCheck, FoundInCorpus } from '../rule.ts';

/** How many other places are shown. */
const mostRelated = 8;

/** Whether a check is of claims with such a value. */
type IsOurs = (value: ClaimValue, property: string) => boolean;

/** The findings of the comparisons that differ or conflict and that `isOurs` takes: one at each place, the others related. */
export function disagreements(isOurs: IsOurs): Pick<CorpusCheck, 'ofComparison' | 'ofDraft'> {
  return {
    ofComparison: (corpus, comparison) => inSources(corpus, comparison, isOurs),
    ofDraft: (corpus, draft, beside) => inDraft(corpus, draft, beside, isOurs),
  };
}

function* inSources(
  corpus: Corpus,
  { verdict, property, places: all }: Comparison,
  isOurs: IsOurs,
): Generator<FoundInCorpus> {
  const places = all.filter(({ claim }) => !claim || counts(claim));
  const value = places[0]?.claim?.value;
  if ((verdict !== 'differ' && verdict !== 'conflict') || !value || !isOurs(value, property)) return;
  const others = othersAmong(places);
  for (const place of places) yield* disagreement(corpus, others(place), verdict, place);
}

/** What a draft says otherwise than the sources: told in the draft alone, with the source to name beside it. */
function* inDraft(
  corpus: Corpus,
  draft: Source,
  compared: readonly Comparison[],
  isOurs: IsOurs,
): Generator<FoundInCorpus | void> {
  let months: MonthTradition | undefined;
  for (const { verdict, property, places, acknowledged } of compared) {
    if (acknowledged || (verdict !== 'differ' && verdict !== 'conflict')) continue;
    for (const place of places) {
      if (place.path !== draft.path || !place.claim || !isOurs(place.claim.value, property)) continue;
      const beside = places.filter(({ path }) => path !== draft.path);
      months ??= usualMonths(corpus);
      const attribution = attributing(corpus, draft, place, beside, months);
      if (attribution === 'there') continue;
      for (const found of disagreement(corpus, othersAmong(beside)(place), verdict, place)) {
        yield { ...found, severity: 'info', ...(attribution && { fix: attribution }) };
      }
      yield;
    }
  }
}

/**
 * The fix that names a source behind a place of a draft: one that says the same, else one that says otherwise, with what it
 * says. `there` where one is named already.
 */
function attributing(
  corpus: Corpus,
  { text }: Source,
  place: Place,
  beside: readonly Place[],
  months: MonthTradition,
): Fix | 'there' | undefined {
  const agreeing = beside.filter((other) => saidAt(other) === saidAt(place));
  const named = (other: Place): string => {
    const source = corpus.source(other.path)!;
    return ` ${attributionOf(corpus, source, months, agreeing.length > 0 ? undefined : corpus.quote(other))}`;
  };
  const [chosen] = agreeing.length > 0 ? agreeing : beside;
  if (!chosen) return undefined;
  if ([...agreeing, ...beside].some((other) => text.startsWith(named(other), place.end))) return 'there';
  const bracket = named(chosen);
  return { title: both(insertSource, bracket.trim()), edits: [insertion(place.end, bracket)], kind: 'evidence' };
}

/** Gives the first places that say something else than a place does: worked out once for all that say the same. */
function othersAmong(places: readonly Place[]): (place: Place) => readonly Place[] {
  const known = new Map<string, readonly Place[]>();
  const said = places.map(saidAt);
  return (place) => {
    const here = saidAt(place);
    const others = known.get(here) ?? firstOf(places, (i) => said[i] !== here);
    known.set(here, others);
    return others;
  };
}

function firstOf(places: readonly Place[], isWanted: (i: number) => boolean): Place[] {
  const found: Place[] = [];
  for (let i = 0; i < places.length && found.length < mostRelated; i++) if (isWanted(i)) found.push(places[i]!);
  return found;
}

/** What a place says beside `others`, of which the first is told. */
function* disagreement(
  corpus: Corpus,
  others: readonly Place[],
  verdict: 'differ' | 'conflict',
  place: Place,
): Generator<FoundInCorpus> {
  const [first] = others;
  if (!first) return;
  const { path, start, end } = place;
  const message = both(claimConflict[verdict], corpus.quote(place), corpus.quote(first), titleOf(corpus, first.path));
  const related = others.map((other) => ({ path: other.path, start: other.start, end: other.end }));
  yield { path, start, end, message, related, severity: verdict === 'conflict' ? 'warning' : 'info' };
}

/** The source's outlet and date as far as they are known, else its path. */
function titleOf(corpus: Corpus, path: string): string {
  const source = corpus.source(path);
  const outlet = source?.record?.outlet && corpus.knowledge.entities.get(source.record.outlet)?.name.ar;
  const known = [outlet, source?.published].filter((part) => typeof part === 'string' && part !== '');
  return outlet ? known.join('، ') : path;
}

function saidAt({ claim }: Place): string {
  return claim ? valueKey(claim.value) : '';
}
