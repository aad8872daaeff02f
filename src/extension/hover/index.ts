// Registers the hover: on a name, a figure or a date, what every source of the corpus says about it.

import { type Disposable, Hover, MarkdownString, type Position, type TextDocument, languages } from 'vscode';
import { mentionAt } from '../../corpus/source.ts';
import type { Mention } from '../../recognise/mention.ts';
import { toOffset, toRange } from '../convert.ts';
import type { Host, Placed } from '../host.ts';
import { language } from '../language.ts';
import { dateHover } from './date.ts';
import { figureHover } from './figure.ts';
import { foot, footCommands } from './foot.ts';
import { type Markup, document as whole } from './markup.ts';
import { nameHover } from './name.ts';
import type { RowContext } from './rows.ts';

/** The commands that a hover's links may run; VS Code refuses every other. */
const linked = ['isnad.openCitation', 'isnad.openRecord', 'isnad.openDossier', 'isnad.explainMention', ...footCommands];

/** Hovers on the texts of corpora, and on any Arabic text that is open. */
export function registerHover(host: Host): Disposable {
  const anywhere = [{ language: 'isnad' }, { language: 'plaintext' }, { language: 'markdown' }];
  return languages.registerHoverProvider(anywhere, {
    provideHover: (document, position) => hoverAt(host, document, position),
  });
}

function hoverAt(host: Host, document: TextDocument, position: Position): Hover | undefined {
  const placed = host.place(document);
  if (!placed) return undefined;
  const mention = mentionAt(placed.source, toOffset(placed.source.lines, position));
  if (!mention) return undefined;
  const content = new MarkdownString(contentOf(placed, mention), true);
  content.supportHtml = true;
  content.isTrusted = { enabledCommands: linked };
  return new Hover(content, toRange(placed.source.lines, mention));
}

function contentOf(placed: Placed, mention: Mention): Markup {
  const context = { ...placed, language: language() };
  return whole(bodyOf(context, mention), foot(context, mention));
}

function bodyOf(context: RowContext, mention: Mention): Markup {
  if (mention.type === 'figure') return figureHover(context, mention);
  if (mention.type === 'date') return dateHover(context, mention);
  return nameHover(context, mention);
}
