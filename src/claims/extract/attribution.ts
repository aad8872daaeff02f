// Who says it inside the source: «قال …», «وفق …», «الصادرة عن …», and whether it is quoted.

import {
  accordingTo,
  backReferences,
  belongings,
  notSayings,
  openers,
  sayings,
  statements,
} from '../../knowledge/lexicon/attribution.ts';
import type { NameMention } from '../../recognise/mention.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../claim.ts';
import { Cues, type Hit } from '../reading/cues.ts';
import { type Line, inText, namesIn, tokenAt } from '../reading/line.ts';
import { type Sentence, isWithin } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';
import { Speakers, type SpeechCue } from './speaker.ts';

/** How many lines are gone through in one step. */
const step = 16;
/** Over how many lines «المصدر نفسه» reaches back. */
const memory = 5;

/** Reads attributions. */
export class Attributions {
  readonly #cues: Cues<SpeechCue>;
  readonly #openers: Cues<true>;
  readonly #speakers: Speakers;
  readonly #read = new WeakMap<Sentence, readonly Hit<SpeechCue>[]>();

  constructor(stems: Stems) {
    this.#cues = new Cues<SpeechCue>(stems, [
      ...sayings.map((cue) => [cue, 'saying'] as const),
      ...statements.map((cue) => [cue, 'statement'] as const),
      ...belongings.map((cue) => [cue, 'belonging'] as const),
      ...accordingTo.map((cue) => [cue, 'according'] as const),
      ...backReferences.map((cue) => [cue, 'back'] as const),
      ...notSayings.map((cue) => [cue, 'none'] as const),
    ]);
    this.#openers = new Cues<true>(
      stems,
      openers.map((word) => [word, true]),
    );
    this.#speakers = new Speakers(stems, this.#openers);
  }

  /** The attribution of what stands at `span`; null where the sentence neither names who says it nor quotes it. */
  of(span: Span, sentence: Sentence, line: Line): Attribution | null {
    const quoted = isWithin(line.quotations, span);
    const by = this.speakerOf(span, sentence, line);
    return by || quoted ? { by: by?.entity ?? null, quoted } : null;
  }

  /** The mention of who says what stands at `span`: after «وفق …» anywhere, beside a verb of saying before the span. */
  speakerOf(span: Span, sentence: Sentence, line: Line): NameMention | undefined {
    const { tokens } = line;
    const cues = this.#cuesOf(sentence, line);
    const names = cues.length === 0 ? [] : namesIn(sentence, line).filter(({ type }) => type !== 'instrument');
    if (names.length === 0) return undefined;
    for (const hit of cues) {
      const isSource = hit.values.includes('according');
      if (!isSource && tokens.start[hit.from]! >= span.start) continue;
      const speaker = this.#speakers.at(hit, names, tokens);
      if (speaker && (isSource ? speaker.start !== span.start : speaker.end <= span.start)) return speaker;
    }
    return undefined;
  }

  /**
   * Who says each sentence that names or repeats its source, with the span in the whole text: «وأكد البلاغ» is whose the last
   * communiqué was, so many lines back at most. Gives way in between.
   */
  *speakersIn(lines: readonly Line[]): Generator<void, Map<Sentence, NameMention>> {
    const speakers = new Map<Sentence, NameMention>();
    let last: { readonly speaker: NameMention; readonly at: number } | undefined;
    for (const [at, line] of lines.entries()) {
      if (at % step === step - 1) yield;
      for (const sentence of line.sentences) {
        const named = this.speakerOf({ start: sentence.end, end: sentence.end }, sentence, line);
        if (named) last = { speaker: inText(named, line), at };
        const speaker = named || this.#refersBack(sentence, line) ? last?.speaker : undefined;
        if (speaker && last && at - last.at <= memory) speakers.set(sentence, speaker);
      }
    }
    return speakers;
  }

  /** The cues of a sentence: many claims of it ask for them. */
  #cuesOf(sentence: Sentence, { tokens }: Line): readonly Hit<SpeechCue>[] {
    let hits = this.#read.get(sentence);
    if (!hits)
      this.#read.set(
        sentence,
        (hits = this.#cues.within(tokens, tokenAt(tokens, sentence.start), tokenAt(tokens, sentence.end))),
      );
    return hits;
  }

  #refersBack(sentence: Sentence, line: Line): boolean {
    return this.#cuesOf(sentence, line).some(({ values }) => values.includes('back'));
  }

  /** Where what the sentence says of `span` begins and ends: from one «أن» or «مشيرا» to the next. */
  scopeOf(span: Span, sentence: Sentence, { tokens }: Line): Span {
    let { start, end } = sentence;
    for (const { from, to } of this.#openers.within(tokens, tokenAt(tokens, start), tokenAt(tokens, end))) {
      if (tokens.end[to - 1]! <= span.start) start = tokens.start[from]!;
      else if (tokens.start[from]! >= span.end) return { start, end: tokens.start[from]! };
    }
    return { start, end };
  }
}
