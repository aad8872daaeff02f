// Which measure a figure is of: told by its counted noun, and by the nearest cue in its sentence.

import type { Bilingual } from '../../l10n/language.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type GeneralMeasure, measures as generalMeasures } from '../../knowledge/lexicon/measure.ts';
import { type Span, covers } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import type { FigureMention } from '../../recognise/mention.ts';
import type { Tokens } from '../reading/cues.ts';
import { type Line, figuresIn, tokenAt } from '../reading/line.ts';
import { type Sentence, clauseAt } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';

/** A measure, of the corpus or general. */
export interface Measure {
  readonly id: string;
  readonly title: Bilingual;
  readonly grows: boolean;
  readonly kinds: boolean;
  readonly of: 'actor' | 'place' | 'person';
  /** Whose number it is where the sentence does not say: an entity's id. */
  readonly subject: string | undefined;
}

/** One way of telling a measure, its words as stems. Without cues the counted noun tells it alone. */
interface Way {
  readonly measure: Measure;
  readonly cues: ReadonlySet<number>;
  /** What speaks against it, in steps. */
  readonly handicap: number;
}

/** What a cue costs: each token between it and the figure one step, and more for what lies between. */
const step = { after: 1.5, afterStart: 2, clause: 5, figure: 10, noCue: 9, general: 0.5, tail: 3 } as const;

/** All measures: the corpus's, then the general ones. */
export class Measures {
  readonly #byId = new Map<string, Measure>();
  readonly #ways = new Map<number, Way[]>();
  readonly #stems: Stems;

  constructor(stems: Stems, knowledge: Knowledge) {
    this.#stems = stems;
    for (const { subject, counted, cues = [], ...known } of knowledge.measures.values()) {
      const { id, title, grows = false } = known;
      this.#add({ id, title, grows, kinds: false, of: 'actor', subject }, counted, cues, 0);
    }
    for (const general of generalMeasures) this.#addGeneral(general);
  }

  /** The measure with this id, or undefined. */
  get(id: string): Measure | undefined {
    return this.#byId.get(id);
  }

  /** The measure of a figure, or undefined where the sentence does not tell it. */
  of(figure: FigureMention, sentence: Sentence, line: Line): Measure | undefined {
    let best: { measure: Measure; cost: number } | undefined;
    for (const { token, cost } of countedTokens(figure, line.tokens)) {
      for (const way of this.#waysOf(line.tokens.stems[token]!)) {
        const total =
          cost + way.handicap + (way.cues.size > 0 ? cueCost(way.cues, figure, sentence, line, token) : step.noCue);
        if (total < (best?.cost ?? Infinity)) best = { measure: way.measure, cost: total };
      }
    }
    return best?.measure;
  }

  #waysOf(stems: readonly number[]): Way[] {
    return stems.flatMap((stem) => this.#ways.get(stem) ?? []);
  }

  #addGeneral({ id, title, grows = false, kinds = false, of, ways }: GeneralMeasure): void {
    const known = this.#byId.get(id);
    const measure = known ?? { id, title, grows, kinds, of: of ?? 'actor', subject: undefined };
    for (const { counted, cues } of ways) this.#add(measure, counted, cues, step.general);
  }

  #add(measure: Measure, counted: readonly string[], cues: readonly string[], handicap: number): void {
    if (!this.#byId.has(measure.id)) this.#byId.set(measure.id, measure);
    const way: Way = { measure, cues: new Set(cues.map((cue) => this.#stems.add(cue))), handicap };
    for (const word of counted) {
      const stem = this.#stems.add(word);
      const ways = this.#ways.get(stem);
      if (ways) ways.push(way);
      else this.#ways.set(stem, [way]);
    }
  }
}

/** The tokens that may be the counted noun: the head of the unit, then what follows the figure («12 حالة وفاة»). */
export function countedTokens(figure: FigureMention, tokens: Tokens): { token: number; cost: number }[] {
  const head = unitToken(figure, tokens);
  const next = tokenAt(tokens, figure.end);
  const found = head === undefined ? [] : [{ token: head, cost: 0 }];
  if (next < tokens.count && tokens.kind[next] === Kind.arabic) found.push({ token: next, cost: step.tail });
  return found;
}

/** The token of a figure's counted noun, past a preposition («في المائة»); undefined where it has none. */
export function unitToken({ start, end, unit }: FigureMention, tokens: Tokens): number | undefined {
  if (unit === null) return undefined;
  const at = tokens.text.slice(start, end).indexOf(unit);
  if (at < 0) return undefined;
  const first = tokenAt(tokens, start + at);
  const isShort = first < tokens.count && tokens.end[first]! - tokens.start[first]! <= 2;
  const token = isShort && tokens.end[first]! < start + at + unit.length ? first + 1 : first;
  return token < tokens.count ? token : undefined;
}

/** How far the nearest of the cues lies from the figure; infinite where the sentence has none. */
function cueCost(
  cues: ReadonlySet<number>,
  figure: FigureMention,
  sentence: Sentence,
  line: Line,
  counted: number,
): number {
  const { tokens } = line;
  let best = Infinity;
  for (let i = tokenAt(tokens, sentence.start); i < tokens.count && tokens.start[i]! < sentence.end; i++) {
    if (i === counted || !tokens.stems[i]!.some((stem) => cues.has(stem))) continue;
    best = Math.min(best, distance(i, figure, sentence, line));
  }
  return best;
}

function distance(token: number, figure: FigureMention, sentence: Sentence, line: Line): number {
  const { tokens } = line;
  const [from, to] = [tokenAt(tokens, figure.start), tokenAt(tokens, figure.end - 1)];
  const steps = token < from ? from - token : token > to ? step.afterStart + (token - to) * step.after : 0;
  const between: Span =
    token < from ? { start: tokens.end[token]!, end: figure.start } : { start: figure.end, end: tokens.start[token]! };
  const figures = figuresIn(between, line).length;
  const sameClause = covers(clauseAt(sentence, figure.start), { start: tokens.start[token]!, end: tokens.end[token]! });
  return steps + figures * step.figure + (sameClause ? 0 : step.clause);
}
