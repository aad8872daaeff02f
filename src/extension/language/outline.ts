// The outline of a text, and so its breadcrumbs: headline, sections, the events told in them, then its names by type.

import { type CancellationToken, DocumentSymbol, type DocumentSymbolProvider, Range, type TextDocument } from 'vscode';
import { type LineRange, type Section, sectionsInSlices } from '../../corpus/outline.ts';
import type { Source } from '../../corpus/source.ts';
import { typeName } from '../../l10n/entity.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { mentionCount } from '../../l10n/tree.ts';
import { type EntityType, type NameMention, entityTypes, isName } from '../../recognise/mention.ts';
import { toPosition, toRange } from '../convert.ts';
import type { Home } from '../folder.ts';
import type { Host } from '../host.ts';
import { language } from '../language.ts';
import { placedNow } from '../settled.ts';
import { inSlices } from '../slices.ts';
import { symbolKinds } from './kinds.ts';

export class Outline implements DocumentSymbolProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideDocumentSymbols(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | undefined> {
    const placed = await placedNow(this.#host, document);
    return placed && inSlices(symbolsOf(placed.source, placed.home), token);
  }
}

function* symbolsOf(source: Source, home: Home): Generator<void, DocumentSymbol[]> {
  return [...(yield* storySymbols(source, home)), ...(yield* nameSymbols(source, home))];
}

function* storySymbols(source: Source, home: Home): Generator<void, DocumentSymbol[]> {
  const { headline, sections } = yield* sectionsInSlices(source);
  if (!headline) return [];
  const top = sectionSymbol(source, headline, symbolKinds.headline);
  const parts = sections.map((section) => sectionSymbol(source, section, symbolKinds.section));
  for (const { event, line } of source.reports) {
    const title = home.corpus.knowledge.events.get(event)?.title[language()];
    const holder = parts[sections.findLastIndex(({ first }) => first <= line)] ?? top;
    if (title) holder.children.push(lineSymbol(source, title, { first: line, last: line }, symbolKinds.event));
  }
  top.children = [...top.children, ...parts].sort((a, b) => a.range.start.compareTo(b.range.start));
  return [top];
}

function sectionSymbol(source: Source, section: Section, kind: number): DocumentSymbol {
  return lineSymbol(source, section.head, section, kind);
}

function lineSymbol({ lines }: Source, name: string, { first, last }: LineRange, kind: number): DocumentSymbol {
  const range = toRange(lines, { start: lines.start(first), end: lines.end(last) });
  const head = toRange(lines, { start: lines.start(first), end: lines.end(first) });
  return new DocumentSymbol(name, '', kind, range, head);
}

/** How many mentions are sorted in one step. */
const step = 2000;

/** A group for each type of named things, from the first mention of the type to the end of the text. */
function* nameSymbols(source: Source, home: Home): Generator<void, DocumentSymbol[]> {
  const byType = new Map<EntityType, Map<string, NameMention[]>>();
  for (const [i, mention] of source.mentions.entries()) {
    if (i % step === step - 1) yield;
    if (!isName(mention)) continue;
    const entities = byType.get(mention.type) ?? new Map<string, NameMention[]>();
    byType.set(mention.type, entities);
    const list = entities.get(mention.entity);
    if (list) list.push(mention);
    else entities.set(mention.entity, [mention]);
  }
  return entityTypes.flatMap((type) => {
    const entities = byType.get(type);
    return entities ? [typeSymbol(type, entities, source, home)] : [];
  });
}

function typeSymbol(
  type: EntityType,
  entities: ReadonlyMap<string, readonly NameMention[]>,
  source: Source,
  home: Home,
): DocumentSymbol {
  const spoken = language();
  const [mentions] = entities.values(); // its first entity is the one that the text names first
  const first = toRange(source.lines, mentions![0]!);
  const whole = new Range(first.start, toPosition(source.lines, source.text.length));
  const group = new DocumentSymbol(say(spoken, typeName[type]), String(entities.size), symbolKinds[type], whole, first);
  group.children = [...entities].map(([id, list]) =>
    entitySymbol(titleOf(home, source, id, list, spoken), list, source),
  );
  return group;
}

function entitySymbol(title: string, mentions: readonly NameMention[], source: Source): DocumentSymbol {
  const [{ type }] = mentions as [NameMention];
  const place = toRange(source.lines, mentions[0]!);
  return new DocumentSymbol(title, say(language(), mentionCount, mentions.length), symbolKinds[type], place, place);
}

function titleOf(home: Home, source: Source, id: string, mentions: readonly NameMention[], spoken: Language): string {
  const { start, end } = mentions[0]!;
  return home.corpus.knowledge.entities.get(id)?.name[spoken] ?? source.text.slice(start, end);
}
