// The settings of the editor that cut a line into pieces, and with which value each leaves it whole.
//
// Pieces stand in order while the line itself is turned; but a cut inside a word unjoins its letters, and where turning
// does not work, pieces stand from left to right. The manifest sets the same values as defaults for source texts; a test compares them.

import type { Message } from '../../../l10n/message.ts';
import * as says from '../../../l10n/cuts.ts';

/** A setting that cuts lines unless it has the value `whole`. */
export interface Cut {
  readonly setting: string;
  readonly whole: unknown;
  readonly why: Message;
}

export const cuts: readonly Cut[] = [
  { setting: 'editor.links', whole: false, why: says.links },
  { setting: 'editor.bracketPairColorization.enabled', whole: false, why: says.brackets },
  { setting: 'editor.matchBrackets', whole: 'never', why: says.brackets },
  { setting: 'editor.renderWhitespace', whole: 'none', why: says.whitespace },
  { setting: 'editor.renderControlCharacters', whole: false, why: says.controls },
  { setting: 'editor.unicodeHighlight.ambiguousCharacters', whole: false, why: says.unusual },
  { setting: 'editor.unicodeHighlight.invisibleCharacters', whole: false, why: says.unusual },
  { setting: 'editor.unicodeHighlight.nonBasicASCII', whole: false, why: says.unusual },
  { setting: 'editor.semanticHighlighting.enabled', whole: false, why: says.colours },
  { setting: 'editor.colorDecorators', whole: false, why: says.swatches },
  { setting: 'editor.inlayHints.enabled', whole: 'off', why: says.hints },
  { setting: 'editor.inlineSuggest.enabled', whole: false, why: says.suggestions },
];
