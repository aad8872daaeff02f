// Gestures on the knowledge: each is written, told with a button that takes it back, and kept so that it can be taken back
// and made again from anywhere.

import { commands, window } from 'vscode';
import { type Hunk, type Step, edit, takeBack } from '../../../knowledge/edit.ts';
import {
  alreadySo,
  leftUnsaved,
  nothingToRedo,
  nothingToUndo,
  redoButton,
  redone,
  undoButton,
  undone,
} from '../../../l10n/curate.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { type Message, both, say } from '../../../l10n/message.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language, spoken } from '../../language.ts';
import { type Written, readable, write } from './write.ts';

/** What a command came to: the files that it changed, none where everything was so already; or why it was refused. */
export type Result = { readonly changed: readonly string[] } | { readonly refused: string };

/** Why a command does nothing, not said yet. */
export interface Refusal {
  readonly refused: Bilingual;
  /** A command that would help, and its button. */
  readonly remedy?: { readonly title: Bilingual; readonly command: string };
}

/** What a command comes to; undefined where the editor left. */
export type Answer = Result | Refusal | undefined;

/** A gesture that was made: what it was, and what takes it back or makes it again. */
interface Made {
  readonly title: Bilingual;
  readonly hunks: readonly Hunk[];
  /** The files that it changed, by a mark of what they said before. */
  readonly former: ReadonlyMap<string, string>;
}

/** The gestures of one corpus, the last one last. */
interface History {
  readonly made: Made[];
  readonly takenBack: Made[];
}

export class Gestures {
  readonly #histories = new WeakMap<CorpusFolder, History>();
  #queue: Promise<unknown> = Promise.resolve();
  #last: CorpusFolder | undefined;

  /** The corpus of the last gesture. */
  get last(): CorpusFolder | undefined {
    return this.#last;
  }

  /** Does the steps as one gesture; `title` tells what was done. */
  perform(folder: CorpusFolder, title: Bilingual, ...steps: readonly Step[]): Promise<Answer> {
    return this.#next(async () => {
      const written = await write(folder, (files) => edit(files, ...steps));
      if (!isChange(written)) return 'refused' in written ? written : already();
      const history = this.#historyOf(folder);
      const made = madeOf(title, written);
      history.made.push(made);
      history.takenBack.length = 0;
      this.#last = folder;
      this.#tell(spoken(title), written.unsaved, undoButton, () => this.#turn(folder, 'undo', made));
      await folder.load('asHeld');
      return { changed: written.changed };
    });
  }

  /** Takes back the last gesture of a corpus. Where its lines changed since, it says so and keeps it. */
  undo(folder: CorpusFolder): Promise<Answer> {
    return this.#turn(folder, 'undo');
  }

  /** Makes the gesture again that was taken back last. */
  redo(folder: CorpusFolder): Promise<Answer> {
    return this.#turn(folder, 'redo');
  }

  /** Turns one gesture: the last one, or that of a message, which may be an older one by now. */
  #turn(folder: CorpusFolder, way: 'undo' | 'redo', which?: Made): Promise<Answer> {
    const { made, takenBack } = this.#historyOf(folder);
    const [from, to] = way === 'undo' ? [made, takenBack] : [takenBack, made];
    return this.#next(async () => {
      await forgetTakenBack(folder, from);
      const one = which ? from.find((each) => each === which) : from.at(-1);
      if (!one) return { refused: both(way === 'undo' ? nothingToUndo : nothingToRedo) };
      const written = await write(folder, (files) => takeBack(readable(files), one.hunks));
      if ('refused' in written) return written;
      from.splice(from.indexOf(one), 1);
      const turned = madeOf(one.title, written);
      to.push(turned);
      const [message, button, back] = way === 'undo' ? ([undone, redoButton, 'redo'] as const) : ([redone, undoButton, 'undo'] as const); // prettier-ignore
      const told = spoken(message, one.title[language()]);
      this.#tell(told, written.unsaved, button, () => this.#turn(folder, back, turned));
      await folder.load('asHeld');
      return { changed: written.changed };
    });
  }

  /** Says what was done, with a button for the way back; nobody waits for it. */
  #tell(done: string, unsaved: readonly string[], button: Message, turn: () => Promise<Answer>): void {
    const rest = unsaved.length > 0 ? [spoken(leftUnsaved, unsaved)] : [];
    const label = say(language(), button);
    void window.showInformationMessage([done, ...rest].join(' '), label).then((chosen) => {
      if (chosen === label) void turn().then(shown);
    });
  }

  #historyOf(folder: CorpusFolder): History {
    const history = this.#histories.get(folder) ?? { made: [], takenBack: [] };
    this.#histories.set(folder, history);
    return history;
  }

  /** One gesture after the other: the next one reads what the one before wrote. */
  #next(work: () => Promise<Answer>): Promise<Answer> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

function madeOf(title: Bilingual, { undo, former }: Change): Made {
  return { title, hunks: undo, former: new Map(former.map(({ path, text }) => [path, markOf(text)])) };
}

/** Drops the last gestures as far as they were taken back in the files' own editors. */
async function forgetTakenBack(folder: CorpusFolder, made: Made[]): Promise<void> {
  const marks = new Map(readable(await folder.knowledgeFiles()).map(({ path, text }) => [path, markOf(text)]));
  const isBack = ({ former }: Made): boolean => [...former].every(([path, mark]) => marks.get(path) === mark);
  while (made.length > 0 && isBack(made.at(-1)!)) made.pop();
}

/** Tells texts apart well enough to see that one is back: its length and hash (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length} ${hash}`;
}

type Change = Exclude<Written, { refused: Bilingual }>;

function isChange(written: Written): written is Change {
  return 'changed' in written && written.changed.length > 0;
}

/** Says that everything was so already. */
export function already(): Result {
  window.setStatusBarMessage(spoken(alreadySo), 4000);
  return { changed: [] };
}

/** Says why nothing was done, where that is so; what a command returns is plain. */
export function shown(answer: Answer): Result | undefined {
  if (!answer || 'changed' in answer || typeof answer.refused === 'string') return answer as Result | undefined;
  const refused = answer.refused[language()];
  const remedy = 'remedy' in answer ? answer.remedy : undefined;
  const buttons = remedy ? [remedy.title[language()]] : [];
  void window.showWarningMessage(spoken(answer.refused), ...buttons).then((chosen) => {
    if (remedy && chosen !== undefined) void commands.executeCommand(remedy.command);
  });
  return { refused };
}
