// What a figure counts: its noun in one form for all spellings, its unit, and whether it is only part of another figure.

import { durations } from '../../knowledge/lexicon/period.ts';
import { words } from '../../knowledge/lexicon/list.ts';
import { money, nouns, partCues } from '../../knowledge/lexicon/measure.ts';
import { type Unit, units } from '../../knowledge/lexicon/unit.ts';
import type { FigureMention } from '../../recognise/mention.ts';
import { folded } from '../../text/fold.ts';
import { Cues } from '../reading/cues.ts';
import { type Line, tokenAt } from '../reading/line.ts';
import { type Sentence, clauseAt } from '../reading/sentence.ts';
import type { Stems } from '../reading/stems.ts';
import { unitToken } from './measure.ts';

/** What is counted. */
export interface Kind {
  /** The noun in its plain form where the lexicon has it, else folded; null where the figure has none. */
  readonly noun: string | null;
  /** What tells figures apart: the noun, for a unit of measure what is measured («kg كوكايين»). */
  readonly of: string | null;
  /** One of the unit in base units. */
  readonly scale: number;
  readonly isMoney: boolean;
  readonly isDuration: boolean;
}

const currencies = new Set(words(money));
const spans = new Set(durations);

/** Tells kinds. */
export class Kinds {
  readonly #units: Cues<Unit>;
  readonly #parts: Cues<true>;
  readonly #nouns: Cues<string>;

  constructor(stems: Stems) {
    this.#units = new Cues(
      stems,
      units.flatMap((unit) => unit.words.map((word) => [word, unit] as const)),
    );
    this.#parts = new Cues<true>(
      stems,
      partCues.map((cue) => [cue, true]),
    );
    this.#nouns = new Cues(stems, [
      ...forms(nouns.map(words)),
      ...[...currencies].map((word) => [word, word] as const),
    ]);
  }

  of(figure: FigureMention, line: Line): Kind {
    const token = unitToken(figure, line.tokens);
    const noun = token === undefined ? null : this.#plain(token, line);
    const unit = token === undefined ? undefined : this.#units.at(line.tokens, token)?.values[0];
    const told = unit ? { of: this.#measured(unit, figure, line), scale: unit.scale } : { of: noun, scale: 1 };
    return {
      noun,
      ...told,
      isMoney: noun !== null && currencies.has(noun),
      isDuration: noun !== null && spans.has(noun),
    };
  }

  /** Whether a figure is part of an earlier one: «12 شخصا، بينهم 3 نساء». */
  isPart(figure: FigureMention, sentence: Sentence, { tokens }: Line): boolean {
    const at = tokenAt(tokens, figure.start);
    const from = Math.max(tokenAt(tokens, clauseAt(sentence, figure.start).start), at - 4);
    return this.#parts.within(tokens, from, at).length > 0;
  }

  #measured({ base, ofStuff }: Unit, figure: FigureMention, line: Line): string {
    const { tokens } = line;
    const next = tokenAt(tokens, figure.end);
    const stuff = next < tokens.count && bare(next, line) === 'من' ? next + 1 : next;
    return ofStuff && stuff < tokens.count ? `${base} ${bare(stuff, line)}` : base;
  }

  #plain(token: number, line: Line): string {
    return this.#nouns.at(line.tokens, token)?.values[0] ?? withoutEnding(bare(token, line));
  }
}

function forms(entries: readonly (readonly string[])[]): (readonly [form: string, noun: string])[] {
  return entries.flatMap((entry) => entry.map((form) => [form, entry[0]!] as const));
}

/** A token folded, without its article. */
function bare(token: number, { tokens }: Pick<Line, 'tokens'>): string {
  return folded(tokens.text.slice(tokens.start[token], tokens.end[token])).replace(/^ال(?=...)/, '');
}

/** A noun without its commonest endings: a rough key, the same for a noun's regular forms. */
function withoutEnding(noun: string): string {
  return noun.replace(/(?<=...)(ات|ين|ان|ون|ا|ه)$/, '');
}
