// Completion in knowledge files: the ids that may stand where one is wanted, found by any of their names.

import {
  type CancellationToken,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import { type Expected, expectedAt } from '../../../knowledge/expected.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { typeName } from '../../../l10n/entity.ts';
import { eventWord } from '../../../l10n/features.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { type Message, say } from '../../../l10n/message.ts';
import { Lines } from '../../../text/line.ts';
import { textOf, toOffset, toRange } from '../../convert.ts';
import type { Host } from '../../host.ts';
import { language } from '../../language.ts';
import { inSlices } from '../../slices.ts';
import { knowledgeFolder } from './file.ts';

/** An id that may be written. */
interface Candidate {
  readonly id: string;
  readonly title: Bilingual;
  readonly names: readonly string[];
  readonly word: Message | undefined;
}

export class IdCompletion implements CompletionItemProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionItem[] | undefined> {
    const folder = knowledgeFolder(this.#host, document);
    if (!folder) return undefined;
    const lines = new Lines(textOf(document));
    const expected = expectedAt(lines.text, toOffset(lines, position));
    return expected && inSlices(itemsOf(folder.corpus.knowledge, expected, lines), token);
  }
}

function* itemsOf(knowledge: Knowledge, expected: Expected, lines: Lines): Generator<void, CompletionItem[]> {
  const items: CompletionItem[] = [];
  const range = toRange(lines, expected);
  for (const candidate of candidatesFor(knowledge, expected)) {
    const item = itemOf(candidate);
    item.range = range;
    items.push(item);
    yield;
  }
  return items;
}

function itemOf({ id, title, names, word }: Candidate): CompletionItem {
  const spoken = language();
  const item = new CompletionItem({ label: id, description: title[spoken] }, CompletionItemKind.Reference);
  item.insertText = JSON.stringify(id);
  item.filterText = [`"@${id}"`, ...names].join(' '); // «@» may be typed before it
  if (word) item.detail = say(spoken, word);
  return item;
}

function* candidatesFor({ entities, events, measures }: Knowledge, { to }: Expected): Generator<Candidate> {
  if (to === 'property') {
    for (const { id, title } of measures.values()) yield { id, title, names: [title.ar, title.en], word: undefined };
    return;
  }
  for (const { id, type, name, aliases } of entities.values()) {
    if ((to === 'place' || to === 'outlet') && type !== to) continue;
    const names = [name.ar, name.en, ...aliases.map(({ text }) => text)];
    yield { id, title: name, names, word: typeName[type] };
  }
  if (to !== 'subject') return;
  for (const { id, title } of events.values()) yield { id, title, names: [title.ar, title.en], word: eventWord };
}
