// W3C Web Annotation (JSON-LD): an annotation page a text, each mention by position and by quote.
//
// Offsets are Unicode code points from 0 in logical order, as https://www.w3.org/TR/annotation-model/ asks, in the plain text
// that is written beside the page: decoded, without byte-order mark, every line break one.

import { CodePoints, sliceCodePoints } from '../writing/unit.ts';
import { type Annotation, entityIn, entityIri, valueIn } from './document.ts';
import type { TextFormat } from './format.ts';

/** How many UTF-16 units before and after tell a quote from its likes. */
const context = 32;

export const webAnnotation: TextFormat = {
  write({ name, source, text, annotations }) {
    const points = new CodePoints(text);
    const base = name.split('/').at(-1)!;
    const page = `${base}.jsonld`;
    const target = { id: iriOf(`${base}.txt`), type: 'Text', format: 'text/plain', language: 'ar' };
    const canonical = source.record?.url === undefined ? {} : { canonical: source.record.url };
    const items = annotations.map((annotation, i) => ({
      id: `${iriOf(page)}#a${i + 1}`,
      type: 'Annotation',
      motivation: entityIn(annotation) === undefined ? 'tagging' : 'identifying',
      body: bodiesOf(annotation),
      target: {
        type: 'SpecificResource',
        source: { ...target, ...canonical },
        selector: [{ type: 'TextPositionSelector', ...points.of(annotation) }, quoteOf(text, annotation)],
      },
    }));
    const written = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: iriOf(page), type: 'AnnotationPage', items };
    return [
      { path: `${name}.jsonld`, text: `${JSON.stringify(written)}\n` },
      { path: `${name}.txt`, text, isPlainText: true },
    ];
  },

  readBack([page, plain]) {
    const { items } = JSON.parse(page!.text) as Page;
    const selectors = items.map(({ target }) => target.selector);
    const sliced = sliceCodePoints(plain!.text, selectors.map(([position]) => position)); // prettier-ignore
    return sliced.filter((words, i) => {
      const { prefix, exact, suffix } = selectors[i]![1];
      return words === exact && plain!.text.includes(prefix + exact + suffix);
    });
  },
};

interface Page {
  readonly items: readonly { readonly target: { readonly selector: readonly [Position, Quote] } }[];
}

interface Position {
  readonly start: number;
  readonly end: number;
}

interface Quote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** What it names or comes to, and its type as a tag. */
function bodiesOf(annotation: Annotation): object[] {
  const tag = { type: 'TextualBody', value: annotation.type, format: 'text/plain', purpose: 'tagging' };
  const entity = entityIn(annotation);
  if (entity !== undefined)
    return [{ type: 'SpecificResource', source: entityIri(entity), purpose: 'identifying' }, tag];
  const value = valueIn(annotation);
  if (value === undefined) return [tag];
  return [{ type: 'TextualBody', value, format: 'text/plain', purpose: 'describing' }, tag];
}

function quoteOf(text: string, { start, end, text: exact }: Annotation): object {
  const prefix = text.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(end, end + context).replace(/[\ud800-\udbff]$/, '');
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/** A relative IRI: each name of the path percent-encoded. */
function iriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
