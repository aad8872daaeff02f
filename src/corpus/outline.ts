// The parts of a text: its headline, the heads above its paragraphs, and the lines that are no part of the story.

import { hasArabic } from '../text/direction.ts';
import { whole } from '../text/whole.ts';
import type { Source } from './source.ts';

/** Some lines of a text, from 0, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A headed part of a text; its first line is the head. */
export interface Section extends LineRange {
  readonly head: string;
}

/** The headline of a text, undefined where it has no Arabic line, and the sections under it. */
export interface Sections {
  readonly headline: Section | undefined;
  readonly sections: readonly Section[];
}

/** How many lines are looked at in one step. */
const step = 200;

/** A head has no more words than this, a paragraph no fewer than the other. */
const mostOfHead = 14;
const leastOfParagraph = 16;

/** What ends a sentence or leads on, and so no head; dots that trail off may end one. */
const unfinished = /(?:[^.…]\.|[،؛:,;!؟?])["'»”)\]]*$/u;

/**
 * The headline, the first line of the story that could be one, and the sections under it: each line that is as short as a
 * head, ends as one, and stands right above a paragraph. A headline that the page repeats is no section.
 */
export function sectionsOf(source: Source): Sections {
  return whole(sectionsInSlices(source));
}

/** The same, giving way now and then. */
export function* sectionsInSlices(source: Source): Generator<void, Sections> {
  const lines = yield* storyLines(source);
  const last = source.lines.count - 1;
  const top = lines[0];
  if (!top) return { headline: undefined, sections: [] };
  const headline = { head: source.record?.title ?? top.text, first: top.line, last };
  const heads = lines.filter((line, i) => {
    const next = lines[i + 1];
    return i > 0 && line.text !== top.text && next && isHead(line) && next.words >= leastOfParagraph;
  });
  const sections = heads.map(({ text, line }, i) => ({
    head: text,
    first: line,
    last: (heads[i + 1]?.line ?? last + 1) - 1,
  }));
  return { headline, sections };
}

/** Runs of page furniture, with the blank lines inside them. Gives way now and then. */
export function* furnitureRuns({ lines, recognition }: Source): Generator<void, LineRange[]> {
  const runs: { first: number; last: number }[] = [];
  let open: { first: number; last: number } | undefined;
  for (let line = 0; line < lines.count; line++) {
    if (line % step === step - 1) yield;
    if (recognition.isFurniture(line)) {
      if (open) open.last = line;
      else runs.push((open = { first: line, last: line }));
    } else if (lines.of(line).trim() !== '') open = undefined;
  }
  return runs;
}

interface StoryLine {
  readonly line: number;
  readonly text: string;
  readonly words: number;
  /** How many of its letters stand in names, dates and figures: a byline is made of them. */
  readonly named: number;
}

function* storyLines({ lines, recognition, mentions }: Source): Generator<void, StoryLine[]> {
  const story: StoryLine[] = [];
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    if (line % step === step - 1) yield;
    const [start, end] = [lines.start(line), lines.end(line)];
    let named = 0;
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      if (mention.start >= start) named += mention.end - mention.start;
    }
    const text = lines.of(line).trim();
    if (recognition.isFurniture(line) || !hasArabic(text)) continue;
    story.push({ line, text, words: text.split(/\s+/u).length, named: named / text.length });
  }
  return story;
}

function isHead({ text, words, named }: StoryLine): boolean {
  return words >= 2 && words <= mostOfHead && !unfinished.test(text) && named < 0.6;
}
