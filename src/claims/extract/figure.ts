// Figure claims: each figure of a text with its measure, time, subject, place and who says it.

import { folded } from '../../text/fold.ts';
import { units } from '../../knowledge/lexicon/unit.ts';
import { partCues } from '../../knowledge/lexicon/measure.ts';
import type { FigureMention } from '../../recognise/mention.ts';
import type { Claim, Time } from '../claim.ts';
import { Cues } from '../reading/cues.ts';
import { type Line, inside, isFigure, isName, tokenAt } from '../reading/line.ts';
import { type Sentence, clauseAt } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';
import type { Attributions } from './attribution.ts';
import { type Measure, type Measures, unitToken } from './measure.ts';
import type { Subjects } from './subject.ts';
import { type Times, noTime } from './time.ts';

/** The property of a figure whose measure is not known. */
export const unknownMeasure = 'count';

/** What the readers of one corpus share. */
export interface Readers {
  readonly measures: Measures;
  readonly times: Times;
  readonly subjects: Subjects;
  readonly attributions: Attributions;
  readonly kinds: Kinds;
}

/** How many lines further a figure may repeat an earlier one without saying again what is counted. */
const memory = 3;

/** Reads the figure claims of one text, line after line. */
export class FigureReader {
  readonly #readers: Readers;
  readonly #told: { claim: Claim; noun: string | null }[] = [];
  #time: Time = noTime;

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  read(line: Line): Claim[] {
    return line.sentences.flatMap((sentence) => {
      const figures = inside(sentence, line.mentions).filter(isFigure).filter(({ value }) => value !== null); // prettier-ignore
      return figures.map((figure) => this.#claim(figure, sentence, line));
    });
  }

  #claim(figure: FigureMention, sentence: Sentence, line: Line): Claim {
    const { kinds, measures } = this.#readers;
    const noun = kinds.nounOf(figure, line);
    const measure = kinds.isPart(figure, sentence, line) ? undefined : measures.of(figure, sentence, line);
    const fresh = this.#fresh(figure, sentence, line, measure, noun);
    const former = isTimed(fresh) ? undefined : this.#former(figure, noun, measure, line);
    const claim = former ? { ...fresh, ...former } : fresh;
    if (isTimed(claim)) this.#time = claim;
    this.#told.push({ claim, noun });
    return claim;
  }

  #fresh(
    figure: FigureMention,
    sentence: Sentence,
    line: Line,
    measure: Measure | undefined,
    noun: string | null,
  ): Claim {
    const { attributions, kinds, subjects, times } = this.#readers;
    const { start, end, value, bound, unit } = figure;
    const { scale, of } = kinds.kindOf(figure, noun, line);
    const { since, until, in: at } = times.of(figure, sentence, line, this.#time);
    const scope = attributions.scopeOf(figure, sentence, line);
    const place = subjects.placeOf(figure, scope, line) ?? subjects.placeOf(figure, sentence, line);
    const actor = subjects.actorOf(figure, scope, line, attributions.speakerOf(figure, sentence, line));
    const subject = (measure?.ofPlace ? place : actor) ?? measure?.subject ?? null;
    return {
      ...{ start, end, line: line.line, subject, property: measure?.id ?? unknownMeasure },
      value: { kind: 'number', quantity: { value, bound, unit }, scale },
      of: !measure || measure.kinds ? of : null,
      ...{ since, until, in: at, place, about: othersIn(sentence, line, [subject, place]), events: [] },
      attribution: attributions.of(figure, sentence, line),
      origin: 'extracted',
    };
  }

  /** What an earlier figure of the same noun and number tells of this one, which has no time and no other measure. */
  #former(
    figure: FigureMention,
    noun: string | null,
    measure: Measure | undefined,
    line: Line,
  ): Partial<Claim> | undefined {
    const former = this.#told.findLast(
      ({ claim, noun: other }) =>
        noun !== null && other === noun && claim.line >= line.line - memory && sameNumber(claim, figure),
    )?.claim;
    if (!former || former.property === unknownMeasure || (measure && measure.id !== former.property)) return undefined;
    const { property, subject, since, until, in: at, of } = former;
    return { property, subject, since, until, in: at, of };
  }
}

function isTimed({ since, until, in: at }: Time): boolean {
  return (since ?? until ?? at) !== null;
}

function sameNumber({ value }: Claim, figure: FigureMention): boolean {
  return value.kind === 'number' && value.quantity.value === figure.value;
}

/** The other entities of a sentence, each once, in order. */
function othersIn(sentence: Sentence, line: Line, named: readonly (string | null)[]): string[] {
  const entities = inside(sentence, line.mentions).filter(isName).map(({ entity }) => entity); // prettier-ignore
  return [...new Set(entities)].filter((entity) => !named.includes(entity));
}

/** What is counted, in one form for all spellings, and whether a figure is only part of the one before. */
export class Kinds {
  readonly #units: Cues<(typeof units)[number]>;
  readonly #parts: Cues<true>;
  readonly #nouns: Cues<string>;

  constructor(stems: Stems, nouns: Iterable<readonly [form: string, noun: string]>) {
    this.#units = new Cues(
      stems,
      units.flatMap((unit) => unit.words.map((word) => [word, unit] as const)),
    );
    this.#parts = new Cues<true>(
      stems,
      partCues.map((cue) => [cue, true]),
    );
    this.#nouns = new Cues(stems, nouns);
  }

  /** The counted noun in its plain form where the lexicon has it, else folded; null where the figure has none. */
  nounOf(figure: FigureMention, line: Line): string | null {
    const token = unitToken(figure, line.tokens);
    return token === undefined ? null : this.#plain(token, line);
  }

  /** What tells figures apart: for a unit of measure, its base unit and what is measured («kg كوكايين»), else the noun. */
  kindOf(figure: FigureMention, noun: string | null, line: Line): { of: string | null; scale: number } {
    const { tokens } = line;
    const token = unitToken(figure, tokens);
    const unit = token === undefined ? undefined : this.#units.at(tokens, token)?.values[0];
    if (token === undefined || !unit) return { of: noun, scale: 1 };
    const next = tokenAt(tokens, figure.end);
    const stuff = next < tokens.count && this.#isOf(tokens, next) ? next + 1 : next;
    return { of: stuff < tokens.count ? `${unit.base} ${bare(stuff, line)}` : unit.base, scale: unit.scale };
  }

  /** Whether a figure is part of an earlier one: «12 شخصا، بينهم 3 نساء». */
  isPart(figure: FigureMention, sentence: Sentence, line: Line): boolean {
    const { tokens } = line;
    const at = tokenAt(tokens, figure.start);
    const from = Math.max(tokenAt(tokens, clauseAt(sentence, figure.start).start), at - 4);
    return this.#parts.within(tokens, from, at).length > 0;
  }

  #isOf(tokens: Line['tokens'], token: number): boolean {
    return folded(tokens.text.slice(tokens.start[token], tokens.end[token])) === 'من';
  }

  #plain(token: number, { tokens }: Line): string {
    const hit = this.#nouns.at(tokens, token);
    if (hit) return hit.values[0]!;
    return withoutEnding(bare(token, { tokens }));
  }
}

/** A token folded, without its article. */
function bare(token: number, { tokens }: Pick<Line, 'tokens'>): string {
  return folded(tokens.text.slice(tokens.start[token], tokens.end[token])).replace(/^ال(?=...)/, '');
}

/** A noun without its commonest endings: a rough key, the same for a noun's regular forms. */
function withoutEnding(noun: string): string {
  return noun.replace(/(?<=...)(ات|ين|ان|ون|ا|ه)$/, '');
}
