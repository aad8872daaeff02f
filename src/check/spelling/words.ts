// The Arabic words of a text, each taken apart: what is written joined in front of it, the article, the rest.

import { everywhere, letters, marks } from '../pattern.ts';
import type { Word } from '../rule.ts';

/** A way to read a word: `stem` stands behind a conjunction, a preposition or both, and the article. */
export interface Reading {
  readonly stem: string;
  readonly definite: boolean;
}

const wordPattern = everywhere(`[${letters}${marks}\\u0640]+`);
const unwritten = new RegExp(`[${marks}\\u0640]`, 'gu');

/** The words of a line that begins at `offset` in its text. */
export function wordsOfLine(line: string, offset: number): Word[] {
  const found = [...line.matchAll(wordPattern)].map(({ 0: text, index }) => {
    return { word: bare(text), start: index, end: index + text.length };
  });
  return found.map(({ word, start, end }, i) => {
    const [before, after] = [found[i - 1], found[i + 1]];
    const previous = before && line.slice(before.end, start).trim() === '' ? before.word : '';
    const next = after && line.slice(end, after.start).trim() === '' ? after.word : '';
    return { word, start: offset + start, end: offset + end, previous, next };
  });
}

/** The words of any text, without their places. */
export function* bareWords(text: string): Generator<string> {
  for (const [word] of text.matchAll(wordPattern)) yield bare(word);
}

/** The word without what is not written in plain text. */
function bare(word: string): string {
  return word.replace(unwritten, '');
}

const withArticle = /^[وف]?(?:[بك]?ال|ل(?=ل)ل)(.{2,})$/u;
const withPrefix = /^(?:[وف]?[بكلس]|[وف])(.{3,})$/u;

/** The word with its article taken off, or undefined where it has none: «وبالحكومة» and «للحكومة» are «حكومة». */
export function definiteStem(word: string): string | undefined {
  return withArticle.exec(word)?.[1];
}

/** The ways to read a word: without its article; else as it stands, and without what is joined in front. */
export function readingsOf(word: string): Reading[] {
  const definite = definiteStem(word);
  if (definite !== undefined) return [{ stem: definite, definite: true }];
  const stem = withPrefix.exec(word)?.[1];
  return [{ stem: word, definite: false }, ...(stem === undefined ? [] : [{ stem, definite: false }])];
}
