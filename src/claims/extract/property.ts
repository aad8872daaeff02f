// Properties of entities: relations told by a cue between two mentions, and roles told by a title beside a person's name.

import { type End, type Relation, type Role, properties, roles } from '../../knowledge/lexicon/property.ts';
import { type DateMention, type Mention, type NameMention, isName } from '../../recognise/mention.ts';
import { folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { Kind } from '../../text/words.ts';
import type { Claim, ClaimValue } from '../claim.ts';
import { Cues, type Hit } from '../reading/cues.ts';
import { type Line, inside, isDate, namesIn, tokenAt } from '../reading/line.ts';
import { type Sentence, bracketsIn, clauseAt, isWithin } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';
import type { Attributions } from './attribution.ts';
import { type Times, noTime } from './time.ts';

/** A relation with the property it tells. */
interface Told {
  readonly property: string;
  readonly symmetric: boolean;
  readonly relation: Relation;
  readonly past: ReadonlyMap<End, Cues<true>>;
}

/** How many tokens may stand between a title and the body it is of («المدير العام الجديد لـ»). */
const titleReach = 3;

/** Reads properties. */
export class Properties {
  readonly #relations: Cues<Told>;
  readonly #roles: Cues<{ readonly role: Role; readonly title: string }>;
  readonly #times: Times;
  readonly #attributions: Attributions;

  constructor(stems: Stems, times: Times, attributions: Attributions) {
    this.#times = times;
    this.#attributions = attributions;
    this.#relations = new Cues(stems, relationEntries(stems));
    this.#roles = new Cues(
      stems,
      roles.flatMap((role) => role.titles.map((title) => [title, { role, title }] as const)),
    );
  }

  /** The property claims of a line, in the order of their values. */
  read(line: Line): Claim[] {
    const claims = line.sentences.flatMap((sentence) => {
      const [from, to] = [tokenAt(line.tokens, sentence.start), tokenAt(line.tokens, sentence.end)];
      return [
        ...this.#relations.within(line.tokens, from, to).flatMap((hit) => this.#related(hit, sentence, line)),
        ...this.#roles.within(line.tokens, from, to).flatMap((hit) => this.#role(hit, sentence, line)),
      ];
    });
    return claims.sort((a, b) => a.start - b.start);
  }

  /** What one cue tells: of each property the first relation whose two ends are found. */
  #related(hit: Hit<Told>, sentence: Sentence, line: Line): Claim[] {
    const claims = new Map<string, Claim>();
    const [start, end] = [line.tokens.start[hit.from]!, line.tokens.end[hit.to - 1]!];
    const scope = this.#attributions.scopeOf({ start, end }, sentence, line);
    for (const { property, symmetric, relation, past } of hit.values) {
      if (claims.has(property)) continue;
      const subject = find(relation.subject, past, hit, sentence, scope, line);
      const value = find(relation.value, past, hit, sentence, scope, line, subject);
      if (!subject || !value || !isName(subject)) continue;
      const turned = symmetric && isName(value) && value.entity < subject.entity;
      const [one, other] = turned ? [value, subject] : [subject, value];
      if (isName(one) && valueOf(other)) claims.set(property, this.#claim(property, one, other, value, sentence, line));
    }
    return [...claims.values()];
  }

  #role(hit: Hit<{ readonly role: Role; readonly title: string }>, sentence: Sentence, line: Line): Claim[] {
    const names = namesIn(sentence, line);
    const { tokens } = line;
    const [start, end] = [tokens.start[hit.from]!, tokens.end[hit.to - 1]!];
    const body = names.find((name) => name.start >= end - 1 && name.type !== 'person' && name.type !== 'place');
    if (!body || tokenAt(tokens, body.start) - hit.to > titleReach) return [];
    const { role, title } = hit.values[0]!;
    const person =
      (isPlain(title, start, line) ? holderBefore(names, start, line) : undefined) ?? holderAfter(names, body, line);
    return person ? [this.#claim(role.id, body, person, person, sentence, line)] : [];
  }

  #claim(property: string, subject: NameMention, value: Mention, span: Span, sentence: Sentence, line: Line): Claim {
    const { since, until, in: at } = isDate(value) ? noTime : this.#times.of(span, sentence, line);
    const entities = namesIn(sentence, line).map(({ entity }) => entity); // prettier-ignore
    return {
      start: span.start,
      end: span.end,
      line: line.line,
      subject: subject.entity,
      property,
      value: valueOf(value)!,
      of: null,
      place: null,
      events: [],
      since,
      until,
      in: at,
      about: [...new Set(entities)].filter((entity) => entity !== subject.entity),
      attribution: this.#attributions.of(span, sentence, line),
      words: [],
      origin: 'extracted',
    };
  }
}

