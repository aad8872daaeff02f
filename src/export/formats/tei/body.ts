// The text of a TEI document: a paragraph a line, mentions as elements.

import { interval, isoOf, precisionOf } from '../../../text/calendar/iso.ts';
import { type Xml, element } from '../../writing/xml.ts';
import type { Annotation, AnnotatedText } from '../document.ts';
import { type Register, kinds } from './register.ts';

/** The body: lines with nothing but white space are left out, the numbers of the others tell that they were there. */
export function bodyOf({ source: { lines }, text, annotations }: AnnotatedText, register: Register): Xml {
  const paragraphs: Xml[] = [];
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const content: (Xml | string)[] = [];
    let at = lines.start(line);
    const end = lines.end(line);
    for (; next < annotations.length && annotations[next]!.start < end; next++) {
      const annotation = annotations[next]!;
      content.push(text.slice(at, annotation.start), marked(annotation, register));
      at = annotation.end;
    }
    content.push(text.slice(at, Math.max(at, end)));
    if (content.some((part) => typeof part !== 'string' || part.trim() !== '')) {
      paragraphs.push(element('p', { n: line + 1, 'xml:space': 'preserve' }, ...content));
    }
  }
  return element('body', {}, ...(paragraphs.length > 0 ? paragraphs : [element('p', {})]));
}

function marked(annotation: Annotation, register: Register): Xml {
  const { text, type } = annotation;
  if (type === 'date') return element('date', datesOf(annotation), text);
  if (type === 'figure') {
    const { value, bound, unit } = annotation;
    return element('measure', { type: bound, quantity: value, unit: unit === null ? null : wordOf(unit) }, text);
  }
  return element(kinds[type].mention, { type, ref: register.referenceTo(annotation.entity) }, text);
}

/** The attributes of a date; TEI knows no weeks, which are their days. */
function datesOf({ iso, until }: Extract<Annotation, { type: 'date' }>): Record<string, string | null> {
  if (iso === null) return {};
  const days = precisionOf(iso) === 'week' || (until && precisionOf(until) === 'week') ? interval(iso, until) : null;
  if (days) return { from: isoOf(days.first, 'day'), to: isoOf(days.last, 'day') };
  return until === undefined ? { when: iso } : { from: iso, to: until };
}

/** One word, as the attribute wants it (`teidata.word`): no white space, nothing invisible; null where nothing is left. */
function wordOf(unit: string): string | null {
  return unit.replace(/[\p{Z}\s]+/gu, '_').replace(/\p{C}/gu, '') || null;
}
