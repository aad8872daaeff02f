// Hover in knowledge files: on an id what it names, on a citation whether the source prints it.

import { Hover, type HoverProvider, MarkdownString, type Position, type TextDocument } from 'vscode';
import type { Corpus } from '../../../corpus/corpus.ts';
import { sourceTitle } from '../../../corpus/titles.ts';
import type { PathAnchor, QuoteAnchor } from '../../../knowledge/anchors.ts';
import type { Name } from '../../../knowledge/load/record.ts';
import { openDossierLink } from '../../../l10n/dossier.ts';
import { typeName } from '../../../l10n/entity.ts';
import { eventWord, notInSource } from '../../../l10n/features.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { say } from '../../../l10n/message.ts';
import { mentionsInSources, sourceCount } from '../../../l10n/tree.ts';
import type { Host } from '../../host.ts';
import { type Markup, bold, commandLink, document, icon, line, paragraph, text, unbroken } from '../../hover/markup.ts';
import { language } from '../../language.ts';
import { type AnchorSubject, recordsOf, subjectAt } from '../subject.ts';

export class KnowledgeHover implements HoverProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideHover(opened: TextDocument, position: Position): Promise<Hover | undefined> {
    const subject = await subjectAt(this.#host, opened, position);
    const markup = subject && 'anchor' in subject ? contentOf(subject) : undefined;
    if (!markup || !subject) return undefined;
    const content = new MarkdownString(markup, true);
    content.supportHtml = true;
    content.isTrusted = { enabledCommands: ['isnad.openDossier'] };
    return new Hover(content, subject.range);
  }
}

function contentOf(subject: AnchorSubject): Markup | undefined {
  const { anchor, home } = subject;
  if (anchor.kind === 'path' || anchor.kind === 'quote') return citationHover(anchor, home.corpus);
  const [name] = recordsOf(subject);
  return name && recordHover(name, home.corpus);
}

function recordHover(name: Name, corpus: Corpus): Markup | undefined {
  const spoken = language();
  const id = name.slice(name.indexOf(' ') + 1);
  const event = name.startsWith('event ') ? corpus.knowledge.events.get(id) : undefined;
  const measure = name.startsWith('measure ') ? corpus.knowledge.measures.get(id) : undefined;
  if (measure) return titled(measure.title);
  if (event) {
    const told = say(spoken, sourceCount, corpus.reportsOf(id).length);
    return titled(event.title, `${say(spoken, eventWord)} · ${event.date}`, told, dossierLink(id));
  }
  const entity = name.startsWith('entity ') ? corpus.entity(id) : undefined;
  if (!entity) return undefined;
  const total = [...entity.counts.values()].reduce((sum, count) => sum + count, 0);
  const told = say(spoken, mentionsInSources, total, entity.counts.size);
  return titled(entity.name, say(spoken, typeName[entity.type]), told, dossierLink(id));
}

function dossierLink(id: string): Markup {
  return commandLink(text(say(language(), openDossierLink)), 'isnad.openDossier', id);
}

/** A head in both languages, then what is told of it. */
function titled({ ar, en }: Bilingual, kind?: string, told?: string, link?: Markup): Markup {
  const parts = [kind, told].map((part) => (part === undefined ? undefined : text(part)));
  return document(
    paragraph(line('ar', bold(text(ar)), en === ar ? undefined : text(en)), line(language(), ...parts, link)),
  );
}

/** Which source it is; and a warning where it does not print the words. */
function citationHover({ path, quote }: PathAnchor | QuoteAnchor, corpus: Corpus): Markup | undefined {
  const source = corpus.source(path);
  if (!source) return undefined;
  const isLost = quote !== undefined && !source.text.includes(quote);
  return paragraph(
    line(
      'ar',
      bold(text(sourceTitle(corpus.knowledge, source))),
      source.published ? unbroken(source.published) : undefined,
    ),
    isLost ? line(language(), icon('warning'), text(say(language(), notInSource, path))) : undefined,
  );
}
