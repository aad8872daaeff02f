// The texts that could tell of one of some events: those in which a cue of it stands, in whatever form.

import { readTokens } from '../../claims/reading/cues.ts';
import { Stems } from '../../claims/reading/stems.ts';
import type { KnownEvent } from '../../knowledge/knowledge.ts';
import { happenings } from '../../knowledge/lexicon/happening.ts';
import { piecesOf } from '../../text/piece.ts';

/** Looks for the cues of a few events in many texts. */
export class CueSearch {
  readonly #stems = new Stems();

  constructor(events: Iterable<KnownEvent>) {
    for (const { cues, kind } of events) {
      for (const cue of [...cues, ...(happenings.find(({ id }) => id === kind)?.cues ?? [])]) this.#add(cue);
    }
  }

  /** Whether a cue could stand in a text; gives way after every line. */
  *standIn(text: string): Generator<void, boolean> {
    for (let start = 0; start <= text.length;) {
      const lf = text.indexOf('\n', start);
      const end = lf < 0 ? text.length : lf;
      for (const piece of piecesOf(text, start, end)) {
        if (readTokens(text, piece.start, piece.end, this.#stems).known.length > 0) return true;
        yield;
      }
      start = end + 1;
    }
    return false;
  }

  /** A word in ت may pass for one in ة that the lexicon holds, so both are looked for. */
  #add(cue: string): void {
    this.#stems.add(cue);
    if (cue.endsWith('ت')) this.#stems.add(`${cue.slice(0, -1)}ة`);
  }
}
