// Figure claims: each figure of a text with its measure, time, subject, place and who says it.

import { type FigureMention, quantityOf } from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import { Kind as TokenKind } from '../../text/words.ts';
import type { Claim, Time } from '../claim.ts';
import { unknownMeasure } from '../property.ts';
import { contentOf } from '../reading/content.ts';
import { type Line, figuresIn, namesIn, tokenAt } from '../reading/line.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Attributions } from './attribution.ts';
import type { Kind, Kinds } from './kind.ts';
import type { Measure, Measures } from './measure.ts';
import type { Subjects } from './subject.ts';
import { type Times, noTime } from './time.ts';

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
/** How many content words on each side of a figure are about it. */
const around = 6;

/** A figure that was told, and in which line of the text: its claim's own line may be where it stood in a former state. */
interface Told {
  readonly claim: Claim;
  readonly noun: string | null;
  readonly line: number;
}

/** What a line's figures tell, and after what: the time told last, and the figures of the lines before, so many lines back. */
export interface Counted {
  readonly after: Time;
  readonly near: readonly Told[];
  readonly line: number;
  readonly claims: readonly Claim[];
  readonly told: readonly Told[];
  readonly time: Time;
}

/** Reads the figure claims of one text, line after line. */
export class FigureReader {
  readonly #readers: Readers;
  readonly #told: Told[] = [];
  #time: Time = noTime;

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  /** The claims of the next line. `former` is what an equal line told in an earlier state of the text. */
  read(line: Line, former?: Counted): Counted {
    const after = this.#time;
    const near = line.content.figures.length === 0 ? none : this.#near(line.line);
    if (former && isAfter(former, after, near, line.line)) {
      for (const one of former.told) this.#told.push({ ...one, line: line.line });
      this.#time = former.time;
      return former;
    }
    const first = this.#told.length;
    const claims = line.content.figures.length === 0 ? none : this.#claimsOf(line);
    return { after, near, line: line.line, claims, told: this.#told.slice(first), time: this.#time };
  }

  #claimsOf(line: Line): Claim[] {
    return line.sentences.flatMap((sentence) => {
      const figures = figuresIn(sentence, line).filter(({ value }) => value !== null); // prettier-ignore
      return this.#withoutParts(figures.map((figure) => this.#claim(figure, sentence, line)));
    });
  }

  /** Of several figures that a sentence gives for what only grows, at one place, the largest is the sum and the others parts. */
  #withoutParts(claims: readonly Claim[]): Claim[] {
    const isPart = (one: Claim): boolean => claims.some((other) => other !== one && isSumOf(other, one));
    const grows = ({ property }: Claim): boolean => this.#readers.measures.get(property)?.grows ?? false;
    return claims.map((claim) => (grows(claim) && isPart(claim) ? { ...claim, property: unknownMeasure } : claim));
  }

  #claim(figure: FigureMention, sentence: Sentence, line: Line): Claim {
    const { kinds } = this.#readers;
    const kind = kinds.of(figure, line);
    const measure = kinds.isPart(figure, sentence, line) ? undefined : this.#measureOf(figure, kind, sentence, line);
    const fresh = this.#fresh(figure, kind, measure, sentence, line);
    const former = isTimed(fresh) ? undefined : this.#former(figure, kind, measure, line);
    const claim = former ? { ...fresh, ...former } : fresh;
    if (isTimed(claim)) this.#time = claim;
    this.#told.push({ claim, noun: kind.noun, line: line.line });
    return claim;
  }

  /** The measure of a figure; years right beside a person's name are the age («علي صالح (46 عاما)»). */
  #measureOf(figure: FigureMention, { noun }: Kind, sentence: Sentence, line: Line): Measure | undefined {
    const { measures } = this.#readers;
    return noun !== null && years.has(noun) && isBesidePerson(figure, line)
      ? measures.get('age')
      : measures.of(figure, sentence, line);
  }

  #fresh(figure: FigureMention, kind: Kind, measure: Measure | undefined, sentence: Sentence, line: Line): Claim {
    const { attributions, subjects, times } = this.#readers;
    const { start, end } = figure;
    const { since, until, in: at } = times.of(figure, sentence, line, this.#time);
    const scope = attributions.scopeOf(figure, sentence, line);
    const place = subjects.placeOf(figure, scope, line) ?? subjects.placeOf(figure, sentence, line);
    const subject = this.#ownerOf(figure, measure, { place, scope }, sentence, line) ?? measure?.subject ?? null;
    return {
      start,
      end,
      line: line.line,
      subject,
      property: measure?.id ?? unknownMeasure,
      value: { kind: 'number', quantity: quantityOf(figure), scale: kind.scale },
      of: !measure || measure.kinds || kind.isMoney ? kind.of : null,
      since: kind.isDuration ? null : since,
      until: kind.isDuration ? null : until,
      in: at,
      place,
      about: othersIn(sentence, line, [subject, place]),
      events: [],
      attribution: attributions.of(figure, sentence, line),
      words: wordsAbout(figure, sentence, line),
      origin: 'extracted',
    };
  }

  /** Whose figure it is, by the kind of thing that its measure is of. */
  #ownerOf(
    figure: FigureMention,
    measure: Measure | undefined,
    { place, scope }: { readonly place: string | null; readonly scope: Span },
    sentence: Sentence,
    line: Line,
  ): string | null {
    const { attributions, subjects } = this.#readers;
    if (measure?.of === 'place') return place;
    if (measure?.of === 'person') return subjects.personOf(figure, sentence, line);
    return subjects.actorOf(figure, scope, line, attributions.speakerOf(figure, sentence, line));
  }

  /** What an earlier figure of the same noun and number tells of this one, which has no time and no other measure. */
  #former(figure: FigureMention, { noun }: Kind, measure: Measure | undefined, line: Line): Partial<Claim> | undefined {
    const former = noun === null ? undefined : this.#lastTold(noun, figure, line);
    if (!former || former.property === unknownMeasure || (measure && measure.id !== former.property)) return undefined;
    const { property, subject, since, until, in: at, of } = former;
    return { property, subject, since, until, in: at, of };
  }

  #lastTold(noun: string, figure: FigureMention, { line }: Line): Claim | undefined {
    return this.#near(line).findLast((one) => one.noun === noun && sameNumber(one.claim, figure))?.claim;
  }

  /** What was told in a line so far, and in those before it that its figures may repeat. */
  #near(line: number): Told[] {
    let first = this.#told.length;
    while (first > 0 && this.#told[first - 1]!.line >= line - memory) first--;
    return this.#told.slice(first);
  }
}

