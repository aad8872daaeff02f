// A known name in a line: the longest one that begins at a token, and where its span ends.

import { closesQuote, isDash, isQuote } from '../../text/quote.ts';
import { NONE, ROOT, type Trie } from '../../text/trie.ts';
import { Kind, type Words } from '../../text/words.ts';

/** A reading of tokens `from` … `to` (exclusive) as a name: its span in the line, and the node of the trie where it ends. */
export interface Match {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Whether marks stand between its words. */
  readonly marked: boolean;
}

/** Whether a name may be read from these tokens. */
export type Accept = (words: Words, match: Match) => boolean;

/** The longest name that begins with token `i`, whole or else past its proclitics. */
export function longestName(trie: Trie, words: Words, i: number, accept: Accept): Match | undefined {
  const word = words.word[i]!;
  const short = words.short[i]!;
  const bare = words.bare[i]!;
  let best = trie.begins(word) ? longest(trie, words, i, word, words.start[i]!, accept) : undefined;
  if (trie.begins(short)) best = longer(best, longest(trie, words, i, short, words.shortStart[i]!, accept));
  if (trie.begins(bare)) best = longer(best, longest(trie, words, i, bare, words.bareStart[i]!, accept));
  return best;
}

function longer(a: Match | undefined, b: Match | undefined): Match | undefined {
  return a && (!b || b.to <= a.to) ? a : b;
}

function longest(
  trie: Trie,
  words: Words,
  from: number,
  first: number,
  start: number,
  accept: Accept,
): Match | undefined {
  let best: Match | undefined;
  let marked = false;
  let node = trie.next(ROOT, first);
  for (let to = from + 1; node !== NONE;) {
    if (trie.value(node) !== 0) {
      const match = { node, from, to, start, end: words.end[to - 1]!, marked };
      if (accept(words, match)) best = match;
    }
    const next = pastMarks(words, to);
    marked ||= next > to;
    node = next < words.count ? trie.next(node, words.word[next]!) : NONE;
    to = next + 1;
  }
  return best;
}

/** How many marks may stand between two words of a name: a dot and two quotation marks. */
const mostMarks = 3;

/** The next token after the marks at `i`; the end where there are too many. */
function pastMarks(words: Words, i: number): number {
  for (let next = i; next < words.count && next <= i + mostMarks; next++)
    if (words.kind[next] !== Kind.mark) return next;
  return words.count;
}

/**
 * Whether every mark inside the match may stand in the name: one that the name itself has, a quotation mark, or without
 * space around it a hyphen, a dot, a slash or the like.
 */
export function marksFit(words: Words, { from, to, marked }: Match, name: string): boolean {
  for (let i = from + 1; marked && i < to; i++) {
    if (words.kind[i] !== Kind.mark) continue;
    const mark = words.text[words.start[i]!]!;
    const soft =
      isQuote(mark) || (isTight(words, i) && isTight(words, i + 1) && (isDash(mark) || './_·'.includes(mark)));
    if (!soft && !name.includes(mark)) return false;
  }
  return true;
}

/** Whether nothing stands between token `i` and the one before. */
export function isTight(words: Words, i: number): boolean {
  return i > 0 && i < words.count && words.end[i - 1] === words.start[i];
}

/** Whether the match is no piece of something longer: of a word in several scripts, of a number, of an address. */
export function isWhole(words: Words, { from, to, start }: Match): boolean {
  const pastProclitic = start !== words.start[from];
  return (
    (pastProclitic || !goesOn(words, from, from - 1, from - 2, from)) && !goesOn(words, to - 1, to, to + 1, to + 1)
  );
}

/**
 * Whether the word at `i` goes on at the token `beside` it, if they touch, or past it at `beyond`. `gap` is the token before
 * which `beside` and `beyond` would part.
 */
function goesOn(words: Words, i: number, beside: number, beyond: number, gap: number): boolean {
  if (beside < 0 || !isTight(words, Math.max(i, beside))) return false;
  const [kind, next] = [words.kind[i]!, words.kind[beside]!];
  if (next === Kind.foreign) return true;
  if (kind === Kind.arabic) return false;
  if (next !== Kind.mark) return next !== Kind.arabic;
  const mark = words.text[words.start[beside]!]!;
  if (mark === '@') return true;
  const other = isTight(words, gap) ? words.kind[beyond] : undefined;
  if (kind === Kind.digits) return '.,٫٬'.includes(mark) && other === Kind.digits;
  return mark === '.' && (other === Kind.latin || other === Kind.digits);
}

/** The match with the mark after it where that closes a quotation or bracket which a mark inside it opens. */
export function withClosingMark(words: Words, match: Match): Match {
  const { from, to } = match;
  const open: string[] = [];
  for (let i = from + 1; i < to; i++) {
    if (words.kind[i] !== Kind.mark) continue;
    const mark = words.text[words.start[i]!]!;
    if (open.length > 0 && closes(open.at(-1)!, mark)) open.pop();
    else if (isQuote(mark) || mark === '(') open.push(mark);
  }
  if (open.length === 0 || to >= words.count || words.kind[to] !== Kind.mark) return match;
  if (!closes(open.at(-1)!, words.text[words.start[to]!]!)) return match;
  return { ...match, to: to + 1, end: words.end[to]! };
}

function closes(opener: string, mark: string): boolean {
  return closesQuote(opener, mark) || (opener === '(' && mark === ')');
}
