// UIMA CAS JSON 0.4 (github.com/apache/uima-uimaj-io-jsoncas), with the types of DKPro Core that INCEpTION has for its own.
//
// Offsets are UTF-16 units from 0 in the text of the sofa, every line break one: what UIMA's Java counts, and what its reader in
// Python (dkpro-cassis) turns into its own.

import type { Span } from '../../text/span.ts';
import { type AnnotatedText, entityIn, entityIri } from './document.ts';
import type { TextFormat } from './format.ts';
import { tokenise } from './tokens.ts';

const sentenceType = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence';
const tokenType = 'de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token';
const nameType = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

/** The types beside UIMA's own. An annotation's `value` is its type in Isnad, its `identifier` the IRI of its entity. */
const types = {
  [sentenceType]: typeOf(sentenceType, []),
  [tokenType]: typeOf(tokenType, []),
  [nameType]: typeOf(nameType, ['value', 'identifier']),
};

const sofa = 1;

export const casJson: TextFormat = {
  write(document) {
    const structures = [sofaOf(document), ...annotationsOf(document)].map((one, i) => ({ '%ID': sofa + i, ...one }));
    const members = structures.slice(1).map((one) => one['%ID']);
    const views = { _InitialView: { '%SOFA': sofa, '%MEMBERS': members } };
    const cas = { '%TYPES': types, '%FEATURE_STRUCTURES': structures, '%VIEWS': views };
    return [{ path: `${document.name}.json`, text: `${JSON.stringify(cas)}\n` }];
  },

  readBack([file]) {
    const { '%FEATURE_STRUCTURES': structures } = JSON.parse(file!.text) as Cas;
    const text = structures.find((one) => one['%ID'] === sofa)!.sofaString!;
    return structures.filter((one) => one['%TYPE'] === nameType).map(({ begin, end }) => text.slice(begin, end));
  },
};

interface Cas {
  readonly '%FEATURE_STRUCTURES': readonly Structure[];
}

interface Structure {
  readonly '%ID': number;
  readonly '%TYPE': string;
  readonly sofaString?: string;
  readonly begin?: number;
  readonly end?: number;
}

function typeOf(name: string, features: readonly string[]): object {
  const described = features.map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }]);
  return { '%NAME': name, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(described) };
}

function sofaOf({ text }: AnnotatedText): object {
  return { '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text };
}

function* annotationsOf(document: AnnotatedText): Generator<object> {
  yield { ...spanned('uima.tcas.DocumentAnnotation', { start: 0, end: document.text.length }), language: 'ar' };
  for (const { tokens, ...sentence } of tokenise(document)) {
    yield spanned(sentenceType, sentence);
    for (const token of tokens) yield spanned(tokenType, token);
  }
  for (const annotation of document.annotations) {
    const entity = entityIn(annotation);
    const identifier = entity === undefined ? {} : { identifier: entityIri(entity) };
    yield { ...spanned(nameType, annotation), value: annotation.type, ...identifier };
  }
}

function spanned(type: string, { start, end }: Span): object {
  return { '%TYPE': type, '@sofa': sofa, begin: start, end };
}
