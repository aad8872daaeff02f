// Sets the highlights of the visible editors: those near the visible lines at once and for themselves, so that an edit sets a few
// hundred places and not all; the rest in slices; and only what is new.

import {
  type Disposable,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
  Range,
  window,
} from 'vscode';
import { tooMany } from '../../l10n/highlight.ts';
import { type Mention, type MentionType, mentionTypes } from '../../recognise/mention.ts';
import { spoken } from '../language.ts';
import { inSlices } from '../slices.ts';
import { type Choice, choiceNow, isChosenType, isKnown } from './choice.ts';
import { type Feed, upToDate } from './feed.ts';
import { type Part, type Region, areaAround, linesNear, without } from './region.ts';
import { type Edit, type Spots, moved, same, spotsOf } from './spots.ts';
import { createStyle, kinds } from './styles.ts';
import { editedLines, renewed, spotsOfLines } from './typed.ts';

/** How many mentions a document may have for all of them to be set; the editor slows down with many more. */
const most = 20_000;

/** How near to the end of what is painted at once scrolling may come, in lines. */
const reserve = 50;

/** What is set of each kind; undefined where it has to be set again. */
type Layer = (Spots | undefined)[];

/** What one editor shows. */
interface Shown {
  /** Near the visible lines, and everywhere else. */
  readonly near: Layer;
  readonly far: Layer;
  region: Region | undefined;
  /** Counts the paintings, so that an overtaken one stops. */
  turn: number;
}

export class HighlightPainter implements Disposable {
  readonly #feed: Feed;
  readonly #near: readonly TextEditorDecorationType[] = kinds.map(createStyle);
  readonly #far: readonly TextEditorDecorationType[] = kinds.map(createStyle);
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

  /** Brings an editor's highlights up to date: first those near the visible lines, then all. */
  async paint(editor: TextEditor): Promise<void> {
    const shown = this.#shownIn(editor);
    const turn = ++shown.turn;
    const isCurrent = (): boolean => shown.turn === turn && window.visibleTextEditors.includes(editor);
    const marked = upToDate(this.#feed, editor.document);
    if (!marked) return this.#feed.mentionsIn(editor.document) ? undefined : this.#clear(editor, shown);
    const { near, region } = areaAround(editor, marked);
    shown.region = region;
    await inSlices(this.#set(editor, this.#near, shown.near, near, isCurrent));
    if (!isCurrent()) return;
    const isLarge = marked.mentions.length > most;
    const far = isLarge ? { lines: marked.lines, mentions: [] } : without(marked, region);
    await inSlices(this.#set(editor, this.#far, shown.far, far, isCurrent));
    if (isLarge) this.#sayTooMany();
  }

  /**
   * Follows an edit: the editor moves highlights with the text; the lines that were typed in are read by themselves at once, and
   * what the edit touched elsewhere is set again when the text has been read.
   */
  edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    for (const editor of window.visibleTextEditors) {
      const shown = editor.document === document ? this.#shown.get(editor) : undefined;
      if (!shown?.region) continue;
      shown.turn++;
      const stayed = shown.near.map((spots) => spots ?? []);
      const touched = shown.near.map((spots) => spots === undefined);
      for (const edit of contentChanges) {
        follow(shown.far, edit);
        for (const [i, spots] of stayed.entries()) {
          const after = moved(spots, edit);
          stayed[i] = after.spots;
          touched[i] ||= after.touched > 0;
        }
      }
      stayed.forEach((spots, i) => (shown.near[i] = touched[i] ? undefined : spots));
      const [edit] = contentChanges;
      if (edit && contentChanges.length === 1) this.#renew(editor, shown, edit, stayed);
    }
  }

  /** Follows scrolling. */
  scrolled(editor: TextEditor): void {
    const region = this.#shown.get(editor)?.region;
    if (!region) return;
    const { first, last } = linesNear(editor, reserve);
    if (first < region.first || last > Math.max(region.last, 0)) void this.paint(editor);
  }

  dispose(): void {
    for (const style of [...this.#near, ...this.#far]) style.dispose();
  }

  #shownIn(editor: TextEditor): Shown {
    const known = this.#shown.get(editor);
    if (known) return known;
    const shown: Shown = { near: kinds.map(() => []), far: kinds.map(() => []), region: undefined, turn: 0 };
    this.#shown.set(editor, shown);
    return shown;
  }

  /** Sets the places of the lines that an edit changed, as far as the lines tell by themselves. */
  #renew(editor: TextEditor, { near }: Shown, edit: Edit, stayed: readonly Spots[]): void {
    const { document } = editor;
    const lines = editedLines(document, edit);
    const analyses = lines && this.#feed.analyse(document, lines);
    if (!lines || !analyses) return;
    const found = spotsOfLines(lines, (line) => analyses[line - lines[0]]!, kinds.length, this.#kindOf);
    for (const [i, style] of this.#near.entries()) {
      const spots = renewed(stayed[i]!, lines, found, found[i]!);
      if (near[i] && same(near[i], spots)) continue;
      editor.setDecorations(style, rangesOf(spots));
      near[i] = spots;
    }
  }

  *#set(
    editor: TextEditor,
    styles: readonly TextEditorDecorationType[],
    layer: Layer,
    { lines, mentions }: Part,
    isCurrent: () => boolean,
  ): Generator<void, void> {
    const kindOf = (mention: Mention): number => this.#kindOf(mention.type, isKnown(mention));
    const next = yield* spotsOf(lines, mentions, kinds.length, kindOf);
    if (!isCurrent()) return;
    for (const [i, style] of styles.entries()) {
      const [old, spots] = [layer[i], next[i]!];
      if (old && same(old, spots)) continue;
      editor.setDecorations(style, rangesOf(spots));
      layer[i] = spots;
      yield;
      if (!isCurrent()) return;
    }
  }

  #clear(editor: TextEditor, shown: Shown): void {
    for (const [styles, layer] of [[this.#near, shown.near], [this.#far, shown.far]] as const) {
      for (const [i, style] of styles.entries()) {
        if (layer[i]?.length !== 0) editor.setDecorations(style, []);
        layer[i] = [];
      }
    }
    shown.region = undefined;
  } // prettier-ignore

  /** The place of a kind of mention among `kinds`; -1 where it is not to be marked. */
  readonly #kindOf = (type: MentionType, known: boolean): number => {
    return isChosenType(type, known, this.#choice) ? 2 * mentionTypes.indexOf(type) + (known ? 0 : 1) : -1;
  };

  #sayTooMany(): void {
    if (this.#saidTooMany) return;
    this.#saidTooMany = true;
    void window.showInformationMessage(spoken(tooMany, most));
  }
}

function follow(layer: Layer, edit: Edit): void {
  layer.forEach((spots, i) => {
    const after = spots && moved(spots, edit);
    layer[i] = after?.touched === 0 ? after.spots : undefined;
  });
}

function rangesOf(spots: Spots): Range[] {
  return Array.from({ length: spots.length / 3 }, (_, i) => {
    const line = spots[3 * i]!;
    return new Range(line, spots[3 * i + 1]!, line, spots[3 * i + 2]!);
  });
}
