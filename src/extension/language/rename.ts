// Rename: changes the knowledge, never a text. On a name, in a text or in the knowledge, that name of the entity; on an id the
// id with all links to it.

import { type Position, type Range, type RenameProvider, type TextDocument, WorkspaceEdit } from 'vscode';
import { occurrencesOf } from '../../corpus/occurrences.ts';
import { printedName } from '../../recognise/mention.ts';
import { type Step, renameId, renameName } from '../../knowledge/edit.ts';
import type { Entity } from '../../knowledge/entity.ts';
import type { Name } from '../../knowledge/load/record.ts';
import { figureNotRenamed, notRenamed, stillReading, unknownNotRenamed } from '../../l10n/features.ts';
import { type Message, say } from '../../l10n/message.ts';
import { hasArabic } from '../../text/direction.ts';
import { folded } from '../../text/fold.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';
import { inSlices } from '../slices.ts';
import { knowledgeEdit } from './knowledge/edit.ts';
import { knowledgeFolder } from './knowledge/file.ts';
import { type PointerSubject, type MentionSubject, type Subject, recordsOf, subjectAt } from './subject.ts';

/** What a rename is about: the text that changes, of what, in which corpus. */
interface Target {
  readonly folder: CorpusFolder;
  readonly text: string;
  readonly record: Exclude<Name, `source ${string}`>;
  readonly isId: boolean;
}

export class Renames implements RenameProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Throws, with the reason, where there is nothing to rename; undefined in a document that is none of ours. */
  async prepareRename(
    document: TextDocument,
    position: Position,
  ): Promise<{ range: Range; placeholder: string } | undefined> {
    if (!this.#host.place(document) && !knowledgeFolder(this.#host, document)) return undefined;
    const subject = await subjectAt(this.#host, document, position);
    return { range: subject?.range ?? refuse(notRenamed), placeholder: this.#target(subject).text };
  }

  /** The edits of the knowledge; throws, with the reason, where it refuses. */
  async provideRenameEdits(document: TextDocument, position: Position, newName: string): Promise<WorkspaceEdit> {
    const target = this.#target(await subjectAt(this.#host, document, position));
    const change = await knowledgeEdit(target.folder, await stepOf(target, newName.trim()));
    if (change instanceof WorkspaceEdit) return change;
    throw new Error(change.refused[language()]);
  }

  #target(subject: Subject | undefined): Target {
    const folder = subject && this.#host.folders.find((one) => one === subject.home);
    if (!subject || !folder) return refuse(notRenamed);
    if (!folder.ready) return refuse(stillReading);
    return 'pointer' in subject ? pointerTarget(subject, folder) : mentionTarget(subject, folder);
  }
}

async function stepOf({ folder, text, record, isId }: Target, to: string): Promise<Step> {
  if (isId) return renameId(record, to);
  const entity = record.slice('entity '.length);
  return renameName(entity, text, to, await isPrinted(folder, entity, text));
}

/** Whether some text prints the name: then it stays an alias, lest the text's mentions are lost. */
async function isPrinted({ corpus }: CorpusFolder, entity: string, name: string): Promise<boolean> {
  const key = folded(name);
  const places = (await inSlices(occurrencesOf(corpus, { entity }))) ?? [];
  return places.some((place) => folded(printedName(corpus.source(place.path)!.text, place)) === key);
}

/** On a mention it is the name that it prints; where that is in no record, the full name in the same script. */
function mentionTarget({ mention, source }: MentionSubject, folder: CorpusFolder): Target {
  if (mention.type === 'figure' || mention.type === 'date') return refuse(figureNotRenamed);
  const printed = printedName(source.text, mention);
  const entity = folder.corpus.knowledge.entities.get(mention.entity);
  if (!entity) return refuse(unknownNotRenamed, printed);
  return { folder, text: nameMeant(entity, printed), record: `entity ${entity.id}`, isId: false };
}

function nameMeant({ name, aliases }: Entity, printed: string): string {
  const key = folded(printed);
  const listed = [name.ar, name.en, ...aliases.map(({ text }) => text)].find((text) => folded(text) === key);
  return listed ?? (hasArabic(printed) ? name.ar : name.en);
}

function pointerTarget(subject: PointerSubject, folder: CorpusFolder): Target {
  const { pointer } = subject;
  const [record] = recordsOf(subject);
  if (!record || record.startsWith('source ')) return refuse(notRenamed);
  const named = record as Target['record'];
  if (pointer.kind === 'name') return { folder, text: pointer.text, record: named, isId: false };
  return { folder, text: named.slice(named.indexOf(' ') + 1), record: named, isId: true };
}

function refuse<Args extends readonly unknown[]>(message: Message<Args>, ...args: Args): never {
  throw new Error(say(language(), message, ...args));
}