const none: readonly never[] = [];

/** Whether what stood before a line stands before it still, at the same distance. */
function isAfter(former: Counted, after: Time, near: readonly Told[], line: number): boolean {
  const { since, until, in: at } = former.after;
  if (after.since !== since || after.until !== until || after.in !== at || near.length !== former.near.length)
    return false;
  return near.every((one, i) => {
    const other = former.near[i]!;
    return one.claim === other.claim && one.line - line === other.line - former.line;
  });
}

function isTimed({ since, until, in: at }: Time): boolean {
  return (since ?? until ?? at) !== null;
}

/** The content words about a figure, a few on each side within its sentence. */
function wordsAbout(figure: FigureMention, sentence: Sentence, line: Line): number[] {
  const content = contentOf(sentence, line);
  const at = content.findIndex(({ end }) => end > figure.start);
  const near = [...content.slice(Math.max(0, at - around), at), ...content.slice(at + 1, at + 1 + around)];
  return near.map(({ key }) => key);
}

/** Whether one figure is of the same things as another, at the same place, and larger. */
function isSumOf(sum: Claim, part: Claim): boolean {
  if (sum.property !== part.property || sum.of !== part.of || sum.place !== part.place) return false;
  return (
    sum.value.kind === 'number' &&
    part.value.kind === 'number' &&
    sum.value.quantity.value! > part.value.quantity.value!
  );
}

/** Nouns in which the age of a person is told. */
const years = new Set(['سنة', 'عام', 'ربيع']);

/** Whether a person's name stands before a figure with nothing but marks between them. */
function isBesidePerson({ start }: FigureMention, { mentions, tokens }: Line): boolean {
  const former = mentions.findLast(({ end }) => end <= start);
  if (former?.type !== 'person') return false;
  for (let i = tokenAt(tokens, former.end); i < tokens.count && tokens.start[i]! < start; i++) {
    if (tokens.kind[i] !== TokenKind.mark) return false;
  }
  return true;
}

function sameNumber({ value }: Claim, figure: FigureMention): boolean {
  return value.kind === 'number' && value.quantity.value === figure.value;
}

/** The other entities of a sentence, each once, in order. */
function othersIn(sentence: Sentence, line: Line, named: readonly (string | null)[]): string[] {
  const entities = namesIn(sentence, line).map(({ entity }) => entity); // prettier-ignore
  return [...new Set(entities)].filter((entity) => !named.includes(entity));
}
