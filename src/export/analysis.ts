// The analysis of a corpus as one JSON object: the format of `isnad analyze`, which other programs read.
//
// Offsets are UTF-16 units from 0 in the decoded text (every line break one unit), `end` exclusive; lines count from 1.
// Order is by path, then position; the same corpus gives the same bytes.

import { checkCorpus } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Claim, ClaimValue } from '../claims/claim.ts';
import type { Comparison } from '../claims/compare.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EntityView } from '../corpus/entities.ts';
import type { Citation, Source } from '../corpus/source.ts';
import type { KnownEvent } from '../knowledge/knowledge.ts';
import type { Language } from '../l10n/language.ts';
import { type Mention, quantityOf } from '../recognise/mention.ts';

/** Version of this format. */
const version = 1;

/** The whole analysis; messages of findings in one language. */
export function analysisOf(corpus: Corpus, language: Language): object {
  const mentioned = [...corpus.entities()].filter(({ sources }) => sources > 0);
  const told = corpus.events().filter(({ id }) => corpus.reportsOf(id).length > 0);
  return {
    isnad: version,
    documents: corpus.texts().map(documentOf),
    entities: mentioned.map(entityOf),
    events: told.map(eventOf),
    comparisons: corpus.comparisons().map((comparison) => comparisonOf(corpus, comparison)),
    findings: checkCorpus(corpus).map((finding) => findingOf(corpus, finding, language)),
  };
}

/** A finding as `isnad check --format json` lists it too. */
export function findingOf(corpus: Corpus, finding: Finding, language: Language): object {
  const { code, severity, place, message, related } = finding;
  const places = related.map((citation) => placeOf(corpus, citation));
  return { code, severity, ...placeOf(corpus, place), message: message[language], related: places };
}

function documentOf(source: Source): object {
  const { path, published, draft, mentions, claims, reports } = source;
  return {
    path,
    published,
    draft,
    mentions: mentions.map((mention) => mentionOf(source, mention)),
    claims: claims.map((claim) => claimOf(source, claim)),
    reports: reports.map(({ event, line }) => ({ event, line: line + 1 })),
  };
}

function mentionOf({ text, lines }: Source, mention: Mention): object {
  const { start, end, type, rules, confidence } = mention;
  const line = lines.at(start).line + 1;
  const entity = 'entity' in mention ? mention.entity : null;
  const base = { start, end, line, text: text.slice(start, end), type, entity, rules, confidence };
  if (mention.type === 'date') return { ...base, iso: mention.iso, ...(mention.until ? { until: mention.until } : {}) };
  if (mention.type === 'figure') return { ...base, ...quantityOf(mention) };
  return base;
}

function claimOf({ lines }: Source, claim: Claim): object {
  const { subject, property, value, since, until, place, about, start, end, origin, curation } = claim;
  const line = lines.at(start).line + 1;
  return {
    subject,
    property,
    value: valueOf(value),
    since,
    until,
    in: claim.in,
    place,
    about,
    start,
    end,
    line,
    origin,
    ...(curation && { rank: curation.rank, citation: curation.citation }),
  };
}

function valueOf(value: ClaimValue): object {
  switch (value.kind) {
    case 'number': {
      const { value: number, ...rest } = quantityOf(value.quantity);
      return { number, ...rest };
    }
    case 'entity':
      return { entity: value.entity };
    case 'date':
      return { iso: value.iso };
    case 'text':
      return { text: value.text };
  }
}

function entityOf({ id, type, name, known, names }: EntityView): object {
  const used = names.map(({ text, kind, places }) => ({ text, kind, documents: places.map(([path]) => path) }));
  return { id, type, name, known: known !== undefined, names: used };
}

function eventOf({ id, title, date, participants }: KnownEvent): object {
  return { id, title, date, participants };
}

function comparisonOf(corpus: Corpus, comparison: Comparison): object {
  const { verdict, subject, property, origins, places, acknowledged = false } = comparison;
  return {
    verdict,
    acknowledged,
    about: { subject, property },
    origins,
    claims: places.map((place) => placeOf(corpus, place)),
  };
}

function placeOf(corpus: Corpus, { path, start, end }: Citation): object {
  const line = corpus.linesOf(path)!.at(start).line + 1;
  return { document: path, start, end, line };
}
