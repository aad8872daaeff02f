// Isnad: New Event from Selection — what happened, when and where, and who took part, guessed from the sentence.

import { window } from 'vscode';
import * as v from 'valibot';
import { guessEvent } from '../../../corpus/guess.ts';
import { addRecord } from '../../../knowledge/edit.ts';
import { englishName, idFor } from '../../../knowledge/romanise.ts';
import type { EventRecord } from '../../../knowledge/schema.ts';
import { precisionOf } from '../../../text/calendar/iso.ts';
import {
  acceptRecord,
  arabicTitleField,
  dateField,
  englishTitleField,
  newEvent,
  participantsField,
  placeField,
} from '../../../l10n/ask.ts';
import { addedEvent } from '../../../l10n/curate.ts';
import { isolated } from '../../../l10n/isolate.ts';
import { badText } from '../../../l10n/knowledge.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both } from '../../../l10n/message.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language } from '../../language.ts';
import { fields, place, readGiven } from '../gesture/arguments.ts';
import { type Curator, entitiesOf, knownIn, spotOf } from '../gesture/curator.ts';
import { idRow, linkRow, nameRows } from '../ask/draft.ts';
import { type Row, fillIn, textRow } from '../ask/form.ts';
import type { Answer } from '../gesture/gestures.ts';
import type { Spot } from '../gesture/spot.ts';

const asked = v.strictObject({ at: v.optional(place), record: v.optional(fields) });

/** How long a title is at most: of a longer selection its first words, in UTF-16 units. */
const longestTitle = 120;

/** An event as it is to be written; its title is its `name` here. */
interface Draft {
  id: string;
  name: Bilingual;
  date: string;
  place: string | undefined;
  participants: readonly string[];
}

/** Adds an event told at the place. */
export async function addEvent(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const spot = spotOf(curator, read.args.at, read.node);
  if ('refused' in spot) return spot;
  const { folder } = spot;
  const draft = draftOf(spot);
  const { record } = read.args;
  if (!record && !(await fillIn(both(newEvent), both(acceptRecord), () => rowsOf(folder, draft)))) return undefined;
  const event = { ...recordOf(draft), ...record } as EventRecord;
  return curator.gestures.perform(folder, both(addedEvent, event.title?.ar ?? event.id), addRecord('events', event));
}

function draftOf({ folder, source, start, end, name }: Spot): Draft {
  const { knowledge } = folder.corpus;
  const { date = '', place: where, participants } = guessEvent(knowledge, source, { start, end });
  const ar = shortened(name.replace(/\s+/g, ' '));
  const there = [...knowledge.events.values()].find((event) => event.title.ar === ar && event.date === date);
  const people = participants.map((id) => knowledge.entities.get(id)!.name.en);
  const en = there?.title.en ?? (people.length > 0 ? `${people.join(', ')} (${date})` : englishName(ar));
  const isTaken = (id: string): boolean => knowledge.entities.has(id) || knowledge.events.has(id);
  return { id: there?.id ?? idFor(shortOf(en), isTaken), name: { ar, en }, date, place: where, participants };
}

function shortened(title: string): string {
  return title.length <= longestTitle ? title : title.slice(0, title.lastIndexOf(' ', longestTitle));
}

/** The first words, as many as an id should have. */
function shortOf(title: string): string {
  const words = title.split(/[\s,]+/);
  return [...words.slice(0, 4), ...words.slice(4).filter((word) => /\d/.test(word))].join(' ');
}

function recordOf({ id, name, date, place: where, participants }: Draft): EventRecord {
  return {
    id,
    title: name,
    date,
    ...(where ? { place: where } : {}),
    ...(participants.length > 0 ? { participants: [...participants] } : {}),
  };
}

function rowsOf(folder: CorpusFolder, draft: Draft): Row[] {
  const problem = (iso: string): Bilingual | undefined => (precisionOf(iso) === null ? badText.date : undefined);
  return [
    ...nameRows(draft, both(arabicTitleField), both(englishTitleField)),
    idRow(folder, draft),
    textRow(
      both(dateField),
      () => draft.date,
      (date) => (draft.date = date),
      problem,
    ),
    linkRow(both(placeField), folder, (type) => type === 'place', {
      get: () => draft.place,
      set: (id) => (draft.place = id),
    }),
    participantsRow(folder, draft),
  ];
}

function participantsRow(folder: CorpusFolder, draft: Draft): Row {
  const nameOf = (id: string): string => isolated(knownIn(folder, id)?.name[language()] ?? id);
  return {
    name: both(participantsField),
    value: () => draft.participants.map(nameOf).join(' · '),
    change: async () => {
      const items = entitiesOf(folder)
        .filter(({ type }) => type !== 'place' && type !== 'outlet')
        .map(({ id, name }) => ({
          label: isolated(name.ar),
          description: isolated(name.en),
          id,
          picked: draft.participants.includes(id),
        }));
      const chosen = await window.showQuickPick(items, {
        canPickMany: true,
        title: participantsField[language()],
        matchOnDescription: true,
      });
      if (chosen) draft.participants = chosen.map(({ id }) => id);
    },
  };
}
