// A headline or caption that the page showed twice, whole or cut short.

import { removeLine, repeatedBeginning, repeatedLine } from '../../l10n/check.ts';
import { both } from '../../l10n/message.ts';
import { folded } from '../../text/fold.ts';
import { removalOfLine } from './lines.ts';
import type { CheckedText, FoundInText, TextCheck } from '../rule.ts';

/** Shorter lines may stand twice by intent: subheads, names of speakers. */
const fewestWords = 3;
const wordsOfWholeLine = 4;
/** What is longer is no headline or caption. */
const mostWords = 30;

export const repeatedLineCheck: TextCheck = { code: 'repeated-line', severity: 'info', check };

interface Headline {
  readonly line: number;
  readonly key: string;
  readonly words: number;
}

function* check({ source }: CheckedText): Generator<FoundInText | undefined> {
  const short: Headline[] = [];
  for (let line = 0; line < source.lines.count; line++) {
    const headline = headlineAt(source, line);
    if (headline) short.push(headline);
    if (line % 64 === 63) yield undefined;
  }
  const first = new Map<string, Headline>();
  for (const [at, one] of short.entries()) {
    const earlier = one.words >= wordsOfWholeLine ? first.get(one.key) : undefined;
    if (!first.has(one.key)) first.set(one.key, one);
    const longer = earlier ? undefined : continuationOf(at, short);
    const other = earlier ?? longer;
    if (!other) continue;
    const [start, end] = [source.lines.start(one.line), source.lines.end(one.line)];
    const fix = { title: both(removeLine), edits: [removalOfLine(source.lines, one.line)], kind: 'evidence' } as const;
    const related = [{ path: source.path, start: source.lines.start(other.line), end: source.lines.end(other.line) }];
    yield { start, end, message: both(earlier ? repeatedLine : repeatedBeginning), related, fix };
  }
}

/** A line of a few words that does not end as a sentence does. */
function headlineAt({ lines, recognition }: CheckedText['source'], line: number): Headline | undefined {
  const text = lines.of(line).trim();
  if (text === '' || text.length > 400 || recognition.isFurniture(line)) return undefined;
  if (/(?<!\.)[.؟!:،]["»”]?$/u.test(text)) return undefined;
  const key = folded(text);
  const words = key.split(' ').length;
  return words >= fewestWords && words <= mostWords ? { line, key, words } : undefined;
}

/** How many headlines on either side may hold what one begins: captions stand beside each other, headlines at the top. */
const near = 3;

/** A longer headline that begins with all words of the one at `at`. */
function continuationOf(at: number, all: readonly Headline[]): Headline | undefined {
  const one = all[at]!;
  const others = [...all.slice(0, near), ...all.slice(Math.max(0, at - near), at + 1 + near)];
  return others.find(({ line, key }) => line !== one.line && key.startsWith(`${one.key} `));
}
