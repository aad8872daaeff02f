// What the sources say about something: everything claimed of it, set side by side where two say it.

import { passageProperty } from '../claims/property.ts';
import type { Comparison } from '../claims/compare.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Citation } from '../corpus/source.ts';
import { dossierOf } from '../export/dossier.ts';
import { reportsOfEvent } from '../l10n/answer.ts';
import type { Bilingual, Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import { folded } from '../text/fold.ts';
import { type Answer, type Part, answerOf, partOf } from './answer.ts';
import { type Topic, topicOf } from './topic.ts';

/** Everything that the sources say of what the words name; of words that name nothing, the lines that have them. */
export function whatSourcesSay(corpus: Corpus, about: string, language: Language): Answer {
  const topic = topicOf(corpus, about);
  const claimed = claimsAbout(corpus, topic, language);
  if (claimed.length > 0) return answerOf(about, claimed, silentAmong(corpus, claimed));
  const named = [...topic.entities, ...topic.events].flatMap((id) => partsOf(corpus, id, language));
  if (named.length > 0) return answerOf(about, named, silentAmong(corpus, named));
  const lines = linesWith(corpus, about);
  return answerOf(about, lines.length > 0 ? [partOf(corpus, about, lines)] : []);
}

/** Only what two sources, or two lines, say of it, the gravest first. */
export function compare(corpus: Corpus, about: string, language: Language): Answer {
  const { parts, ...answer } = whatSourcesSay(corpus, about, language);
  return answerOf(answer.about, parts.filter(({ verdict }) => verdict !== undefined), answer.silentSources); // prettier-ignore
}

/** The claims of the properties asked for, those first that are of the entities and events asked for. */
function claimsAbout(corpus: Corpus, { entities, events, properties }: Topic, language: Language): Part[] {
  if (properties.length === 0) return [];
  const wanted = new Set(properties);
  const ids = new Set([...entities, ...events]);
  const isOf = (subject: string | null): boolean => subject !== null && ids.has(subject);
  const claims = corpus.sources().flatMap(({ path, claims: list }) => {
    return list.filter(({ property }) => wanted.has(property)).map((claim) => ({ path, claim }));
  });
  const places = new Set(claims.map(({ path, claim }) => keyOf({ path, ...claim })));
  const compared = corpus.comparisons().filter((one) => wanted.has(one.property) && one.places.some((place) => places.has(keyOf(place)))); // prettier-ignore
  const shown = new Set(compared.flatMap((one) => one.places.map(keyOf)));
  const alone = claims.filter(({ path, claim }) => !shown.has(keyOf({ path, ...claim })));
  return [
    ...firstOf(compared, ({ subject }) => isOf(subject)).map((one) => comparedPart(corpus, one, language)),
    ...firstOf(alone, ({ claim }) => isOf(claim.subject)).map(({ path, claim }) => {
      const said = titleOf(corpus, claim.property, claim.subject)[language];
      return partOf(corpus, said, [{ path, start: claim.start, end: claim.end }]);
    }),
  ];
}

/** The items in their order, but those first that `isFirst` takes. */
function firstOf<T>(items: readonly T[], isFirst: (item: T) => boolean): T[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))];
}

function keyOf({ path, start, end }: Citation): string {
  return `${start} ${end} ${path}`;
}

function comparedPart(corpus: Corpus, { property, subject, places, verdict }: Comparison, language: Language): Part {
  return partOf(corpus, titleOf(corpus, property, subject)[language], places, verdict);
}

function titleOf(corpus: Corpus, property: string, subject: string | null): Bilingual {
  const title = corpus.propertyTitle(property) ?? { ar: property, en: property };
  if (subject === null) return title;
  const whom = corpus.entity(subject)?.name ?? corpus.knowledge.events.get(subject)?.title;
  return whom ? { ar: `${title.ar} · ${whom.ar}`, en: `${title.en} · ${whom.en}` } : title;
}

/** All that the dossier of an entity or event holds; of an entity that nothing is claimed of, where it is mentioned. */
function partsOf(corpus: Corpus, id: string, language: Language): Part[] {
  const dossier = dossierOf(corpus, id);
  if (!dossier) return [];
  const title = (what: Bilingual): string => `${what[language]} · ${dossier.title[language]}`;
  const reports = corpus.reportsOf(id).flatMap(([, list]) => list);
  const told =
    reports.length > 0 ? [partOf(corpus, say(language, reportsOfEvent, dossier.title[language]), reports)] : [];
  const compared = dossier.compared.map((one) => partOf(corpus, title(one.title), one.places, one.verdict));
  const singles = dossier.singles.map((one) => partOf(corpus, title(one.title), [one.place]));
  const passages = new Set(dossier.passages.map((one) => keyOf(one.places[0]!)));
  const shared = corpus.comparisons().filter((one) => one.property === passageProperty && passages.has(keyOf(one.places[0]!))); // prettier-ignore
  const parts = [...told, ...compared, ...singles, ...shared.map((one) => comparedPart(corpus, one, language))];
  if (parts.length > 0) return parts;
  const mentions = corpus
    .mentionsOf(id)
    .flatMap(([path, list]) => list.map(({ start, end }) => ({ path, start, end })));
  return mentions.length > 0 ? [partOf(corpus, dossier.title[language], mentions)] : [];
}

/** The lines in which the words stand as they are asked for, whatever their spelling and what is joined to them. */
function linesWith(corpus: Corpus, words: string): Citation[] {
  const key = folded(words);
  if (key.length < 3) return [];
  return corpus.sources().flatMap(({ path, lines }) => {
    const found: Citation[] = [];
    for (let line = 0; line < lines.count; line++) {
      if (!folded(lines.of(line)).includes(key)) continue;
      found.push({ path, start: lines.start(line), end: lines.end(line) });
    }
    return found;
  });
}

/** The sources that no part quotes. */
function silentAmong(corpus: Corpus, parts: readonly Part[]): string[] {
  const quoted = new Set(parts.flatMap(({ quotes }) => quotes.map(({ document }) => document)));
  return corpus.sources().map(({ path }) => path).filter((path) => !quoted.has(path)); // prettier-ignore
}
