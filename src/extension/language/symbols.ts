// Workspace symbols: every entity and event of the open corpora by any of its names, Arabic or English.

import { type CancellationToken, Location, Range, SymbolInformation, type WorkspaceSymbolProvider } from 'vscode';
import { type NameEntry, type SymbolMatch, findSymbols } from '../../corpus/symbols.ts';
import { typeName } from '../../l10n/entity.ts';
import { eventWord } from '../../l10n/features.ts';
import { isolated } from '../../l10n/isolate.ts';
import { say } from '../../l10n/message.ts';
import { toRange } from '../convert.ts';
import type { CorpusFolder } from '../folder.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';
import { inSlices } from '../slices.ts';
import { symbolKinds } from './kinds.ts';
import { locationOf } from './knowledge/file.ts';
import type { NameBook } from './names.ts';

export class Symbols implements WorkspaceSymbolProvider {
  readonly #host: Host;
  readonly #names: NameBook;

  constructor(host: Host, names: NameBook) {
    this.#host = host;
    this.#names = names;
  }

  async provideWorkspaceSymbols(query: string, token: CancellationToken): Promise<SymbolInformation[] | undefined> {
    const found: SymbolInformation[][] = [];
    for (const folder of this.#host.folders) {
      const entries = await this.#names.of(folder.corpus.knowledge);
      const symbols = await inSlices(symbolsIn(folder, entries, query), token);
      if (!symbols || token.isCancellationRequested) return undefined;
      found.push(symbols);
    }
    return found.flat();
  }
}

/** How many symbols are made in one step. */
const step = 200;

function* symbolsIn(
  folder: CorpusFolder,
  entries: readonly NameEntry[],
  query: string,
): Generator<void, SymbolInformation[]> {
  const symbols: SymbolInformation[] = [];
  for (const [i, match] of (yield* findSymbols(folder.corpus, entries, query)).entries()) {
    if (i % step === step - 1) yield;
    const symbol = symbolOf(folder, match, query);
    if (symbol) symbols.push(symbol);
  }
  return symbols;
}

function symbolOf(folder: CorpusFolder, match: SymbolMatch, query: string): SymbolInformation | undefined {
  const location = placeOf(folder, match);
  const word = match.type === 'event' ? eventWord : typeName[match.type];
  const kind = isolated(say(language(), word));
  return location && new SymbolInformation(labelOf(match, query), symbolKinds[match.type], kind, location);
}

/** Where the record stands as it was last read; where only texts name it, its first mention. */
function placeOf(folder: CorpusFolder, { id, type, first }: SymbolMatch): Location | undefined {
  const { corpus, loaded } = folder;
  const lines = first && corpus.source(first.path)?.lines;
  if (first && lines) return new Location(folder.uriOf(first.path), toRange(lines, first));
  const record = locationOf(corpus.knowledge, type === 'event' ? `event ${id}` : `entity ${id}`);
  const file = record && loaded.files.get(record.file);
  return record && new Location(folder.uriOf(record.file), file ? toRange(file, record) : new Range(0, 0, 0, 0));
}

/**
 * The full name, and the other name or alias by which it was found. VS Code shows only labels that hold the letters of the
 * query in order, so where folding found it, the label begins with what was typed.
 */
function labelOf({ text, title }: SymbolMatch, query: string): string {
  const full = title[language()];
  const label = text === full ? full : `${full} — ${text}`;
  return holdsInOrder(label, query) ? label : `${query} → ${label}`;
}

function holdsInOrder(label: string, query: string): boolean {
  const letters = label.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    if (/\s/u.test(letter)) continue;
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
