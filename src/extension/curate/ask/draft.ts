// A new record while an editor looks it over.

import { window } from 'vscode';
import { type EntityType, entityTypes } from '../../../knowledge/entity.ts';
import { idPattern } from '../../../knowledge/schema/field.ts';
import {
  arabicNameField,
  countryField,
  englishNameField,
  idField,
  idTakenHere,
  parentField,
  typeField,
  wantsText,
} from '../../../l10n/ask.ts';
import { typeName } from '../../../l10n/entity.ts';
import { badText } from '../../../l10n/knowledge.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both, say } from '../../../l10n/message.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language } from '../../language.ts';
import { entitiesOf, knownIn } from '../gesture/curator.ts';
import { type Row, textRow } from './form.ts';
import { pickEntity } from './pick.ts';

/** A record of an entity as it is to be written; `country` is, for a place, the place that holds it. */
export interface Draft {
  type: EntityType;
  id: string;
  name: Bilingual;
  country?: string | undefined;
  parent?: string | undefined;
}

/** The rows of a draft: what it says, each to be changed; its type where that is still open. */
export function rowsOf(folder: CorpusFolder, draft: Draft, isTypeOpen: boolean): Row[] {
  const isPart = draft.type === 'agency' || draft.type === 'group';
  return [
    ...(isTypeOpen ? [typeRow(draft)] : []),
    ...nameRows(draft, both(arabicNameField), both(englishNameField)),
    idRow(folder, draft),
    linkRow(both(countryField), folder, (type) => type === 'place', {
      get: () => draft.country,
      set: (id) => (draft.country = id),
    }),
    ...(isPart
      ? [
          linkRow(both(parentField), folder, (type) => type === draft.type, {
            get: () => draft.parent,
            set: (id) => (draft.parent = id),
          }),
        ]
      : []),
  ];
}

function typeRow(draft: Draft): Row {
  return {
    name: both(typeField),
    value: () => say(language(), typeName[draft.type]),
    change: async () => {
      const items = entityTypes.map((type) => ({ label: say(language(), typeName[type]), type }));
      const chosen = await window.showQuickPick(items, { title: say(language(), typeField) });
      if (chosen) draft.type = chosen.type;
    },
  };
}

/** The rows of both names of something. */
export function nameRows(named: { name: Bilingual }, arabic: Bilingual, english: Bilingual): Row[] {
  const wanted = (text: string): Bilingual | undefined => (text === '' ? both(wantsText) : undefined);
  return [
    textRow(
      arabic,
      () => named.name.ar,
      (ar) => (named.name = { ...named.name, ar }),
      wanted,
    ),
    textRow(
      english,
      () => named.name.en,
      (en) => (named.name = { ...named.name, en }),
      wanted,
    ),
  ];
}

/** The row of an id: well formed, and of no other record. */
export function idRow({ corpus: { knowledge } }: CorpusFolder, draft: { id: string }): Row {
  const problem = (id: string): Bilingual | undefined => {
    if (!idPattern.test(id)) return badText.id;
    const isTaken = id !== draft.id && (knowledge.entities.has(id) || knowledge.events.has(id));
    return isTaken ? both(idTakenHere) : undefined;
  };
  return textRow(
    both(idField),
    () => draft.id,
    (id) => (draft.id = id),
    problem,
  );
}

/** The row of a link to one entity of certain types, or to none. */
export function linkRow(
  name: Bilingual,
  folder: CorpusFolder,
  suits: (type: EntityType) => boolean,
  { get, set }: { readonly get: () => string | undefined; readonly set: (id: string | undefined) => void },
): Row {
  return {
    name,
    value: () => knownIn(folder, get() ?? '')?.name[language()] ?? '',
    change: async () => {
      const among = entitiesOf(folder).filter(({ type }) => suits(type));
      const chosen = await pickEntity(name, among, { canBeNone: true });
      if (chosen !== undefined) set(chosen?.id);
    },
  };
}
