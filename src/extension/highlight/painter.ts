// Sets the highlights of the visible editors: what is in view at once, the rest in slices, and only what is new.

import {
  type Disposable,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
  Range,
  window,
} from 'vscode';
import { tooMany } from '../../l10n/highlight.ts';
import { say } from '../../l10n/message.ts';
import { type Mention, mentionTypes } from '../../recognise/mention.ts';
import { language } from '../language.ts';
import { inSlices } from '../slices.ts';
import { type Choice, choiceNow, isChosen, isKnown } from './choice.ts';
import { type Feed, type Marked, upToDate } from './feed.ts';
import { type Spots, moved, same, spotsOf } from './spots.ts';
import { createStyle, kinds } from './styles.ts';

/** How many mentions a document may have for all of them to be set; the editor slows down with many more. */
const most = 20_000;

/** How many lines beyond the visible ones are painted at once, and how near to their end scrolling may come. */
const margin = 200;
const reserve = 50;

/** What one editor shows. */
interface Shown {
  /** The places set for each kind; undefined where they have to be set again. */
  readonly spots: (Spots | undefined)[];
  /** Lines painted, from 0 and inclusive; all of them unless there are too many mentions. */
  first: number;
  last: number;
  /** Counts the paintings, so that an overtaken one stops. */
  turn: number;
}

export class HighlightPainter implements Disposable {
  readonly #feed: Feed;
  readonly #styles: readonly TextEditorDecorationType[] = kinds.map(createStyle);
  readonly #shown = new WeakMap<TextEditor, Shown>();
  #choice: Choice = choiceNow();
  #saidTooMany = false;

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  /** Paints every visible editor anew, by the settings as they are now. */
  paintAll(): void {
    this.#choice = choiceNow();
    for (const editor of window.visibleTextEditors) void this.paint(editor);
  }

  /** Brings an editor's highlights up to date: first those near the visible lines where it has none yet, then all. */
  async paint(editor: TextEditor): Promise<void> {
    const shown = this.#shownIn(editor);
    const turn = ++shown.turn;
    const isCurrent = (): boolean => shown.turn === turn && window.visibleTextEditors.includes(editor);
    const marked = upToDate(this.#feed, editor.document);
    if (!marked) return this.#feed.mentionsIn(editor.document) ? undefined : this.#clear(editor, shown);
    const isLarge = marked.mentions.length > most;
    const isNew = shown.last < 0;
    if (isLarge || isNew) await inSlices(this.#set(editor, shown, near(editor, marked), isCurrent));
    if (isLarge) return this.#sayTooMany();
    if (!isCurrent()) return;
    await inSlices(this.#set(editor, shown, { ...marked, first: 0, last: marked.lines.count - 1 }, isCurrent));
  }

  /** Follows an edit: the editor moves highlights with the text, and those that it touched are set again when the text has been analysed. */
  edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    for (const editor of window.visibleTextEditors) {
      const shown = editor.document === document ? this.#shown.get(editor) : undefined;
      if (!shown) continue;
      for (const edit of contentChanges) {
        shown.spots.forEach((spots, i) => (shown.spots[i] = spots && moved(spots, edit)));
      }
    }
  }

  /** Follows scrolling where only a part is painted. */
  scrolled(editor: TextEditor): void {
    const shown = this.#shown.get(editor);
    if (!shown || shown.last < 0) return;
    const { first, last } = linesNear(editor, reserve);
    if (first < shown.first || last > Math.max(shown.last, 0)) void this.paint(editor);
  }

  dispose(): void {
    for (const style of this.#styles) style.dispose();
  }

  #shownIn(editor: TextEditor): Shown {
    const known = this.#shown.get(editor);
    if (known) return known;
    const shown = { spots: kinds.map(() => []), first: 0, last: -1, turn: 0 };
    this.#shown.set(editor, shown);
    return shown;
  }

  *#set(editor: TextEditor, shown: Shown, part: Part, isCurrent: () => boolean): Generator<void, void> {
    const next = yield* spotsOf(part.lines, part.mentions, kinds.length, (mention) => this.#kindOf(mention));
    if (!isCurrent()) return;
    shown.first = part.first;
    shown.last = part.last;
    for (const [i, style] of this.#styles.entries()) {
      const [old, spots] = [shown.spots[i], next[i]!];
      if (old && same(old, spots)) continue;
      editor.setDecorations(style, rangesOf(spots));
      shown.spots[i] = spots;
      yield;
      if (!isCurrent()) return;
    }
  }

  #clear(editor: TextEditor, shown: Shown): void {
    for (const [i, style] of this.#styles.entries()) {
      if (shown.spots[i]?.length !== 0) editor.setDecorations(style, []);
      shown.spots[i] = [];
    }
    shown.last = -1;
  }

  /** The place of a mention's kind among `kinds`; -1 where it is not to be marked. */
  #kindOf(mention: Mention): number {
    if (!isChosen(mention, this.#choice)) return -1;
    return 2 * mentionTypes.indexOf(mention.type) + (isKnown(mention) ? 0 : 1);
  }

  #sayTooMany(): void {
    if (this.#saidTooMany) return;
    this.#saidTooMany = true;
    void window.showInformationMessage(say(language(), tooMany, most));
  }
}

/** The mentions of some lines, from `first` to `last`. */
interface Part extends Marked {
  readonly first: number;
  readonly last: number;
}

function near(editor: TextEditor, { lines, mentions }: Marked): Part {
  const { first, last } = linesNear(editor, margin);
  const [start, end] = [lines.start(first), lines.end(last)];
  return { lines, mentions: mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end)), first, last };
}

function linesNear({ document, visibleRanges }: TextEditor, more: number): { first: number; last: number } {
  const first = Math.min(document.lineCount - 1, ...visibleRanges.map(({ start }) => start.line));
  const last = Math.max(0, ...visibleRanges.map(({ end }) => end.line));
  return { first: Math.max(0, first - more), last: Math.min(document.lineCount - 1, last + more) };
}

/** The first mention that begins at or after `offset`, by binary search. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangesOf(spots: Spots): Range[] {
  return Array.from({ length: spots.length / 3 }, (_, i) => {
    const line = spots[3 * i]!;
    return new Range(line, spots[3 * i + 1]!, line, spots[3 * i + 2]!);
  });
}
