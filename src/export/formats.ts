// The façade of the formats for other programs: a corpus as the files of one of them.

import type { Corpus } from '../corpus/corpus.ts';
import type { Language } from '../l10n/language.ts';
import { whole } from '../text/whole.ts';
import { brat } from './formats/brat.ts';
import { casJson } from './formats/cas-json.ts';
import { claimsTable } from './formats/claims.ts';
import { conll } from './formats/conll.ts';
import { annotatedText } from './formats/document.ts';
import { dossierPages } from './formats/dossiers.ts';
import { type TextFormat, writeChecked } from './formats/format.ts';
import { followTheMoney } from './formats/ftm.ts';
import { tei } from './formats/tei.ts';
import { webAnnotation } from './formats/web-annotation.ts';
import type { ExportedFile } from './writing/file.ts';
import { SafePaths, stemOf } from './writing/name.ts';

export { ReadBackError } from './formats/format.ts';
export type { ExportedFile } from './writing/file.ts';

/** The formats, by the name that the command line and the command have for them. */
export const exportFormats = ['web-annotation', 'brat', 'conll', 'cas-json', 'tei', 'ftm', 'csv', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const byText: Partial<Record<ExportFormat, (language: Language) => TextFormat>> = {
  'web-annotation': () => webAnnotation,
  brat: () => brat,
  conll: () => conll,
  'cas-json': () => casJson,
  tei,
};

/**
 * The files of a corpus in a format; notes in them in one language. Drafts are left out. Their paths are safe whatever the
 * texts and records are called. Throws a `ReadBackError` where an annotation would not be read back as its own words.
 */
export function exportCorpus(corpus: Corpus, format: ExportFormat, language: Language): ExportedFile[] {
  return whole(exportInSlices(corpus, format, language));
}

/** The same, giving way after each text or page. */
export function* exportInSlices(
  corpus: Corpus,
  format: ExportFormat,
  language: Language,
): Generator<void, ExportedFile[]> {
  const textFormat = byText[format]?.(language);
  if (textFormat) return [...(textFormat.beside ?? []), ...(yield* filesByText(corpus, textFormat))];
  if (format === 'ftm') return followTheMoney(corpus);
  return format === 'csv' ? claimsTable(corpus) : yield* dossierPages(corpus, language);
}

function* filesByText(corpus: Corpus, format: TextFormat): Generator<void, ExportedFile[]> {
  const paths = new SafePaths();
  const files: ExportedFile[] = [];
  for (const source of corpus.sources()) {
    files.push(...writeChecked(format, annotatedText(corpus, source, paths.of(stemOf(source.path)))));
    yield;
  }
  return files;
}
