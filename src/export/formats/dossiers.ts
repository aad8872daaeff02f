// The dossiers of a corpus in Markdown: an index, and a page for each name and event of note.

import type { Corpus } from '../../corpus/corpus.ts';
import { dossierIndex, eventsOfCorpus, namesOfCorpus } from '../../l10n/export.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { type Dossier, dossierOf } from '../dossier.ts';
import { dossierMarkdown, inMarkdown } from '../dossier/text.ts';
import type { ExportedFile } from '../writing/file.ts';
import { SafePaths } from '../writing/name.ts';

/** The pages: of what the knowledge holds and a source tells of, and of every other name that two sources use. */
export function* dossierPages(corpus: Corpus, language: Language): Generator<void, ExportedFile[]> {
  const names = [...corpus.entities()].filter(({ known, sources }) => sources > (known ? 0 : 1));
  const events = corpus.events().filter(({ id }) => corpus.reportsOf(id).length > 0);
  const paths = new SafePaths();
  const sections = [
    { title: namesOfCorpus, pages: yield* pagesOf(corpus, names, paths) },
    { title: eventsOfCorpus, pages: yield* pagesOf(corpus, events, paths) },
  ];
  const lists = sections.map(({ title, pages }) => {
    return [`## ${say(language, title)}\n`, ...pages.map((page) => `- ${linkTo(page, language)}`), ''].join('\n');
  });
  const title = corpus.knowledge.title?.[language] ?? say(language, dossierIndex);
  const index = ['<div dir="rtl">\n', `# ${inMarkdown(title)}\n`, ...lists, '</div>\n'].join('\n');
  const pages = sections.flatMap((section) => section.pages);
  return [
    { path: 'index.md', text: index },
    ...pages.map(({ path, dossier }) => ({ path: `${path}.md`, text: dossierMarkdown(dossier, language) })),
  ];
}

/** A page for each id, giving way after each. */
function* pagesOf(
  corpus: Corpus,
  subjects: readonly { readonly id: string }[],
  paths: SafePaths,
): Generator<void, Page[]> {
  const pages: Page[] = [];
  for (const { id } of subjects) {
    pages.push({ path: paths.of(`dossiers/${id.replaceAll('/', '_')}`), dossier: dossierOf(corpus, id)! });
    yield;
  }
  return pages;
}

interface Page {
  readonly path: string;
  readonly dossier: Dossier;
}

function linkTo({ path, dossier }: Page, language: Language): string {
  const address = `${path}.md`.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`); // prettier-ignore
  return `[${inMarkdown(dossier.title[language])}](${address})`;
}
