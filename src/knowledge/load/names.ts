// The names under which records are known while they are read, and what a link to one comes to.

import { unknownId, wrongType } from '../../l10n/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import { entityKeys } from '../entity.ts';
import type { ProblemCode } from '../problem.ts';
import type { ReferenceKind } from '../schema/field.ts';
import type { Found } from './file.ts';
import { type Name, isEntityKey } from './record.ts';

/** What a link comes to: the record that it names, or nothing, and why where that is not told elsewhere. */
export type Link =
  | { readonly name: Name; readonly why?: undefined }
  | { readonly name?: undefined; readonly why?: { readonly code: ProblemCode; readonly message: Bilingual } };

/** Records by name. */
export class Names {
  readonly #byName = new Map<Name, Found>();
  readonly #fallen = new Set<Name>();

  /** Gives the record its name; where another one has it, that one is returned and keeps it. */
  give(name: Name, found: Found): Found | undefined {
    const first = this.#byName.get(name);
    if (!first) this.#byName.set(name, found);
    return first;
  }

  /** The record does not stand. Links to it are dropped without a word, as the record itself is reported. */
  drop(name: Name): void {
    this.#fallen.add(name);
  }

  hasFallen(name: Name): boolean {
    return this.#fallen.has(name);
  }

  /** What a link to `id` comes to. */
  resolve(id: string, kind: Exclude<ReferenceKind, 'property'>): Link {
    const entity = this.#byName.get(`entity ${id}`);
    const found = entity ?? (kind === 'subject' ? this.#byName.get(`event ${id}`) : undefined);
    if (!found) return { why: { code: 'knowledge-unknown-id', message: both(unknownId, id) } };
    const name: Name = entity ? `entity ${id}` : `event ${id}`;
    if (this.#fallen.has(name)) return {};
    const { key } = found;
    if ((kind !== 'place' && kind !== 'outlet') || !isEntityKey(key) || entityKeys[key] === kind) return { name };
    return { why: { code: 'knowledge-wrong-type', message: both(wrongType, id, entityKeys[key], kind) } };
  }
}
