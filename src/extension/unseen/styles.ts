// How unseen characters are shown: a bar as tall as the line where each stands, and a mark in the gutter.
//
// Such a character has no width, so what is painted is the border of nothing; only border and gutter, which leave the line
// whole. As tall as the line, a bar is not taken for the letter alef. Dotted ones are harmless, filled ones are not.

import {
  DecorationRangeBehavior,
  OverviewRulerLane,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import type { UnseenKind } from '../../check/letters/unseen.ts';

interface Look {
  readonly style: string;
  readonly width: string;
  readonly colour: string;
  /** What the gutter shows, in a square of 16; none for what is as it should be. */
  readonly mark?: string;
}

const looks: Readonly<Record<UnseenKind, Look>> = {
  needed: { style: 'dotted', width: '1px', colour: 'isnad.unseen' },
  idle: {
    style: 'dashed',
    width: '1px',
    colour: 'isnad.unseen',
    mark: '<circle cx="8" cy="8" r="3" fill="none" stroke-width="1.5"/>',
  },
  turning: {
    style: 'solid',
    width: '2px',
    colour: 'isnad.unseenTurning',
    mark: '<path d="M3 5h8M8 2l3 3-3 3M13 11H5M8 8l-3 3 3 3" fill="none" stroke-width="1.6"/>',
  },
};

export function createStyle(kind: UnseenKind): TextEditorDecorationType {
  const { style, width, colour, mark } = looks[kind];
  const ruler = kind === 'turning' && {
    overviewRulerColor: new ThemeColor(colour),
    overviewRulerLane: OverviewRulerLane.Right,
  };
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    borderColor: new ThemeColor(colour),
    borderStyle: style,
    borderWidth: width,
    ...ruler,
    ...(mark && {
      light: { gutterIconPath: picture(mark, kind === 'turning' ? '#b00020' : '#5f6a79') },
      dark: { gutterIconPath: picture(mark, kind === 'turning' ? '#ff8a80' : '#a8b1ba') },
    }),
  });
}

/** A small picture as an address of its own: nothing is read from anywhere. */
function picture(mark: string, colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" stroke="${colour}">${mark}</svg>`;
  return Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
}
