// Hover in knowledge files: on an id what it names, on a citation whether the source prints it.

import {
  type CancellationToken,
  Hover,
  type HoverProvider,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { AnchorState } from '../../../claims/citation.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import { sourceTitle } from '../../../corpus/titles.ts';
import type { Name } from '../../../knowledge/load/record.ts';
import { openDossierLink } from '../../../l10n/dossier.ts';
import { typeName } from '../../../l10n/entity.ts';
import { citationDrifted, citationLost, eventWord } from '../../../l10n/features.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { say } from '../../../l10n/message.ts';
import { mentionsInSources, sourceCount } from '../../../l10n/tree.ts';
import type { Host } from '../../host.ts';
import { type Markup, bold, commandLink, document, icon, line, paragraph, text, unbroken } from '../../hover/markup.ts';
import { language } from '../../language.ts';
import { citedPlace } from '../places.ts';
import { type PointerSubject, recordsOf, subjectAt } from '../subject.ts';

export class KnowledgeHover implements HoverProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideHover(opened: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const subject = await subjectAt(this.#host, opened, position);
    const markup = subject && 'pointer' in subject ? await contentOf(subject, token) : undefined;
    if (!markup || !subject) return undefined;
    const content = new MarkdownString(markup, true);
    content.supportHtml = true;
    content.isTrusted = { enabledCommands: ['isnad.openDossier'] };
    return new Hover(content, subject.range);
  }
}

async function contentOf(subject: PointerSubject, token: CancellationToken): Promise<Markup | undefined> {
  const { pointer, home } = subject;
  if (pointer.kind === 'path' || pointer.kind === 'quote') {
    const place = await citedPlace(home, pointer, token);
    return place && citationHover(pointer.path, place.state, home.corpus);
  }
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
  const told = say(spoken, mentionsInSources, entity.total, entity.sources);
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

/** Which source it is, and whether its words still stand there as they were cited. */
function citationHover(path: string, state: AnchorState | undefined, corpus: Corpus): Markup | undefined {
  const source = corpus.source(path);
  if (!source) return undefined;
  const changed = state === 'drifted' ? citationDrifted : state === 'lost' ? citationLost : undefined;
  const date = source.published ? unbroken(source.published) : undefined;
  return paragraph(
    line('ar', bold(text(sourceTitle(corpus.knowledge, source))), date),
    changed && line(language(), icon('warning'), text(say(language(), changed))),
  );
}
