// The header of a TEI document: what the text is, how it was marked, and who is named in it.

import { sourceTitle } from '../../../corpus/titles.ts';
import type { Language } from '../../../l10n/language.ts';
import { say } from '../../../l10n/message.ts';
import { teiEncoding, teiPublication } from '../../../l10n/export.ts';
import { type Xml, element } from '../../writing/xml.ts';
import { wellFormed } from '../../writing/unit.ts';
import type { AnnotatedText } from '../document.ts';
import type { Register, Registered } from './register.ts';

/** The header; its notes in one language. */
export function headerOf(document: AnnotatedText, register: Register, language: Language): Xml {
  return element(
    'teiHeader',
    { 'xml:lang': language },
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, document.source.record?.title ?? document.source.path)),
      element('publicationStmt', {}, element('p', {}, say(language, teiPublication))),
      element('sourceDesc', {}, sourceOf(document)),
    ),
    element('encodingDesc', {}, element('p', {}, say(language, teiEncoding))),
    element(
      'profileDesc',
      {},
      element('langUsage', {}, element('language', { ident: 'ar' }, 'العربية')),
      participants(register),
      settings(register),
    ),
  );
}

function sourceOf({ corpus, source }: AnnotatedText): Xml {
  const { record, published, path } = source;
  return element(
    'bibl',
    {},
    element('title', {}, record?.title ?? path),
    ...(record?.author ? [element('author', {}, record.author)] : []),
    ...(record?.outlet ? [element('publisher', {}, sourceTitle(corpus.knowledge, source))] : []),
    ...(published ? [element('date', { when: published }, published)] : []),
    ...(record?.url ? [element('ref', { target: encodeURI(wellFormed(record.url)) }, record.url)] : []),
    element('idno', { type: 'file' }, path),
  );
}

function participants(register: Register): Xml | undefined {
  const lists = [
    listOf('listPerson', 'person', 'persName', register.of('listPerson')),
    listOf('listOrg', 'org', 'orgName', register.of('listOrg')),
  ].filter((list) => list !== undefined);
  return lists.length > 0 ? element('particDesc', {}, ...lists) : undefined;
}

function settings(register: Register): Xml | undefined {
  const list = listOf('listPlace', 'place', 'placeName', register.of('listPlace'));
  return list && element('settingDesc', {}, list);
}

function listOf(list: string, item: string, name: string, registered: readonly Registered[]): Xml | undefined {
  if (registered.length === 0) return undefined;
  const items = registered.map(({ id, entity }) => {
    const english = entity.name.en === entity.name.ar ? [] : [element(name, { 'xml:lang': 'en' }, entity.name.en)];
    const names = [element(name, { 'xml:lang': 'ar' }, entity.name.ar), ...english];
    return element(item, { 'xml:id': id }, ...names, element('idno', { type: 'isnad' }, entity.id));
  });
  return element(list, {}, ...items);
}
