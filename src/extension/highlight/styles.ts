// What a highlight looks like: one pattern of lines for each type, told apart without colour too.
//
// Only background, border and outline: the editor paints these in a layer behind the text and leaves the line whole. Colour,
// weight or any other property of the text itself would cut an Arabic line into pieces. Lines stand below the text or
// on all sides of it, or above and below: a line above alone could be taken for one below the row above, and an upright one
// alone, beside a word, for the letter alef.

import {
  DecorationRangeBehavior,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
  OverviewRulerLane,
  ThemeColor,
  window,
} from 'vscode';
import { type MentionType, mentionTypes } from '../../recognise/mention.ts';

/** A pattern as CSS has it: the style of its lines and their widths in pixels above, right, below and left; `light` for what is not known. */
interface Pattern {
  readonly style: string;
  readonly widths: Widths;
  readonly light: Widths;
}
type Widths = readonly [above: number, right: number, below: number, left: number];

const patterns: Readonly<Record<MentionType, Pattern>> = {
  agency: { style: 'solid', widths: [0, 0, 2, 0], light: [0, 0, 1, 0] },
  person: { style: 'dotted', widths: [0, 0, 2, 0], light: [0, 0, 1, 0] },
  place: { style: 'dashed', widths: [0, 0, 2, 0], light: [0, 0, 1, 0] },
  group: { style: 'double', widths: [0, 0, 4, 0], light: [0, 0, 3, 0] },
  outlet: { style: 'solid', widths: [1, 1, 1, 1], light: [1, 1, 1, 1] },
  instrument: { style: 'dashed', widths: [1, 1, 1, 1], light: [1, 1, 1, 1] },
  date: { style: 'solid', widths: [1, 0, 1, 0], light: [1, 0, 1, 0] },
  figure: { style: 'dotted', widths: [1, 1, 1, 1], light: [1, 1, 1, 1] },
};

/** A kind of highlight: a type, of something known or not. */
export interface Kind {
  readonly type: MentionType;
  readonly known: boolean;
}

/** All kinds: names that the knowledge does not hold look lighter. */
export const kinds: readonly Kind[] = mentionTypes.flatMap((type) => [
  { type, known: true },
  { type, known: false },
]);

/** The decoration type of a kind: what is not known has thinner lines, and nothing behind the text or in the ruler. */
export function createStyle({ type, known }: Kind): TextEditorDecorationType {
  const { style, widths, light } = patterns[type];
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    borderColor: new ThemeColor(`isnad.${type}`),
    borderStyle: style,
    borderWidth: (known ? widths : light).map((width) => `${width}px`).join(' '),
    ...(known && filled(type)),
  });
}

function filled(type: MentionType): DecorationRenderOptions {
  return {
    backgroundColor: new ThemeColor(`isnad.${type}Background`),
    borderRadius: '2px',
    overviewRulerColor: new ThemeColor(`isnad.${type}`),
    overviewRulerLane: OverviewRulerLane.Center,
  };
}
