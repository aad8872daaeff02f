// Registers what VS Code's own surfaces ask of a language: definition, references, highlights, rename, outline, symbols,
// completion, lenses, folding; in texts and in knowledge files.

import { Disposable, type DocumentFilter, languages } from 'vscode';
import type { Host } from '../host.ts';
import { languageId } from '../ids.ts';
import { NameCompletion, nameLetters } from './completion.ts';
import { Definitions } from './definition.ts';
import { Folding } from './folding.ts';
import { Highlights } from './highlights.ts';
import { IdCompletion } from './knowledge/completion.ts';
import { KnowledgeHover } from './knowledge/hover.ts';
import { SourceLinks } from './knowledge/links.ts';
import { Lenses } from './lenses.ts';
import { NameBook } from './names.ts';
import { Outline } from './outline.ts';
import { References } from './references.ts';
import { Renames } from './rename.ts';
import { Symbols } from './symbols.ts';

/** Texts of corpora; those in Markdown have features of their own already. */
const texts: DocumentFilter[] = [languageId, 'plaintext', 'markdown'].map((language) => ({ language }));
const plainTexts = texts.slice(0, 2);
const knowledge: DocumentFilter[] = ['json', 'jsonc'].map((language) => ({ language }));

export function registerLanguage(host: Host): Disposable {
  const both = [...texts, ...knowledge];
  const names = new NameBook();
  const lenses = new Lenses(host);
  return Disposable.from(
    lenses,
    languages.registerDefinitionProvider(both, new Definitions(host)),
    languages.registerReferenceProvider(both, new References(host)),
    languages.registerDocumentHighlightProvider(both, new Highlights(host)),
    languages.registerRenameProvider(both, new Renames(host)),
    languages.registerDocumentSymbolProvider(plainTexts, new Outline(host), { label: 'Isnad' }),
    languages.registerWorkspaceSymbolProvider(new Symbols(host, names)),
    languages.registerCompletionItemProvider(texts, new NameCompletion(host, names), ...nameLetters),
    languages.registerCodeLensProvider(texts, lenses),
    languages.registerFoldingRangeProvider({ language: languageId }, new Folding(host)),
    languages.registerCompletionItemProvider(knowledge, new IdCompletion(host), '"', '@'),
    languages.registerHoverProvider(knowledge, new KnowledgeHover(host)),
    languages.registerDocumentLinkProvider(knowledge, new SourceLinks(host)),
  );
}
