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
  const short = headlinesOf(source);
  yield undefined;
  const first = new Map<string, Headline>();
  for (const one of short) {
    const earlier = one.words >= wordsOfWholeLine ? first.get(one.key) : undefined;
    if (!first.has(one.key)) first.set(one.key, one);
    const longer = earlier ? undefined : continuationOf(one, short);
    const other = earlier ?? longer;
    if (!other) continue;
    const [start, end] = [source.lines.start(one.line), source.lines.end(one.line)];
    const fix = { title: both(removeLine), edits: [removalOfLine(source.lines, one.line)], kind: 'evidence' } as const;
    const related = [{ path: source.path, start: source.lines.start(other.line), end: source.lines.end(other.line) }];
    yield { start, end, message: both(earlier ? repeatedLine : repeatedBeginning), related, fix };
  }
}

/** Lines of a few words that do not end as a sentence does. */
function headlinesOf({ lines, recognition }: CheckedText['source']): Headline[] {
  const found: Headline[] = [];
  for (let line = 0; line < lines.count; line++) {
    const text = lines.of(line).trim();
    if (text === '' || text.length > 400 || recognition.isFurniture(line)) continue;
    const key = folded(text);
    const words = key.split(' ').length;
    if (words >= fewestWords && words <= mostWords && !/(?<!\.)[.؟!:،]["»”]?$/u.test(text))
      found.push({ line, key, words });
  }
  return found;
}

/** How many headlines on either side may hold what one begins: captions stand beside each other, headlines at the top. */
const near = 3;

/** A longer headline that begins with all words of this one. */
function continuationOf(one: Headline, all: readonly Headline[]): Headline | undefined {
  const at = all.indexOf(one);
  const others = [...all.slice(0, near), ...all.slice(Math.max(0, at - near), at + 1 + near)];
  return others.find(({ line, key }) => line !== one.line && key.startsWith(`${one.key} `));
}
