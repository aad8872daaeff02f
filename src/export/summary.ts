// The analysis of a corpus as lines for reading: its texts, and what stands side by side in them.

import type { Corpus } from '../corpus/corpus.ts';
import type { Citation, Source } from '../corpus/source.ts';
import { verdictName } from '../l10n/entity.ts';
import { isolated } from '../l10n/isolate.ts';
import type { Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import { documentSummary } from '../l10n/summary.ts';
import { origins } from '../l10n/tree.ts';

/** One line a document, then each comparison with its places below it. Lines count from 1. */
export function* summaryOf(corpus: Corpus, language: Language): Generator<string> {
  for (const source of corpus.texts()) yield documentLine(source, language);
  for (const { verdict, subject, property, origins: count, places } of corpus.comparisons()) {
    yield '';
    const about = [subject, property].filter((part) => part !== null).join(' · ');
    yield `${say(language, verdictName[verdict])}: ${about} (${say(language, origins, count)})`;
    for (const place of places) yield `  ${placeLine(corpus, place)}`;
  }
}

function documentLine({ path, published, mentions, claims, reports }: Source, language: Language): string {
  return `${path} ${published ?? '–'}: ${say(language, documentSummary, mentions.length, claims.length, reports.length)}`;
}

function placeLine(corpus: Corpus, place: Citation): string {
  const line = corpus.source(place.path)!.lines.at(place.start).line + 1;
  return `${place.path}:${line}: ${isolated(corpus.quote(place))}`;
}
