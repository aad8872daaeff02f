// Check a draft against the corpus: its own slips, and where a source says something else.

import { checkSource } from '../check/check.ts';
import { type Comparison, type Testimony, createComparer, storyOf } from '../claims/compare.ts';
import { verdicts } from '../claims/verdict.ts';
import { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { inDraft } from '../l10n/answer.ts';
import type { Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import { normaliseBreaks } from '../text/line.ts';
import { type Answer, type Part, answerOf, partOf } from './answer.ts';

/** A part for each thing that the draft and a source both say, the gravest verdict first; then the draft's own slips. */
export function checkDraft(corpus: Corpus, given: string, language: Language): Answer {
  const desk = new Corpus(corpus.knowledge);
  const path = freePath(corpus);
  desk.put({ path, text: normaliseBreaks(given), draft: true });
  const draft = desk.source(path)!;
  const compared = comparedWith(corpus, draft).map((one) => comparedPart(corpus, draft, one, language));
  const slips = checkSource(draft, desk).map(({ place, message }) => {
    const at = say(language, inDraft, draft.lines.at(place.start).line + 1, draft.text.slice(place.start, place.end));
    return partOf(corpus, `${at}: ${message[language]}`, []);
  });
  return answerOf(say(language, inDraft, 1, draft.lines.of(0).slice(0, 60)), [...compared, ...slips]);
}

/** A path that no source has. */
function freePath(corpus: Corpus): string {
  let path = 'draft';
  while (corpus.source(path)) path += '_';
  return path;
}

/** The comparisons that the draft takes part in, were it a source: only what its claims can be set beside is judged. */
function comparedWith(corpus: Corpus, draft: Source): Comparison[] {
  const comparer = createComparer(corpus.knowledge);
  const byKey = new Map<string, Testimony[]>();
  const own = testimoniesOf(draft);
  for (const testimony of own) {
    const key = comparer.keyOf(testimony.claim);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), testimony]);
  }
  for (const testimony of corpus.sources().flatMap(testimoniesOf)) {
    const key = comparer.keyOf(testimony.claim);
    if (key !== null) byKey.get(key)?.push(testimony);
  }
  const all = [...byKey.values()].flatMap((testimonies) => comparer.compare(testimonies));
  const isBoth = ({ places }: Comparison): boolean => {
    return places.some(({ path }) => path === draft.path) && places.some(({ path }) => path !== draft.path);
  };
  return all.filter(isBoth).sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}

function testimoniesOf(source: Source): Testimony[] {
  const { path, published, text } = source;
  const story = storyOf(source);
  return [...source.claims, ...source.names].map((claim) => {
    return { path, published, story, claim, text: text.slice(claim.start, claim.end) };
  });
}

function comparedPart(
  corpus: Corpus,
  draft: Source,
  { places, property, verdict }: Comparison,
  language: Language,
): Part {
  const mine = places.filter(({ path }) => path === draft.path);
  const said = mine.map(({ start, end }) => {
    return say(language, inDraft, draft.lines.at(start).line + 1, draft.text.slice(start, end));
  });
  const title = corpus.propertyTitle(property)?.[language] ?? property;
  const others = places.filter(({ path }) => path !== draft.path);
  return partOf(corpus, `${title}: ${said.join(' ')}`, others, verdict);
}
