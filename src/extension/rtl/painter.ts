// Turns the right-to-left lines of the visible editors, and nothing that has not changed.

import { type Disposable, Range, type TextDocumentChangeEvent, type TextEditor, window } from 'vscode';
import type { Layout } from './injection.ts';
import type { Modes } from './modes.ts';
import { type LineRun, type Runs, runsOf } from './runs.ts';
import type { Wrapping } from './wrap.ts';

/** How many lines beyond the visible ones are turned, and how near to the end of these scrolling may come. */
const margin = 300;
const reserve = 100;

/** What one editor shows: the lines that were looked at, and what was set for them. */
interface Painted extends Runs {
  readonly window: LineRun;
  readonly wrapped: boolean;
}

export class Painter implements Disposable {
  readonly #modes: Modes;
  readonly #wrapping: Wrapping;
  #layout: Layout;
  #painted = new WeakMap<TextEditor, Painted>();

  constructor(layout: Layout, modes: Modes, wrapping: Wrapping) {
    this.#layout = layout;
    this.#modes = modes;
    this.#wrapping = wrapping;
  }

  /** Looks at how the editor is to be shown and paints it; returns whether any line is turned. */
  paint(editor: TextEditor): boolean {
    return this.#paint(editor, this.#wrapping.isOn(editor));
  }

  paintAll(): void {
    for (const editor of window.visibleTextEditors) this.paint(editor);
  }

  /** Follows an edit: decorations move and grow with the text, so within one line only what it made of that line is new. */
  edited({ document, contentChanges }: TextDocumentChangeEvent): void {
    const moved = contentChanges.some(({ range, text }) => !range.isSingleLine || /[\r\n]/.test(text));
    for (const editor of window.visibleTextEditors) {
      const painted = editor.document === document ? this.#painted.get(editor) : undefined;
      if (painted) this.#paint(editor, painted.wrapped, moved);
    }
  }

  /** Follows scrolling: paints again where the visible lines come near the end of those looked at. */
  scrolled(editor: TextEditor): void {
    const painted = this.#painted.get(editor);
    if (!painted) return;
    const { first, last } = windowOf(editor, reserve);
    if (first < painted.window.first || last > painted.window.last) this.#paint(editor, painted.wrapped);
  }

  /** Replaces the decoration types; the former ones are gone from every editor. */
  renew(layout: Layout): void {
    this.#layout.dispose();
    this.#layout = layout;
    this.#painted = new WeakMap();
    this.paintAll();
  }

  dispose(): void {
    this.#layout.dispose();
  }

  /** Looks at the lines around the visible ones and sets what is not set yet, or all where lines have moved. */
  #paint(editor: TextEditor, wrapped: boolean, moved = false): boolean {
    const around = windowOf(editor);
    const runs = runsOf(editor.document, around, this.#modes.of(editor.document));
    const next = { ...runs, window: around, wrapped };
    this.#set(editor, this.#painted.get(editor), next, moved);
    this.#painted.set(editor, next);
    return runs.runs.length > 0;
  }

  #set(editor: TextEditor, old: Painted | undefined, next: Painted, moved: boolean): void {
    const { wrapped, unwrapped, blank } = this.#layout;
    const [inUse, other] = next.wrapped ? [wrapped, unwrapped] : [unwrapped, wrapped];
    const former = old?.wrapped === next.wrapped ? old.runs : [];
    if (former !== old?.runs && old) editor.setDecorations(other, []);
    if (moved || !sameRuns(former, next.runs)) editor.setDecorations(inUse, rangesOf(editor, next.runs));
    const [formerBlank, nextBlank] = [blankOf(old), blankOf(next)];
    if (moved || formerBlank.join() !== nextBlank.join()) {
      editor.setDecorations(
        blank,
        nextBlank.map((line) => new Range(line, 0, line, 0)),
      );
    }
  }
}

/** The visible lines and `more` on either side. */
function windowOf({ document, visibleRanges }: TextEditor, more = margin): LineRun {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount - 1);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  return { first: Math.max(0, first - more), last: Math.min(document.lineCount - 1, last + more) };
}

function rangesOf({ document }: TextEditor, runs: readonly LineRun[]): Range[] {
  return runs.map(({ first, last }) => new Range(first, 0, last, document.lineAt(last).text.length));
}

function blankOf(painted: Painted | undefined): readonly number[] {
  return painted?.wrapped ? painted.blank : [];
}

function sameRuns(a: readonly LineRun[], b: readonly LineRun[]): boolean {
  return a.length === b.length && a.every(({ first, last }, i) => first === b[i]!.first && last === b[i]!.last);
}
