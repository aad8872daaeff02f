// The dossier of one entity or event: all that the corpus says of it, as data that every format is made from.

import type { Comparison } from '../claims/compare.ts';
import type { Claim } from '../claims/claim.ts';
import { passageProperty } from '../claims/property.ts';
import type { Verdict } from '../claims/verdict.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type NameUse, isWrong } from '../corpus/entities.ts';
import { byRank } from '../corpus/pinned.ts';
import type { Source } from '../corpus/source.ts';
import { sourceTitle } from '../corpus/titles.ts';
import type { Bilingual } from '../l10n/language.ts';
import type { Span } from '../text/span.ts';
import { type Cited, cite } from './dossier/cited.ts';
import { withDiffering } from './dossier/differing.ts';
import { type Happening, happeningsOf } from './dossier/event.ts';

/** A source as a dossier names it. */
export interface Witness {
  readonly path: string;
  readonly title: string;
  readonly published: string | null;
}

/** One name with its places; `wrong` where the knowledge calls it a misspelling or a mistranslation. */
export interface NameRow {
  readonly text: string;
  readonly kind: NameUse['kind'];
  readonly wrong: boolean;
  readonly places: readonly Cited[];
}

/** One comparison: what is compared, and what each source says of it. */
export interface Compared {
  readonly title: Bilingual;
  readonly verdict: Verdict;
  /** Whether an editor knows of it. */
  readonly acknowledged: boolean;
  /** What editors prefer first, what they deprecate last. */
  readonly places: readonly Cited[];
}

/** What one source alone claims. */
export interface Single {
  readonly title: Bilingual;
  readonly place: Cited;
}

/** All that the corpus says of an entity, an event, or a measure or property. */
export interface Dossier {
  readonly id: string;
  readonly title: Bilingual;
  readonly names: readonly NameRow[];
  /** Comparisons about it, the gravest first; passages stand apart. */
  readonly compared: readonly Compared[];
  readonly singles: readonly Single[];
  /** The events it takes part in, by date; for an event those that share a participant with it, itself among them. */
  readonly events: readonly Happening[];
  readonly passages: readonly Compared[];
  readonly witnesses: ReadonlyMap<string, Witness>;
  /** Sources that do not mention it. */
  readonly silent: readonly Witness[];
}

/** The dossier of an entity or event, else of a measure or property that sources tell; undefined where there is none of these. */
export function dossierOf(corpus: Corpus, id: string): Dossier | undefined {
  const entity = corpus.entity(id);
  const event = corpus.knowledge.events.get(id);
  const spans = spansOf(corpus, id);
  const title = entity?.name ?? event?.title ?? (spans.size > 0 ? corpus.propertyTitle(id) : undefined);
  if (!title) return undefined;
  const comparisons = corpus.comparisons();
  const isPassage = ({ property }: Comparison): boolean => property === passageProperty;
  const about = comparisons.filter((one) => !isPassage(one) && isAbout(one, id));
  return {
    id,
    title,
    names: (entity?.names ?? []).map((name) => nameRow(corpus, name)),
    compared: about.map((one) => compared(corpus, one, id)),
    singles: singlesOf(corpus, id),
    events: happeningsOf(corpus, id),
    passages: comparisons.filter((one) => isPassage(one) && holds(one, spans)).map((one) => passage(corpus, one, id)),
    witnesses: new Map(corpus.sources().map((source) => [source.path, witness(corpus, source)])),
    silent: corpus.sources().filter(({ path }) => !spans.has(path)).map((source) => witness(corpus, source)), // prettier-ignore
  };
}

/** Where each source mentions the entity, tells of the event, or says what the property is. */
function spansOf(corpus: Corpus, id: string): Map<string, readonly Span[]> {
  const spans = new Map<string, readonly Span[]>([...corpus.mentionsOf(id), ...corpus.reportsOf(id)]);
  if (corpus.propertyTitle(id) === undefined) return spans;
  for (const { path, claims } of corpus.sources()) {
    const told = claims.filter(({ property }) => property === id);
    if (told.length > 0) spans.set(path, told);
  }
  return spans;
}

function isAbout({ subject, property, places }: Comparison, id: string): boolean {
  return (
    subject === id || property === id || places.some(({ claim }) => claim !== undefined && claimIsAbout(claim, id))
  );
}

function claimIsAbout({ subject, property, value, events }: Claim, id: string): boolean {
  return subject === id || property === id || (value.kind === 'entity' && value.entity === id) || events.includes(id);
}

function holds({ places }: Comparison, spans: ReadonlyMap<string, readonly Span[]>): boolean {
  return places.some(({ path, start, end }) => spans.get(path)?.some((one) => one.start < end && start < one.end));
}

function nameRow(corpus: Corpus, name: NameUse): NameRow {
  const places = name.places.flatMap(([, list]) => list.map((place) => cite(corpus, place)));
  return { text: name.text, kind: name.kind, wrong: isWrong(name), places };
}

function compared(corpus: Corpus, comparison: Comparison, id: string): Compared {
  const { verdict, subject, property, places, acknowledged = false } = comparison;
  const cited = [...places].sort(byRank).map((place) => cite(corpus, place));
  return { title: titleOf(corpus, property, subject, id), verdict, acknowledged, places: cited };
}

function passage(corpus: Corpus, comparison: Comparison, id: string): Compared {
  const shown = compared(corpus, comparison, id);
  return { ...shown, places: withDiffering(shown.places) };
}

function singlesOf(corpus: Corpus, id: string): Single[] {
  return corpus.sources().flatMap(({ path, claims }) =>
    claims
      .filter((claim) => claimIsAbout(claim, id) && corpus.comparisonsOf(path, claim).length === 0)
      .map((claim) => ({
        title: titleOf(corpus, claim.property, claim.subject, id),
        place: cite(corpus, { path, start: claim.start, end: claim.end, claim }),
      })),
  );
}

/** What is claimed: the property, and of whom where it is said of another than the dossier is about. */
function titleOf(corpus: Corpus, property: string, subject: string | null, id: string): Bilingual {
  const what = corpus.propertyTitle(property) ?? { ar: property, en: property };
  if (subject === null || subject === id) return what;
  const whom = corpus.entity(subject)?.name ?? corpus.knowledge.events.get(subject)?.title;
  return whom ? { ar: `${what.ar} · ${whom.ar}`, en: `${what.en} · ${whom.en}` } : what;
}

function witness(corpus: Corpus, source: Source): Witness {
  return { path: source.path, title: sourceTitle(corpus.knowledge, source), published: source.published };
}
