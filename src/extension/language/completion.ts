// Completion in texts: names that the knowledge holds, on demand, or once two letters begin one.

import {
  type CancellationToken,
  type CompletionContext,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  CompletionList,
  CompletionTriggerKind,
  type Position,
  Range,
  type TextDocument,
} from 'vscode';
import { type Completion, completionsOf } from '../../corpus/complete.ts';
import { typeName } from '../../l10n/entity.ts';
import { say } from '../../l10n/message.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';
import { inSlices } from '../slices.ts';
import type { NameBook } from './names.ts';

/** The letters after which names are looked for: typed words are not completed otherwise in source texts. */
export const nameLetters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'];

/** How far back the beginning of a name is looked for, in UTF-16 units. */
const farthest = 200;
/** How many letters begin a name that nobody asked for. */
const letters = 2;

export class NameCompletion implements CompletionItemProvider {
  readonly #host: Host;
  readonly #names: NameBook;

  constructor(host: Host, names: NameBook) {
    this.#host = host;
    this.#names = names;
  }

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    { triggerKind }: CompletionContext,
  ): Promise<CompletionList | undefined> {
    const knowledge = this.#host.place(document)?.home.corpus.knowledge;
    if (!knowledge || knowledge.entities.size === 0) return undefined;
    const from = Math.max(0, position.character - farthest);
    const before = document.getText(new Range(position.with({ character: from }), position));
    const least = triggerKind === CompletionTriggerKind.Invoke ? 1 : letters;
    const entries = await this.#names.of(knowledge);
    const found = await inSlices(completionsOf(entries, before, least), token);
    // What is typed next may begin another name, and folds: so the editor asks again instead of sifting by itself.
    return found && new CompletionList(found.map((one, i) => itemOf(one, i, before, from, position)), true); // prettier-ignore
  }
}

function itemOf(
  { entry, start, text }: Completion,
  rank: number,
  before: string,
  from: number,
  position: Position,
): CompletionItem {
  const spoken = language();
  const item = new CompletionItem({ label: entry.text, description: say(spoken, typeName[entry.type as 'agency']) });
  item.kind = CompletionItemKind.Constant;
  item.insertText = text;
  item.range = new Range(position.with({ character: from + start }), position);
  item.filterText = before.slice(start);
  item.sortText = String(rank).padStart(4, '0');
  const full = entry.title[spoken];
  if (full !== entry.text) item.detail = full;
  return item;
}
