// A source as the formats write it: its text, its mentions with their words, and a name for its files.

import type { Corpus } from '../../corpus/corpus.ts';
import type { Source } from '../../corpus/source.ts';
import type { Mention } from '../../recognise/mention.ts';
import { wellFormed } from '../writing/unit.ts';

/** A mention with its words. */
export type Annotation = Mention & { readonly text: string };

/** A source to be written. Offsets are UTF-16 units from 0 in `text`, every line break one unit. */
export interface AnnotatedText {
  /** A safe path without extension, given to no other text of the export. */
  readonly name: string;
  readonly source: Source;
  readonly text: string;
  /** In the order of the text, none overlapping. */
  readonly annotations: readonly Annotation[];
  readonly corpus: Corpus;
}

/** The text of a source with its annotations. */
export function annotatedText(corpus: Corpus, source: Source, name: string): AnnotatedText {
  const text = wellFormed(source.text);
  const annotations = source.mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
  return { name, source, text, annotations, corpus };
}

/** The entity that an annotation names; undefined for a date or a figure. */
export function entityIn(annotation: Annotation): string | undefined {
  return 'entity' in annotation ? annotation.entity : undefined;
}

/** What a date or a figure comes to, in one line: an ISO date, or bound, number (of a range both) and counted noun; undefined for a name. */
export function valueIn(annotation: Annotation): string | undefined {
  if (annotation.type === 'date') {
    return annotation.until ? `${annotation.iso}/${annotation.until}` : (annotation.iso ?? undefined);
  }
  if (annotation.type !== 'figure' || annotation.value === null) return undefined;
  const { bound, value, most, unit } = annotation;
  const number = most === undefined ? [...(bound === 'exactly' ? [] : [bound]), value] : [`${value}–${most}`];
  return [...number, ...(unit === null ? [] : [unit])].join(' ');
}

/** An IRI for an entity of the corpus, or one that it only mentions. */
export function entityIri(entity: string): string {
  return `urn:isnad:${encodeURIComponent(wellFormed(entity))}`;
}
