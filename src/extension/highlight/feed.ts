// What the highlighter asks of the rest of the extension.

import type { Event, TextDocument, Uri } from 'vscode';
import type { Mention } from '../../recognise/mention.ts';
import type { LineAnalysis } from '../../recognise/recognise.ts';
import type { Lines } from '../../text/line.ts';

/** A text as it was analysed, and the mentions found in it, in the order of their beginnings. */
export interface Marked {
  readonly lines: Lines;
  readonly mentions: readonly Mention[];
}

/** Where mentions come from. */
export interface Feed {
  /** What was found in a document; undefined while, or as long as, it is not analysed. */
  mentionsIn(document: TextDocument): Marked | undefined;
  /** What lines of a document (from 0, both counted) tell by themselves as they stand now; undefined while nothing is analysed. */
  analyse(document: TextDocument, lines: readonly [first: number, last: number]): LineAnalysis[] | undefined;
  /** The mentions of a document are new; with undefined, those of any may be. */
  readonly onDidChange: Event<Uri | undefined>;
}

/**
 * What was found in a document as it is now; undefined while the analysis lags behind the text. Length and number of lines
 * tell: an edit that changes neither leaves every place where it was.
 */
export function upToDate(feed: Feed, document: TextDocument): Marked | undefined {
  const marked = feed.mentionsIn(document);
  if (!marked || marked.lines.count !== document.lineCount) return undefined;
  const last = document.lineCount - 1;
  const end = document.offsetAt(document.lineAt(last).range.end);
  const breaks = document.eol === CRLF ? last : 0;
  return end - breaks === marked.lines.text.length ? marked : undefined;
}

/** `EndOfLine.CRLF`: such a document counts two units a break, an analysed text one. */
const CRLF = 2;
