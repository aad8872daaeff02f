// From the files to sound records: each fits its schema, has a name of its own, and links to records that are there.
// While a file or a record is broken, its last good state stays in force.

import { duplicateId, duplicatePath } from '../../l10n/knowledge.ts';
import type { Bilingual } from '../../l10n/language.ts';
import { both } from '../../l10n/message.ts';
import type { Span } from '../../text/span.ts';
import type { Node } from '../json/tree.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { FileRead, Found } from './file.ts';
import { isMentionedId } from '../schema/field.ts';
import { fit } from './fit.ts';
import { type Candidate, Former } from './former.ts';
import { Names } from './names.ts';
import { type Name, type RecordRead, idNode, nameOf, schemaOf } from './record.ts';

/** A sound record and the node that says it. */
export interface Kept {
  readonly record: RecordRead;
  readonly node: Node;
  /** Whether it is of an earlier reading, so that nothing is reported about it. */
  readonly isFormer: boolean;
}

/** How many records are looked at in one step. */
const step = 32;

/**
 * The sound records of the files, in order, and what is wrong with the others; giving way in between. `former` are those of an
 * earlier reading.
 */
export function* readRecords(
  files: readonly FileRead[],
  former: readonly RecordRead[] = [],
): Generator<void, { readonly records: readonly Kept[]; readonly problems: readonly Problem[] }> {
  const reader = new RecordsReader(new Former(former));
  for (const file of files) {
    reader.add(file);
    yield;
  }
  return yield* reader.read();
}

/** A candidate that stands, and the records that it links to. */
interface Fitted extends Kept {
  readonly links: readonly Name[];
}

class RecordsReader {
  readonly #former: Former;
  readonly #candidates: Candidate[] = [];
  readonly #names = new Names();
  readonly #problems: Problem[] = [];

  constructor(former: Former) {
    this.#former = former;
  }

  /** Takes in a file: what it says, or what it said last where that can't be told. */
  add(file: FileRead): void {
    const standIns = this.#former.standIns(file);
    if (!file.broken || standIns.length === 0) {
      for (const found of file.found) this.#take({ ...found, name: nameOf(found.key, found.node), isFormer: false });
    }
    for (const candidate of standIns) this.#take(candidate);
  }

  *read(): Generator<void, { records: Kept[]; problems: Problem[] }> {
    const fitted: (Fitted | undefined)[] = [];
    for (const candidate of this.#candidates) {
      fitted.push(this.#stand(candidate));
      if (fitted.length % step === 0) yield;
    }
    // Only judgements and claims can't do without a link, and nothing links to them: so once more is enough.
    const standing = fitted.map((one, i) => {
      const isCut = one?.links.some((name) => this.#names.hasFallen(name));
      return isCut ? this.#fit({ ...this.#candidates[i]!, node: one!.node, isFormer: one!.isFormer }, false) : one;
    });
    yield;
    return { records: standing.filter((one) => one !== undefined), problems: this.#problems };
  }

  #take(candidate: Candidate): void {
    const first = candidate.name && this.#names.give(candidate.name, candidate);
    if (!first) this.#candidates.push(candidate);
    else if (!candidate.isFormer) this.#reportDuplicate(candidate, first);
  }

  /** The candidate where it stands, else its last good state. */
  #stand(candidate: Candidate): Fitted | undefined {
    const standIn = this.#former.standIn(candidate);
    const fitted = this.#fit(candidate) ?? (standIn && this.#fit(standIn));
    if (!fitted && candidate.name) this.#names.drop(candidate.name);
    return fitted;
  }

  #fit({ file, key, node, isFormer }: Candidate, reports = !isFormer): Fitted | undefined {
    const links: Name[] = [];
    const report = (code: ProblemCode, span: Span, message: Bilingual, severity: Problem['severity']): void => {
      if (reports) this.#problems.push({ code, severity, file, start: span.start, end: span.end, message });
    };
    const value = fit(schemaOf(key), node, {
      misfit: (span, message, severity) => report('knowledge-shape', span, message, severity),
      holds: (id, kind, span) => {
        if (kind === 'property' || isMentionedId(id)) return true;
        const { name, why } = this.#names.resolve(id, kind);
        if (name) links.push(name);
        else if (why) report(why.code, span, why.message, 'warning');
        return name !== undefined;
      },
    });
    if (value === undefined) return undefined;
    return {
      record: { key, value, location: { file, start: node.start, end: node.end } } as RecordRead,
      node,
      isFormer,
      links,
    };
  }

  #reportDuplicate({ file, key, node, name }: Candidate, first: Found): void {
    const { start, end } = idNode(key, node) ?? node;
    const before = idNode(first.key, first.node) ?? first.node;
    const id = name!.slice(name!.indexOf(' ') + 1);
    const message = key === 'sources' ? both(duplicatePath, id) : both(duplicateId, id);
    const related = [{ file: first.file, start: before.start, end: before.end }];
    this.#problems.push({ code: 'knowledge-duplicate-id', severity: 'error', file, start, end, message, related });
  }
}
