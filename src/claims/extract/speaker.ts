// Who says it, beside one cue: the subject of a verb, the owner of a statement, whom «وفق» names.

import { fillers, governing, spokesmen } from '../../knowledge/lexicon/attribution.ts';
import type { NameMention } from '../../recognise/mention.ts';
import { Kind } from '../../text/words.ts';
import { Cues, type Hit, type Tokens } from '../reading/cues.ts';
import { tokenAt } from '../reading/line.ts';
import type { Stems } from '../reading/stems.ts';

/** What a cue of speech tells; `none` are words that only look like one, `back` repeats the last source. */
export type SpeechCue = 'saying' | 'statement' | 'belonging' | 'according' | 'back' | 'none';

/** How many tokens may stand between a verb of saying, or «وفق», and the name of who says it; and behind «بيان». */
const reach = 8;
const nounReach = 3;

/** A cue in a sentence with the names of that sentence, in order. */
interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly names: readonly NameMention[];
  readonly tokens: Tokens;
}

/** Finds speakers beside cues. */
export class Speakers {
  readonly #openers: Cues<true>;
  readonly #governing: Cues<true>;
  readonly #fillers: Cues<true>;
  readonly #spokesmen: Cues<true>;

  /** `openers` are the words with which what is said begins. */
  constructor(stems: Stems, openers: Cues<true>) {
    this.#openers = openers;
    this.#governing = new Cues<true>(stems, governing.map((word) => [word, true])); // prettier-ignore
    this.#fillers = new Cues<true>(stems, fillers.map((word) => [word, true])); // prettier-ignore
    this.#spokesmen = new Cues<true>(stems, spokesmen.map((word) => [word, true])); // prettier-ignore
  }

  /** Who says it by this cue; undefined where the sentence does not tell. `names` are those of the sentence, in order. */
  at({ values, from, to }: Hit<SpeechCue>, names: readonly NameMention[], tokens: Tokens): NameMention | undefined {
    const spoken = { from, to, names, tokens };
    if (values.includes('according')) return this.#behind(spoken)[0];
    if (values.includes('statement')) return this.#owner(spoken) ?? (this.#opens(spoken) ? topic(spoken) : undefined);
    if (!values.includes('saying') || (values.includes('belonging') && this.#belongs(spoken))) return undefined;
    return (this.#opens(spoken) ? topic(spoken) : this.#subject(spoken)) ?? this.#before(spoken);
  }

  /** The subject of a verb behind it: the first name that nothing governs, a body also where somebody of it speaks; behind a phrase of its own only a person. */
  #subject(spoken: Spoken): NameMention | undefined {
    const { tokens, to } = spoken;
    return this.#behind(spoken).find((name) => {
      if (this.#isGoverned(name, tokens)) return this.#hasSpokesman(name, spoken);
      return name.type === 'person' || this.#governing.within(tokens, to, tokenAt(tokens, name.start)).length === 0;
    });
  }

  /** Whether behind a verb somebody of a body stands, with one preposition between them: «مصدر أمني في الوزارة», «مسؤول بالوزارة». */
  #hasSpokesman({ type, start }: NameMention, { tokens, to }: Spoken): boolean {
    if (type === 'person' || type === 'place') return false;
    const at = tokenAt(tokens, start);
    return this.#governing.within(tokens, to, at - 1).length === 0 && this.#spokesmen.within(tokens, to, at).length > 0;
  }

  /** Whose a statement is: the name right behind it, «بيان وزارة الداخلية», «تصريح للمتحدث فلان». */
  #owner(spoken: Spoken): NameMention | undefined {
    const { tokens, to } = spoken;
    const [name] = this.#behind(spoken);
    if (!name) return undefined;
    const at = tokenAt(tokens, name.start);
    const isNear = at - to <= nounReach && this.#governing.within(tokens, to, at).length === 0;
    return isNear && ['', 'ل'].includes(procliticOf(name, tokens)) ? name : undefined;
  }

  /** Whether the name right behind a verb is what something belongs to: «تابع للوزارة». */
  #belongs(spoken: Spoken): boolean {
    const [name] = this.#behind(spoken);
    return name !== undefined && tokenAt(spoken.tokens, name.start) === spoken.to && procliticOf(name, spoken.tokens) === 'ل'; // prettier-ignore
  }

  /** The name that ends right before a verb, but for «قد» and, behind a person, a comma: «الوزارة أعلنت», «المتحدث، فلان، قد نبه». */
  #before({ names, tokens, from }: Spoken): NameMention | undefined {
    const name = names.findLast(({ end }) => end <= tokens.start[from]!);
    if (!name || this.#isGoverned(name, tokens)) return undefined;
    for (let i = tokenAt(tokens, name.end); i < from; i++) {
      const isMark = tokens.kind[i] === Kind.mark;
      if (isMark ? name.type !== 'person' : !this.#fillers.at(tokens, i)) return undefined;
    }
    return name;
  }

  /** Whether what is said begins right behind a cue: «قال إن». */
  #opens({ tokens, to }: Spoken): boolean {
    return this.#openers.at(tokens, to) !== undefined;
  }

  /** The names behind a cue, up to a comma or where what is said begins. */
  #behind({ to, names, tokens }: Spoken): NameMention[] {
    const behind: NameMention[] = [];
    for (const name of names) {
      if (name.start < tokens.end[to - 1]!) continue;
      const at = tokenAt(tokens, name.start);
      if (at - to > reach || hasComma(to, at, tokens) || this.#openers.within(tokens, to, at).length > 0) break;
      behind.push(name);
    }
    return behind;
  }

  /** Whether a name stands right behind a preposition, joined to it or not: «لدى الوزارة», «بالرباط». */
  #isGoverned(name: NameMention, tokens: Tokens): boolean {
    const at = tokenAt(tokens, name.start);
    return procliticOf(name, tokens) !== '' || (at > 0 && this.#governing.at(tokens, at - 1) !== undefined);
  }
}

/** The person with whom the sentence began, before the cue. */
function topic({ names, tokens, from }: Spoken): NameMention | undefined {
  return names.find(({ end, type }) => type === 'person' && end <= tokens.start[from]!);
}

/** What stands joined before a name in its token, but for «و» and «ف». */
function procliticOf({ start }: NameMention, tokens: Tokens): string {
  const from = tokens.start[tokenAt(tokens, start)]!;
  return tokens.text.slice(from, Math.max(start, from)).replace(/^[وف]/u, '');
}

function hasComma(from: number, to: number, { text, start }: Tokens): boolean {
  for (let i = from; i < to; i++) if (text[start[i]!] === '،' || text[start[i]!] === ',') return true;
  return false;
}
