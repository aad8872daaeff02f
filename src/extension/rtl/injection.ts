// How a line of VS Code's text editor is made to read right to left: the one place that reaches past the API.
//
// The editor lays every line out from left to right, as `<div class="view-line" dir="ltr"><span><span class="…">text…`,
// and offers extensions no way to change that. But it pastes the value of a decoration's `textDecoration` into a CSS rule
// for the span that shows the decorated text, and CSS nesting lets a rule reach, with `:has(&)`, what holds the span. So
// one decoration over the text of a line turns the line itself. What follows from that:
//
// - The pieces into which other decorations and tokens cut a line (each an isolate of its own) stand in order, since they
//   are ordered by the line's direction and not by their own.
// - The editor asks the page where glyphs are, so carets, selections and overlays are right by themselves.
// - Whatever points further right than a line's text is wide counts as pointing past its end, so clicks and hovers would
//   miss short lines. Hence the text's box is made as wide as the row (`rowWidth`).
// - Without word wrap a row is as wide as the longest line, and text at its right edge would be off the screen: there
//   lines keep their direction and begin at the left.
// - On an empty line the editor does not ask the page: the caret stands at 0, or at the width of the first span where the
//   line holds decorations before and after its (missing) text. So empty lines of Arabic text get both. A nested rule
//   can't name a pseudo-element's span through `&`; the type's key is part of the span's class, and the rule goes by that.
//
// Nothing breaks should an editor drop any of this: lines and caret then begin at the left, as they do without Isnad.
// `tried` names the versions in which the page tests saw it work.

import { DecorationRangeBehavior, type TextEditorDecorationType, window } from 'vscode';

/** The oldest and the newest VS Code in which this was seen to work. */
export const tried = { from: '1.106', to: '1.139' } as const;

/** The decoration types that turn lines. */
export interface Layout {
  /** Over the text of right-to-left lines in an editor that wraps. */
  readonly wrapped: TextEditorDecorationType;
  /** The same where the editor does not wrap. */
  readonly unwrapped: TextEditorDecorationType;
  /** On empty lines of right-to-left text in an editor that wraps. */
  readonly blank: TextEditorDecorationType;
  dispose(): void;
}

/** What the editor's settings say about widths, in CSS pixels where nothing else is said. */
export interface Widths {
  readonly scrollBar: number;
  readonly font: number;
  /** Pixels a character of the minimap is wide, and how many of them it shows at most. */
  readonly minimapScale: number;
  readonly minimapColumns: number;
}

/** Makes the decoration types for an editor of these widths. */
export function createLayout(widths: Widths): Layout {
  const wide = `{ left: 0; width: ${rowWidth(widths)}; }`;
  const blank = window.createTextEditorDecorationType({
    before: { contentText: zeroWidth, width: '100%', textDecoration: 'none; display: inline-block' },
    after: { contentText: zeroWidth },
  });
  const wrapped = turned(
    '.view-line:has(&) { direction: rtl; text-align: right; }',
    `.view-line:has(&) > span ${wide}`,
    `.view-line:not(&) > span:has(${emptyText(blank)}) ${wide}`,
    '.editor-scrollable:has(&) { container-type: inline-size; }',
    '.overflow-guard:has(&) { --isnad-minimap: 0px; }', // an editor inside another (a peek) would inherit that one's
    `.overflow-guard:has(&):has(${minimapAtRight}) { --isnad-minimap: ${minimapWidth(widths)}; }`,
  );
  const unwrapped = turned(
    '.view-line:has(&) { direction: rtl; text-align: left; }',
    '.view-line:has(&) > span { left: 0; }',
  );
  const dispose = (): void => [wrapped, unwrapped, blank].forEach((type) => type.dispose());
  return { wrapped, unwrapped, blank, dispose };
}

const zeroWidth = '\u200b';

/** Text typed at an edge of a decorated stretch belongs to it at once, before the extension has seen it. */
function turned(...rules: string[]): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.OpenOpen,
    textDecoration: `none; ${rules.join(' ')}`,
  });
}

/** Selects the two spans of an empty line's decorations with nothing between them. (`:not(&)`, above, is true of every line.) */
function emptyText({ key }: TextEditorDecorationType): string {
  const ours = `[class*="-${key}-"]:empty`;
  return `> ${ours}:first-child + ${ours}:last-child`;
}

/**
 * How wide a row of text is. Its own 100 % is not enough to go by: the editor widens all rows to the widest box that it
 * measures, and when it has become narrower it measures once more before it narrows them, so that rows which only followed
 * each other would stay wide for good. The scrolled area (its inline size, `100cqi`) is narrow by then; where it lies
 * under the minimap too, at least the greater part of that is taken off. The scroll bar lies over the end of the row,
 * and two pixels more is what the editor leaves free when it wraps.
 */
function rowWidth({ scrollBar }: Widths): string {
  return `calc(min(100%, 100cqi - var(--isnad-minimap, 0px)) - ${scrollBar + 2}px)`;
}

/** A minimap that is turned off, or at the left, stands at 0. */
const minimapAtRight = '> .minimap:not([style*="left: 0px"])';

/**
 * Somewhat less than the width of the minimap, as the editor reckons it from the scrolled area's: as many columns as fit in,
 * up to the most, and a gutter of eight pixels. A column of the editor is about three fifths of the font's size wide.
 */
function minimapWidth({ scrollBar, font, minimapScale, minimapColumns }: Widths): string {
  const columns = `(100cqi - ${scrollBar + 2}px) / ${(0.6 * font) / minimapScale + 1}`;
  return `(min(${minimapColumns * minimapScale}px, ${columns}) + ${8 - slack}px)`;
}

/** How much narrower than it is the minimap is taken to be, since the font is not known; what the box leaves free covers it. */
const slack = 10;
