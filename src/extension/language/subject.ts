// What an editor points at, in a text or in a knowledge file.

import type { Position, Range, TextDocument } from 'vscode';
import { type Thing, thingOf } from '../../corpus/occurrences.ts';
import { type Source, mentionAt } from '../../corpus/source.ts';
import type { Pointer } from '../../knowledge/pointers.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Name } from '../../knowledge/load/record.ts';
import type { Mention } from '../../recognise/mention.ts';
import { toOffset, toRange } from '../convert.ts';
import type { CorpusFolder, Home } from '../folder.ts';
import type { Host } from '../host.ts';
import { placedNow } from '../settled.ts';
import { knowledgeFolder, knowledgeText, recordsIn } from './knowledge/file.ts';

/** A mention of a text, or something in a knowledge file that can be followed; `range` is where it stands. */
export type Subject = MentionSubject | PointerSubject;

export interface MentionSubject {
  readonly home: Home;
  readonly range: Range;
  readonly source: Source;
  readonly mention: Mention;
}

export interface PointerSubject {
  readonly home: CorpusFolder;
  readonly range: Range;
  readonly pointer: Pointer;
}

/** The subject at a position of a document as it is now; undefined where nothing of ours stands. */
export async function subjectAt(host: Host, document: TextDocument, position: Position): Promise<Subject | undefined> {
  const home = knowledgeFolder(host, document);
  if (home) return pointerAt(home, document, position);
  const placed = await placedNow(host, document);
  const mention = placed && mentionAt(placed.source, toOffset(placed.source.lines, position));
  return mention && { ...placed, mention, range: toRange(placed.source.lines, mention) };
}

function pointerAt(home: CorpusFolder, document: TextDocument, position: Position): PointerSubject | undefined {
  const { lines, pointers } = knowledgeText(document);
  const offset = toOffset(lines, position);
  const pointer = pointers.find(({ start, end }) => start <= offset && offset <= end);
  return pointer && { home, pointer, range: toRange(lines, pointer) };
}

/** The names of the records that tell of a subject: one for a thing, of a date all events of that day. */
export function recordsOf(subject: Subject): Name[] {
  const knowledge = recordsIn(subject.home);
  if ('pointer' in subject) {
    const name = recordOf(subject.pointer, knowledge);
    return name ? [name] : [];
  }
  const { mention, source } = subject;
  if (mention.type === 'figure') {
    const told = source.claims.filter(({ start, end }) => start < mention.end && mention.start < end);
    const measured = told.filter(({ property }) => knowledge.measures.get(property)?.location);
    return [...new Set(measured.map(({ property }): Name => `measure ${property}`))];
  }
  if (mention.type !== 'date') return knowledge.entities.has(mention.entity) ? [`entity ${mention.entity}`] : [];
  const { iso } = mention;
  return [...knowledge.events.values()].filter(({ date }) => date === iso).map(({ id }): Name => `event ${id}`);
}

/** The thing of which mentions can be looked up; undefined for what no text mentions as such. */
export function thingIn(subject: Subject): Thing | undefined {
  if (!('pointer' in subject)) return thingOf(subject.mention);
  const [name] = recordsOf(subject);
  if (!name?.startsWith('entity ')) return undefined;
  const id = name.slice('entity '.length);
  return { entity: subject.home.corpus.entity(id)?.id ?? id };
}

/** The name of the record that a pointer of the knowledge leads to; undefined where there is none. */
export function recordOf(pointer: Pointer, { entities, events, measures }: Knowledge): Name | undefined {
  if (pointer.kind === 'id') return pointer.name;
  if (pointer.kind === 'name') return `entity ${pointer.id}`;
  if (pointer.kind !== 'link') return undefined;
  const { id, to } = pointer;
  if (to === 'property') return measures.get(id)?.location && `measure ${id}`;
  if (entities.has(id)) return `entity ${id}`;
  return to === 'subject' && events.has(id) ? `event ${id}` : undefined;
}
