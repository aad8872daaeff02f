// brat standoff (https://brat.nlplab.org/standoff.html): a text and its annotations, and the types of the whole collection.
//
// Offsets are characters of the text as brat, in Python, counts them: Unicode code points from 0, every line break one.

import { mentionTypes } from '../../recognise/mention.ts';
import { CodePoints, sliceCodePoints } from '../writing/unit.ts';
import { type Annotation, entityIn, valueIn } from './document.ts';
import type { TextFormat } from './format.ts';

const configuration = `# Written by Isnad. Offsets in the .ann files count Unicode code points from 0 in the .txt beside them.
[entities]
${mentionTypes.map(labelOf).join('\n')}

[relations]

[events]

[attributes]
`;

export const brat: TextFormat = {
  beside: [{ path: 'annotation.conf', text: configuration }],

  write({ name, text, annotations }) {
    const points = new CodePoints(text);
    const lines = annotations.flatMap((annotation, i) => {
      const { start, end } = points.of(annotation);
      const id = `T${i + 1}`;
      return [
        `${id}\t${labelOf(annotation.type)} ${start} ${end}\t${annotation.text}`,
        ...notesOf(annotation, i + 1, id),
      ];
    });
    return [
      { path: `${name}.txt`, text },
      { path: `${name}.ann`, text: lines.map((line) => `${line}\n`).join('') },
    ];
  },

  readBack([plain, standoff]) {
    const bounds = standoff!.text.split('\n').flatMap((line) => {
      const found = /^T\d+\t\w+ (\d+) (\d+)\t(.*)$/s.exec(line);
      return found ? [{ start: Number(found[1]), end: Number(found[2]), words: found[3]! }] : [];
    });
    return sliceCodePoints(plain!.text, bounds).filter((words, i) => words === bounds[i]!.words);
  },
};

/** The entity as a normalisation, or what the date or figure comes to as a note. */
function notesOf(annotation: Annotation, number: number, id: string): string[] {
  const entity = entityIn(annotation);
  if (entity !== undefined) return [`N${number}\tReference ${id} isnad:${oneWord(entity)}\t${annotation.text}`];
  const value = valueIn(annotation);
  return value === undefined ? [] : [`#${number}\tAnnotatorNotes ${id}\t${value.replace(/\s+/g, ' ')}`];
}

function labelOf(type: string): string {
  return type[0]!.toUpperCase() + type.slice(1);
}

/** An id without white space, which would end it. */
function oneWord(id: string): string {
  return id.replace(/\s+/g, '_');
}
