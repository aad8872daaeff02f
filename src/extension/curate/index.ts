// Registers curation: the commands that write the knowledge, undo and redo, and what offers them. Each id stands in the manifest.

import { type Disposable, Disposable as Disposables, commands, window } from 'vscode';
import { type EntityType } from '../../knowledge/entity.ts';
import { noCorpus } from '../../l10n/commands.ts';
import { both } from '../../l10n/message.ts';
import type { Host } from '../host.ts';
import { type TreeNode, chosenRows } from '../tree/node.ts';
import { registerCurationActions } from './offer/actions.ts';
import { nameEntity } from './commands/alias.ts';
import { pin } from './commands/claim.ts';
import { registerClashFixes } from './offer/clash.ts';
import { acknowledge } from './commands/conflict.ts';
import type { Curator } from './gesture/curator.ts';
import { addEntity } from './commands/entity.ts';
import { addEvent } from './commands/event.ts';
import { type Answer, Gestures, shown } from './gesture/gestures.ts';
import { mergeInto } from './commands/merge.ts';
import { removeName, splitName } from './commands/othername.ts';
import { judgeNone } from './commands/noentity.ts';
import { judgeSame } from './commands/same.ts';
import { describeSource } from './commands/source.ts';
import { keepSpelling, suppress } from './commands/suppress.ts';
import { explainMention } from './offer/why.ts';

type Command = (curator: Curator, given: unknown) => Promise<Answer>;

/** The commands by their names, `isnad.` left out. */
const gestures: Readonly<Record<string, Command>> = {
  addEntity: (curator, given) => addEntity(curator, given),
  newAgency: newOf('agency'),
  newPerson: newOf('person'),
  newPlace: newOf('place'),
  newGroup: newOf('group'),
  newOutlet: newOf('outlet'),
  newInstrument: newOf('instrument'),
  newEvent: addEvent,
  addAlias: (curator, given) => nameEntity(curator, given),
  addMisspelling: (curator, given) => nameEntity(curator, given, 'misspelling'),
  addMistranslation: (curator, given) => nameEntity(curator, given, 'mistranslation'),
  sameAs: (curator, given) => judgeSame(curator, given, 'same'),
  notSameAs: (curator, given) => judgeSame(curator, given, 'not-same'),
  notAnEntityHere: (curator, given) => judgeNone(curator, given, 'here'),
  notAnEntity: (curator, given) => judgeNone(curator, given, 'everywhere'),
  removeAlias: removeName,
  mergeInto,
  splitName,
  pinClaim: pin,
  acknowledge,
  describeSource,
  keepAsInSource: keepSpelling,
  suppressHere: (curator, given) => suppress(curator, given, 'here'),
  suppressInFile: (curator, given) => suppress(curator, given, 'file'),
  suppressEverywhere: (curator, given) => suppress(curator, given, 'everywhere'),
  explainMention,
  undoCuration: (curator) => turn(curator, 'undo'),
  redoCuration: (curator) => turn(curator, 'redo'),
};

/** Registers the commands and the quick fixes of curation. */
export function registerCuration(host: Host, gesturesMade: Gestures): Disposable {
  const curator: Curator = { host, gestures: gesturesMade };
  const registered = Object.entries(gestures).map(([name, run]) => {
    return commands.registerCommand(`isnad.${name}`, async (given: unknown, selected?: unknown) => {
      let result = shown(await run(curator, given));
      for (const other of chosenRows(given as TreeNode, selected)) {
        if (other !== given) result = shown(await run(curator, other));
      }
      return result;
    });
  });
  return Disposables.from(registerCurationActions(host), registerClashFixes(host), ...registered);
}

function newOf(type: EntityType): Command {
  return (curator, given) => addEntity(curator, given, type);
}

/** Takes back or makes again in the corpus of the active editor, else in that of the last gesture. */
async function turn({ host, gestures: made }: Curator, way: 'undo' | 'redo'): Promise<Answer> {
  const uri = window.activeTextEditor?.document.uri;
  const folder = (uri && host.folderOf(uri)) ?? made.last ?? host.folders[0];
  return folder ? made[way](folder) : { refused: both(noCorpus) };
}
