// TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/): a document a text, its names, dates and figures marked in place.
//
// There are no offsets: a paragraph is a line of the text, its `n` the line's number from 1, its white space as in the text.

import type { Language } from '../../l10n/language.ts';
import { element, xmlText } from '../writing/xml.ts';
import { bodyOf } from './tei/body.ts';
import { headerOf } from './tei/header.ts';
import { Register } from './tei/register.ts';
import type { TextFormat } from './format.ts';

/** The format, its header's notes in one language. */
export function tei(language: Language): TextFormat {
  return {
    write(document) {
      const register = new Register(document);
      const root = element(
        'TEI',
        { xmlns: 'http://www.tei-c.org/ns/1.0' },
        headerOf(document, register, language),
        element('text', { 'xml:lang': 'ar' }, bodyOf(document, register)),
      );
      return [{ path: `${document.name}.xml`, text: `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n` }];
    },

    readBack([file]) {
      const [, body = ''] = file!.text.split(/<body>|<\/body>/);
      const annotation = /<(persName|orgName|placeName|name|date|measure)\b[^>]*>([^<]*)<\/\1>/g;
      return [...body.matchAll(annotation)].map(([, , words]) => decoded(words!));
    },

    held: xmlText,
  };
}

/** Text as a parser reads it: every reference is one by number here. */
function decoded(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
