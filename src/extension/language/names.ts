// The names of a corpus's knowledge with their keys, found once for each state of the knowledge.

import { type NameEntry, nameEntries } from '../../corpus/symbols.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { inSlices } from '../slices.ts';

export class NameBook {
  readonly #entries = new WeakMap<Knowledge, Promise<readonly NameEntry[]>>();

  /** All names, in the order of the records; ready at once the second time. */
  of(knowledge: Knowledge): Promise<readonly NameEntry[]> {
    const known = this.#entries.get(knowledge) ?? inSlices(nameEntries(knowledge)).then((entries) => entries ?? []);
    this.#entries.set(knowledge, known);
    return known;
  }
}
