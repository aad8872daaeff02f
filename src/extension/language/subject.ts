// What an editor points at, in a text or in a knowledge file.

import type { Position, Range, TextDocument } from 'vscode';
import { type Thing, thingOf } from '../../corpus/occurrences.ts';
import { type Source, mentionAt } from '../../corpus/source.ts';
import type { Anchor } from '../../knowledge/anchors.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Name } from '../../knowledge/load/record.ts';
import type { Mention } from '../../recognise/mention.ts';
import { toOffset, toRange } from '../convert.ts';
import type { CorpusFolder, Home } from '../folder.ts';
import type { Host } from '../host.ts';
import { placedNow } from '../settled.ts';
import { knowledgeFolder, knowledgeText } from './knowledge/file.ts';

/** A mention of a text, or something in a knowledge file that can be followed; `range` is where it stands. */
export type Subject = MentionSubject | AnchorSubject;

export interface MentionSubject {
  readonly home: Home;
  readonly range: Range;
  readonly source: Source;
  readonly mention: Mention;
}

export interface AnchorSubject {
  readonly home: CorpusFolder;
  readonly range: Range;
  readonly anchor: Anchor;
}

/** The subject at a position of a document as it is now; undefined where nothing of ours stands. */
export async function subjectAt(host: Host, document: TextDocument, position: Position): Promise<Subject | undefined> {
  const home = knowledgeFolder(host, document);
  if (home) return anchorAt(home, document, position);
  const placed = await placedNow(host, document);
  const mention = placed && mentionAt(placed.source, toOffset(placed.source.lines, position));
  return mention && { ...placed, mention, range: toRange(placed.source.lines, mention) };
}

function anchorAt(home: CorpusFolder, document: TextDocument, position: Position): AnchorSubject | undefined {
  const { lines, anchors } = knowledgeText(document);
  const offset = toOffset(lines, position);
  const anchor = anchors.find(({ start, end }) => start <= offset && offset <= end);
  return anchor && { home, anchor, range: toRange(lines, anchor) };
}

/** The names of the records that tell of a subject: one for a thing, of a date all events of that day. */
export function recordsOf(subject: Subject): Name[] {
  const { knowledge } = subject.home.corpus;
  if ('anchor' in subject) {
    const name = recordOf(subject.anchor, knowledge);
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
  if (!('anchor' in subject)) return thingOf(subject.mention);
  const [name] = recordsOf(subject);
  return name?.startsWith('entity ') ? { entity: name.slice('entity '.length) } : undefined;
}

/** The name of the record that an anchor of the knowledge leads to; undefined where there is none. */
export function recordOf(anchor: Anchor, { entities, events, measures }: Knowledge): Name | undefined {
  if (anchor.kind === 'id') return anchor.name;
  if (anchor.kind === 'name') return `entity ${anchor.id}`;
  if (anchor.kind !== 'link') return undefined;
  const { id, to } = anchor;
  if (to === 'property') return measures.get(id)?.location && `measure ${id}`;
  if (entities.has(id)) return `entity ${id}`;
  return to === 'subject' && events.has(id) ? `event ${id}` : undefined;
}