function relationEntries(stems: Stems): (readonly [string, Told])[] {
  return properties.flatMap(({ id, symmetric = false, relations }) =>
    relations.flatMap((relation) => {
      const ends = [relation.subject, relation.value].filter(({ past }) => past !== undefined);
      const past = new Map(ends.map((end) => [end, new Cues<true>(stems, end.past!.map((word) => [word, true]))] as const)); // prettier-ignore
      return relation.cues.map((cue) => [cue, { property: id, symmetric, relation, past }] as const);
    }),
  );
}

function valueOf(mention: Mention): ClaimValue | undefined {
  if (isName(mention)) return { kind: 'entity', entity: mention.entity };
  return isDate(mention) && mention.iso !== null ? dateValue(mention) : undefined;
}

function dateValue({ iso, until }: DateMention): ClaimValue {
  return { kind: 'date', iso: iso!, ...(until === undefined ? {} : { until }) };
}

/** The mention at one end of a relation; `other` is the end found before, which it may stand beside as well. */
function find(
  end: End,
  past: ReadonlyMap<End, Cues<true>>,
  hit: Hit<Told>,
  sentence: Sentence,
  scope: Span,
  line: Line,
  other?: Mention,
): Mention | undefined {
  const { tokens } = line;
  const [start, stop] = [tokens.start[hit.from]!, tokens.end[hit.to - 1]!];
  const fitting = inside(sentence, line.mentions).filter((one) => one !== other && isFitting(one, end, past, line));
  const after = fitting.filter((one) => one.start >= stop - 1);
  const before = fitting.filter((one) => one.end <= start);
  const clause = clauseAt(sentence, start);
  const inClause = (one: Mention): boolean => one.start >= clause.start && one.start < clause.end;
  if (end.side === 'after') {
    return after.find((one) => (end.within === undefined ? inClause(one) : isNear(one, end, hit, line, other)));
  }
  if (end.side === 'before') {
    // What must stand near must also stand in what is said there: «وأضاف أن المكتب، منذ إحداثه سنة 2015» is not of who says it.
    return before.findLast(
      (one) => (end.within === undefined || one.start >= scope.start) && isNear(one, end, hit, line),
    );
  }
  return before.findLast(inClause) ?? before[0] ?? after.find(inClause);
}

function isFitting(mention: Mention, end: End, past: ReadonlyMap<End, Cues<true>>, line: Line): boolean {
  if (mention.type === 'figure' || !end.types.includes(mention.type)) return false;
  if (isDate(mention) && mention.iso === null) return false;
  const words = past.get(end);
  return words === undefined || standsPast(mention, words, line);
}

/** Whether one of the words stands right before a mention, or one of one letter is joined to it. */
function standsPast({ start }: Span, words: Cues<true>, { tokens, text }: Line): boolean {
  const at = tokenAt(tokens, start);
  const joined = text.slice(tokens.start[at], start);
  if (/[بل]$/.test(joined)) return [...joined].some((_, i) => words.has(joined[i]!));
  return [1, 2].some((count) => at >= count && words.at(tokens, at - count)?.to === at);
}

function isNear(
  mention: Mention,
  { within = Infinity }: End,
  hit: Hit<Told>,
  { tokens }: Line,
  other?: Mention,
): boolean {
  const at = tokenAt(tokens, mention.start);
  const gap = at >= hit.to ? at - hit.to : hit.from - tokenAt(tokens, mention.end - 1) - 1;
  const beside = other && mention.start >= other.end ? at - tokenAt(tokens, other.end - 1) - 1 : Infinity;
  return Math.min(gap, beside) <= within;
}

/** Whether a title stands without proclitics: «ومدير» begins something new, «لمدير» is whom it is done to. */
function isPlain(title: string, start: number, { text }: Line): boolean {
  const first = folded(title).slice(0, 3);
  const stands = folded(text.slice(start, start + 12));
  return stands.startsWith(first) || stands.startsWith(`ال${first}`);
}

/** The person in apposition before a title: «حبوب الشرقاوي، مدير …». */
function holderBefore(names: readonly NameMention[], start: number, line: Line): NameMention | undefined {
  const person = names.findLast(({ type, end }) => type === 'person' && end <= start);
  return person && !hasWords(person.end, start, 0, line) ? person : undefined;
}

/** The person after the body: «مدير مكتب التحقيقات الفيدرالي، كريستوفر راي». */
function holderAfter(names: readonly NameMention[], body: NameMention, line: Line): NameMention | undefined {
  const person = names.find(({ type, start }) => type === 'person' && start >= body.end);
  return person && !hasWords(body.end, person.start, 1, line) ? person : undefined;
}

/** Whether more than `most` words stand between two offsets, outside brackets. */
function hasWords(from: number, to: number, most: number, { text, tokens }: Line): boolean {
  const brackets = bracketsIn(text, from, to);
  let count = 0;
  for (let i = tokenAt(tokens, from); i < tokens.count && tokens.start[i]! < to; i++) {
    const span = { start: tokens.start[i]!, end: tokens.end[i]! };
    if (tokens.kind[i] !== Kind.mark && !isWithin(brackets, span)) count++;
  }
  return count > most;
}
