// ANERcorp's format: a token and its tag a line. Read as texts, and scored by whole spans as CoNLL does.

import type { Mention } from '../../src/recognise/mention.ts';
import type { Recogniser } from '../../src/recognise/recognise.ts';
import { Score } from './score.ts';

/** A sentence: its tokens, parted by one blank in `text`, and the span of tokens of each tagged name. */
export interface Sentence {
  readonly text: string;
  /** Where each token begins in `text`, and the end of the last plus one. */
  readonly starts: readonly number[];
  readonly names: readonly Name[];
}

interface Name {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

const scored = ['PERS', 'LOC', 'ORG'] as const;
const tagOf: Record<string, string> = { person: 'PERS', place: 'LOC', agency: 'ORG', outlet: 'ORG', group: 'ORG' };

export function readConll(file: string): Sentence[] {
  return file.split(/\n\s*\n/).map(readSentence).filter(({ text }) => text !== ''); // prettier-ignore
}

function readSentence(block: string): Sentence {
  const starts: number[] = [0];
  const names: { tag: string; from: number; to: number }[] = [];
  let text = '';
  for (const line of block.split('\n')) {
    const [token, label] = line.trim().split(/\s+/);
    if (!token || !label) continue;
    const i = starts.length - 1;
    const [position, tag = 'O'] = label.split('-');
    if (position === 'I' && names.at(-1)?.tag === tag && names.at(-1)!.to === i) names.at(-1)!.to++;
    else if (tag !== 'O') names.push({ tag, from: i, to: i + 1 });
    text += `${token} `;
    starts.push(text.length);
  }
  return { text: text.trimEnd(), starts, names };
}

/** The table of whole spans found; documents are twenty sentences long, as the file does not tell where one ends. */
export function scoreConll(
  sentences: readonly Sentence[],
  recogniser: Recogniser,
  log?: (line: string) => void,
): string {
  const scores = { PERS: new Score(), LOC: new Score(), ORG: new Score(), all: new Score() };
  for (let i = 0; i < sentences.length; i += 20) {
    const document = sentences.slice(i, i + 20);
    const { mentions } = recogniser.recognise(document.map(({ text }) => text).join('\n'));
    let offset = 0;
    for (const sentence of document) {
      const end = offset + sentence.text.length;
      const found = mentions.filter((one) => one.start >= offset && one.end <= end);
      scoreSentence(sentence, found, offset, scores, log);
      offset = end + 1;
    }
  }
  return Object.entries(scores).map(([name, { precision, recall, f1, expected }]) => [name.padEnd(5), String(expected).padStart(5), ...[precision, recall, f1].map((part) => (part * 100).toFixed(1).padStart(6))].join(' ')).join('\n'); // prettier-ignore
}

function scoreSentence(
  sentence: Sentence,
  mentions: readonly Mention[],
  offset: number,
  scores: Record<string, Score>,
  log?: (line: string) => void,
): void {
  const found = mentions.flatMap((one) => {
    const tag = tagOf[one.type];
    const [from, to] = [tokenAt(sentence, one.start - offset), tokenAt(sentence, one.end - 1 - offset) + 1];
    return tag ? [{ tag, from, to, rules: one.rules }] : [];
  }); // prettier-ignore
  const asSpans = (tag: string | null, list: readonly Name[]) =>
    list.filter((one) => !tag || one.tag === tag).map((one) => ({ ...one, start: one.from, end: one.to }));
  const same = (a: Name, b: Name): boolean => a.tag === b.tag && a.from === b.from && a.to === b.to;
  const names = sentence.names.filter(({ tag }) => (scored as readonly string[]).includes(tag));
  for (const tag of scored) scores[tag]!.add(asSpans(tag, found), asSpans(tag, names), same);
  scores['all']!.add(asSpans(null, found), asSpans(null, names), same);
  if (!log) return;
  const words = (one: Name): string => sentence.text.slice(sentence.starts[one.from], sentence.starts[one.to]).trim();
  for (const one of names) if (!found.some((a) => same(a, one))) log(`miss ${one.tag} ${words(one)} … ${sentence.text.slice(Math.max(0, sentence.starts[one.from]! - 30), sentence.starts[one.to]! + 30)}`); // prettier-ignore
  for (const one of found) if (!names.some((a) => same(one, a))) log(`much ${one.tag} ${words(one)} ${one.rules.join(' ')} … ${sentence.text.slice(Math.max(0, sentence.starts[one.from]! - 30), sentence.starts[one.to]! + 30)}`); // prettier-ignore
}

/** The token that the offset lies in. */
function tokenAt({ starts }: Sentence, offset: number): number {
  let token = 0;
  while (token + 1 < starts.length && starts[token + 1]! <= offset) token++;
  return token;
}
