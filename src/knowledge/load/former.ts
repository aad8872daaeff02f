// What an earlier reading found: it stays in force for what can't be read now.

import type { Span } from '../../text/span.ts';
import { treeOf } from '../json/tree.ts';
import type { FileRead, Found } from './file.ts';
import { type Name, type RecordRead, nameOf } from './record.ts';

/** A record to be looked at. Nothing is reported about one of an earlier reading. */
export interface Candidate extends Found {
  readonly name: Name | undefined;
  readonly isFormer: boolean;
}

/** The records of an earlier reading. */
export class Former {
  readonly #byFile = new Map<string, RecordRead[]>();
  readonly #byName = new Map<Name, RecordRead>();

  constructor(records: readonly RecordRead[]) {
    for (const record of records) {
      const { file } = record.location;
      const ofFile = this.#byFile.get(file);
      if (ofFile) ofFile.push(record);
      else this.#byFile.set(file, [record]);
      const { name } = candidateOf(record, record.location);
      if (name) this.#byName.set(name, record);
    }
  }

  /** What stands in for the broken lists of a file; each record at its place in the file as it is now, where that can be told. */
  standIns(file: FileRead): Candidate[] {
    const records = (this.#byFile.get(file.path) ?? []).filter(({ key }) => file.broken || file.misfits.has(key));
    if (records.length === 0) return [];
    const here = new Map(file.found.map(({ key, node }) => [nameOf(key, node), node]));
    const { length } = file.lines.text;
    return records.map((record) => {
      const candidate = candidateOf(record, record.location);
      const { start, end } = (candidate.name && here.get(candidate.name)) ?? record.location;
      return candidateOf(record, { start: Math.min(start, length), end: Math.min(end, length) });
    });
  }

  /** What stands in for a record that does not fit. */
  standIn({ name, key, file, node }: Candidate): Candidate | undefined {
    const record = name && this.#byName.get(name);
    return record?.key === key ? { ...candidateOf(record, node), file } : undefined;
  }
}

function candidateOf({ key, value, location: { file } }: RecordRead, at: Span): Candidate {
  const node = treeOf(value, at);
  return { file, key, node, name: nameOf(key, node), isFormer: true };
}
