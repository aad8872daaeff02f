// How a line of VS Code's text editor is made to read right to left: the one place that reaches past the API.
//
// The editor lays every line out from left to right, as `<div class="view-line" dir="ltr"><span><span class="…">text…`,
// and offers extensions no way to change that. But it pastes the value of a decoration's `textDecoration` into a CSS rule
// for the span that shows the decorated text, and CSS nesting lets a rule reach, with `:has(&)`, the line that holds the
// span. So one decoration over the text of a line turns the line itself. What follows from that:
//
// - The pieces into which other decorations and tokens cut a line (each an isolate of its own) stand in order, since they
//   are ordered by the line's direction and not by their own.
// - The editor asks the page where glyphs are, so the caret, selections, overlays and clicks are right by themselves.
// - The text's own box is stretched over the whole row. Left as narrow as the text, it tells the editor that whatever
//   points further right than the text is wide points past the end: clicks and hovers would miss short lines. It ends
//   left of the vertical scroll bar, which lies over the row; two pixels more is what the editor leaves free when it wraps.
// - Without word wrap a line is as wide as the longest one, so text at its right edge would be off the screen: there
//   lines keep their direction and begin at the left.
// - On an empty line the editor does not ask the page: the caret stands at 0, or at the width of the first span where the
//   line holds decorations before and after its (missing) text. So empty lines of Arabic text get both, and the box is
//   stretched there too. A nested rule can't name a pseudo-element's span through `&`; the type's key is part of the
//   span's class, so that is what the rule goes by. As soon as there is text the rule no longer holds.
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

/** Makes the decoration types; `scrollBar` is the width of the vertical scroll bar in CSS pixels. */
export function createLayout(scrollBar: number): Layout {
  const stretched = `{ left: 0; right: ${scrollBar + 2}px; }`;
  const blank = window.createTextEditorDecorationType({
    before: { contentText: zeroWidth, width: '100%', textDecoration: 'none; display: inline-block' },
    after: { contentText: zeroWidth },
  });
  const wrapped = turned(
    '.view-line:has(&) { direction: rtl; text-align: right; }',
    `.view-line:has(&) > span ${stretched}`,
    `.view-line:not(&) > span:has(${emptyText(blank)}) ${stretched}`,
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
