// What a check is: one file each, which says its code, how grave its findings are, and how it finds them.
//
// A check of lines reads one line and nothing else, so that its findings can be kept as long as the line stays as it is.
// A check of texts reads one source whole, with the corpus as evidence; a check of the corpus reads what sets sources side by side.

import type { Comparison } from '../claims/compare.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { EntityView } from '../corpus/entities.ts';
import type { Citation, Source } from '../corpus/source.ts';
import type { Bilingual } from '../l10n/language.ts';
import type { Span } from '../text/span.ts';
import type { FindingCode, Fix, Severity } from './finding.ts';

/** What a check of lines finds: offsets are UTF-16 units from 0 in the line. */
export interface Found extends Span {
  readonly message: Bilingual;
  readonly fix?: Fix;
}

/** What the other checks find: offsets are UTF-16 units from 0 in the source's text. */
export interface FoundInText extends Found {
  readonly related?: readonly Citation[];
  /** Where this one is less or more grave than its check says. */
  readonly severity?: Severity;
}

/** What a check of the corpus finds, in the source at `path`. */
export interface FoundInCorpus extends FoundInText {
  readonly path: string;
}

/** A line as checks read it. */
export interface CheckedLine {
  /** The line as it stands, without its break. */
  readonly text: string;
  /** The same, unit for unit, with web addresses, handles, tags and code blanked: what is no prose is not judged as prose. */
  readonly prose: string;
}

/** A word of Arabic letters in a text. Offsets are UTF-16 units from 0 in the text. */
export interface Word extends Span {
  /** Without vowel marks and tatweel. */
  readonly word: string;
  /** The words before and after it in its line, empty where there is none or a mark parts them. */
  readonly previous: string;
  readonly next: string;
}

/** A source as checks read it. */
export interface CheckedText {
  readonly source: Source;
  readonly corpus: Corpus;
  /** One for each line of the text; those of page furniture are empty. */
  readonly lines: readonly CheckedLine[];
  /** All words of these lines. */
  readonly words: readonly Word[];
}

interface Check {
  readonly code: FindingCode;
  /** How grave its findings are where nothing else is set. */
  readonly severity: Severity;
}

export interface LineCheck extends Check {
  readonly check: (line: CheckedLine) => Iterable<Found>;
}

/** `undefined` in between gives way: whoever runs the check may do something else first. */
export interface TextCheck extends Check {
  readonly check: (text: CheckedText) => Iterable<FoundInText | undefined>;
}

/** What sets sources side by side is looked at piece by piece, so that it is found anew only where a piece changes. */
export interface CorpusCheck extends Check {
  /** What one comparison tells that no editor has acknowledged. */
  readonly ofComparison: (corpus: Corpus, comparison: Comparison) => Iterable<FoundInCorpus>;
  /** What the sources' names of a known entity tell. */
  readonly ofEntity?: (corpus: Corpus, entity: EntityView) => Iterable<FoundInCorpus>;
  /** What a draft tells, with what it says beside the sources; nothing in between gives way. */
  readonly ofDraft: (corpus: Corpus, draft: Source, beside: readonly Comparison[]) => Iterable<FoundInCorpus | void>;
}
