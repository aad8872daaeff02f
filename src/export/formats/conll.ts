// CoNLL-2002 (https://www.clips.uantwerpen.be/conll2002/ner/): a token and its tag a line, a blank line after a sentence.
//
// Tags are IOB2. There are no offsets: tokens follow the text, and an annotation is made of whole ones.

import type { MentionType } from '../../recognise/mention.ts';
import type { AnnotatedText } from './document.ts';
import type { TextFormat } from './format.ts';
import { tokenise } from './tokens.ts';

/** CoNLL-2002 knows four kinds of names; dates and figures bear the names that OntoNotes has for theirs. */
const tags: Readonly<Record<MentionType, string>> = {
  agency: 'ORG',
  group: 'ORG',
  outlet: 'ORG',
  person: 'PER',
  place: 'LOC',
  instrument: 'MISC',
  date: 'DATE',
  figure: 'QUANTITY',
};

export const conll: TextFormat = {
  write(document) {
    const rows = rowsOf(document);
    return [{ path: `${document.name}.conll`, text: rows.map((row) => `${row}\n`).join('') }];
  },

  readBack([file]) {
    const names: string[] = [];
    let open = '';
    for (const line of file!.text.split('\n')) {
      const [token = '', tag = 'O'] = line.split(' ');
      if (tag.startsWith('B-')) names.push(token);
      else if (tag.startsWith('I-') && tag.slice(2) === open) names.push(names.pop()! + token);
      open = tag.slice(2);
    }
    return names;
  },

  /** The format keeps neither white space nor what is invisible. */
  held: (text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''),
};

/** The lines of a text, an empty one after each sentence. */
function rowsOf(document: AnnotatedText): string[] {
  const { text, annotations } = document;
  let [next, begun] = [0, -1];
  const tagAt = (start: number): string => {
    while (next < annotations.length && annotations[next]!.end <= start) next++;
    const annotation = annotations[next];
    if (!annotation || annotation.start > start) return 'O';
    const first = begun !== next;
    begun = next;
    return `${first ? 'B' : 'I'}-${tags[annotation.type]}`;
  };
  return tokenise(document).flatMap(({ tokens }) => {
    const rows = tokens.map(({ start, end }) => `${conll.held!(text.slice(start, end))} ${tagAt(start)}`);
    return [...rows, ''];
  });
}
