// Names that are wrong by the knowledge's own word, and names near to another that the knowledge does not hold.

import type { Comparison, Place } from '../../claims/compare.ts';
import { nearVariants } from '../../claims/compare/spelling.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type EntityView, type NameUse, isWrong, kindsByKey } from '../../corpus/entities.ts';
import { grouped } from '../../corpus/postings.ts';
import type { Citation, Source } from '../../corpus/source.ts';
import type { Entity } from '../../knowledge/entity.ts';
import { type NameMention, isName, printedName } from '../../recognise/mention.ts';
import { replaceBy, unrecordedVariant, wrongName, wrongTranslation } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { folded } from '../../text/fold.ts';
import { replacement } from '../edit.ts';
import type { Fix } from '../finding.ts';
import type { CorpusCheck, FoundInCorpus } from '../rule.ts';

export const nameVariantCheck: CorpusCheck = {
  code: 'name-variant',
  severity: 'warning',
  ofComparison: (corpus, comparison) => (isOurs(comparison) ? unrecorded(corpus, comparison) : []),
  ofEntity: wrongNames,
  ofDraft: inDraft,
};

function isOurs({ property, verdict }: Comparison): boolean {
  return property === 'name' && verdict === 'differ';
}

/** The names in a draft: wrong ones, and those near to a name that the sources use. */
function* inDraft(corpus: Corpus, draft: Source, beside: readonly Comparison[]): Generator<FoundInCorpus | void> {
  for (const mention of draft.mentions) {
    const entity = isName(mention) ? corpus.knowledge.entities.get(mention.entity) : undefined;
    if (!entity?.aliases.some(isWrong)) continue;
    const text = printedName(draft.text, mention as NameMention);
    const name = { text, kind: kindsByKey(entity).get(folded(text)) ?? null };
    const place = { path: draft.path, start: mention.start, end: mention.end };
    if (isWrong(name)) yield { ...wrongNameAt(corpus, entity, name, place), severity: 'info' };
    yield;
  }
  for (const comparison of beside) {
    if (!isOurs(comparison) || comparison.acknowledged) continue;
    yield;
    for (const found of unrecorded(corpus, comparison)) if (found.path === draft.path) yield found;
  }
}

/** Every place where a source uses a name that the knowledge calls wrong. */
function* wrongNames(corpus: Corpus, { known, names }: EntityView): Generator<FoundInCorpus> {
  for (const name of names.filter(isWrong)) {
    for (const place of name.places.flatMap(([, places]) => places)) yield wrongNameAt(corpus, known!, name, place);
  }
}

function wrongNameAt(
  corpus: Corpus,
  { id, name: { ar: right } }: Entity,
  { text, kind }: Pick<NameUse, 'text' | 'kind'>,
  place: Citation,
): FoundInCorpus {
  const message = both(kind === 'mistranslation' ? wrongTranslation : wrongName, text, right);
  return { ...place, message, related: placesOfRight(corpus.entity(id)!), fix: fixOf(corpus, place, right) };
}

/** How many other places are shown. */
const mostRelated = 8;

/** Where sources use the entity's own name: the first place in each. */
function placesOfRight({ names }: EntityView): Citation[] {
  const own = names.find(({ kind }) => kind === 'name');
  return (own?.places ?? []).slice(0, mostRelated).map(([, [first]]) => first!);
}

/**
 * Names of one thing that are written nearly alike, where the knowledge does not hold both: the unrecorded ones are told, of
 * a thing that is not known the rarer ones. An acronym or another name altogether is none of these.
 */
function* unrecorded(corpus: Corpus, { places, subject }: Comparison): Generator<FoundInCorpus> {
  const entity = subject === null ? undefined : corpus.knowledge.entities.get(subject);
  const groups = [...grouped(places, (place) => folded(nameAt(corpus, place))).values()];
  const usual = [...groups].sort((a, b) => b.length - a.length)[0]!;
  const known = entity
    ? [entity.name.ar, entity.name.en, ...entity.aliases.map(({ text }) => text)]
    : [nameAt(corpus, usual[0]!)];
  const related = usual.slice(0, mostRelated).map(({ path, start, end }) => ({ path, start, end }));
  for (const group of groups) {
    const name = nameAt(corpus, group[0]!);
    const near = known.some((one) => folded(one) === folded(name))
      ? undefined
      : known.find((one) => nearVariants(one, name));
    if (near === undefined) continue;
    for (const { path, start, end } of group) {
      yield { path, start, end, message: both(unrecordedVariant, name, near), related, severity: 'info' };
    }
  }
}

/** The name that a source uses, its article whole also behind «لل». */
function nameAt(corpus: Corpus, place: Place): string {
  return place.claim?.value.kind === 'text' ? place.claim.value.text : corpus.quote(place);
}

/** Puts the right name in; behind «لل» its article has lost the alef. A name is evidence. */
function fixOf(corpus: Corpus, { path, start, end }: Citation, right: string): Fix {
  const { text } = corpus.source(path)!;
  const contracted = text[start] === 'ل' && text[start - 1] === 'ل' && right.startsWith('ال');
  const edits = [replacement(start, end, contracted ? right.slice(1) : right)];
  return { title: both(replaceBy, right), edits, kind: 'evidence' };
}
