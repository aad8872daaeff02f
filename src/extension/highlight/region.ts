// The part of a text that is painted for itself: the visible lines with a margin.

import type { TextEditor } from 'vscode';
import { mentionsFrom } from '../../corpus/source.ts';
import type { Marked } from './feed.ts';

/** How many lines beyond the visible ones belong to it. */
const margin = 200;

/** Lines from 0, both counted. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** Mentions of a text, and its lines. */
export type Part = Pick<Marked, 'lines' | 'mentions'>;

/** The lines around the visible ones, and their mentions. */
export function areaAround(editor: TextEditor, { lines, mentions }: Marked): { near: Part; region: Region } {
  const region = linesNear(editor, margin);
  const [from, to] = placesOf({ lines, mentions }, region);
  return { near: { lines, mentions: mentions.slice(from, to) }, region };
}

/** The mentions of all other lines. */
export function without({ lines, mentions }: Part, region: Region): Part {
  const [from, to] = placesOf({ lines, mentions }, region);
  return { lines, mentions: [...mentions.slice(0, from), ...mentions.slice(to)] };
}

/** The visible lines, and `more` on each side. */
export function linesNear({ document, visibleRanges }: TextEditor, more: number): Region {
  const first = Math.min(document.lineCount - 1, ...visibleRanges.map(({ start }) => start.line));
  const last = Math.max(0, ...visibleRanges.map(({ end }) => end.line));
  return { first: Math.max(0, first - more), last: Math.min(document.lineCount - 1, last + more) };
}

function placesOf({ lines, mentions }: Part, { first, last }: Region): [from: number, to: number] {
  return [mentionsFrom(mentions, lines.start(first)), mentionsFrom(mentions, lines.end(last))];
}
