// Functions that run inside the workbench's page and measure what it shows. Each is sent there as text, so each is
// whole in itself: nothing outside its own body exists where it runs. Boxes are in CSS pixels of the window.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Row {
  /** One row of the screen: a whole line, or a part of a wrapped one. Spaces are plain spaces. */
  readonly text: string;
  readonly box: Box;
  readonly direction: string;
  readonly align: string;
}

export interface Found {
  readonly row: Row;
  /** Boxes of the text, one per piece the editor cut it into. */
  readonly boxes: readonly Box[];
  /** One box per UTF-16 unit. */
  readonly glyphs: readonly Box[];
}

export interface Overlay {
  readonly classes: string;
  readonly box: Box;
  readonly background: string;
  readonly border: string;
  readonly outline: string;
}

export interface Where {
  /** Which of the visible editors, in the order of the page; in a diff 0 is the left side. */
  readonly editor?: number;
}

/** The rows an editor shows, from top to bottom. */
export function rowsShown({ editor = 0 }: Where): Row[] {
  const editors = [...document.querySelectorAll<HTMLElement>('.editor-group-container .monaco-editor[data-uri]')];
  const lines =
    editors.filter((one) => one.offsetHeight > 0)[editor]?.querySelectorAll('.view-lines > .view-line') ?? [];
  const rows = [...lines].map((line) => {
    const { x, y, width, height } = line.getBoundingClientRect();
    const style = getComputedStyle(line);
    const text = (line.textContent ?? '').replaceAll('\u00a0', ' ');
    return { text, box: { x, y, width, height }, direction: style.direction, align: style.textAlign };
  });
  return rows.sort((a, b) => a.box.y - b.box.y);
}

/** Where an editor shows a text: its `nth` occurrence from 0, counting from the top, none of them cut by a wrap. */
export function textShown({ text, nth = 0, editor = 0 }: Where & { text: string; nth?: number }): Found | null {
  const plain = (box: DOMRect): Box => ({ x: box.x, y: box.y, width: box.width, height: box.height });
  const editors = [...document.querySelectorAll<HTMLElement>('.editor-group-container .monaco-editor[data-uri]')];
  const lines =
    editors.filter((one) => one.offsetHeight > 0)[editor]?.querySelectorAll('.view-lines > .view-line') ?? [];
  const tops = [...lines]
    .map((line) => ({ line, top: line.getBoundingClientRect().top }))
    .sort((a, b) => a.top - b.top);
  let left = nth;
  for (const { line } of tops) {
    const shown = (line.textContent ?? '').replaceAll('\u00a0', ' ');
    for (let at = shown.indexOf(text); at >= 0; at = shown.indexOf(text, at + 1)) {
      if (left-- > 0) continue;
      const style = getComputedStyle(line);
      const row = {
        text: shown,
        box: plain(line.getBoundingClientRect()),
        direction: style.direction,
        align: style.textAlign,
      };
      return {
        row,
        boxes: boxes(line, at, at + text.length),
        glyphs: [...text.split('').keys()].flatMap((i) => boxes(line, at + i, at + i + 1).slice(0, 1)),
      };
    }
  }
  return null;

  function boxes(line: Element, start: number, end: number): Box[] {
    const found: Box[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let offset = 0; walker.nextNode();) {
      const node = walker.currentNode as Text;
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
      offset += node.length;
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      found.push(...[...range.getClientRects()].map(plain));
    }
    return found;
  }
}

/** The decorations painted behind or over the text of an editor, whose class list contains `named`. */
export function overlaysShown({ editor = 0, named = '' }: Where & { named?: string }): Overlay[] {
  const editors = [...document.querySelectorAll<HTMLElement>('.editor-group-container .monaco-editor[data-uri]')];
  const drawn = editors.filter((one) => one.offsetHeight > 0)[editor]?.querySelectorAll('.view-overlays .cdr') ?? [];
  return [...drawn]
    .filter((one) => one.className.includes(named))
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const { backgroundColor, border, outline } = getComputedStyle(one);
      return { classes: one.className, box: { x, y, width, height }, background: backgroundColor, border, outline };
    });
}

/** The box of the primary caret in the editor that has the focus. */
export function caretShown(): Box | null {
  const caret = document.querySelector('.monaco-editor.focused .cursors-layer .cursor');
  if (!caret) return null;
  const { x, y, width, height } = caret.getBoundingClientRect();
  return { x, y, width, height };
}
