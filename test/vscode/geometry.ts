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
  /** Where the text that was asked for stands in this row. */
  readonly hits: readonly Hit[];
}

export interface Hit {
  /** Boxes of the text, one per piece the editor cut it into. */
  readonly boxes: readonly Box[];
  /** One box per UTF-16 unit. */
  readonly glyphs: readonly Box[];
}

/** A text as it is shown, and the row it stands in. */
export interface Found extends Hit {
  readonly row: Row;
}

export interface Overlay {
  readonly classes: string;
  readonly box: Box;
  readonly background: string;
  /** Widths and styles, of all sides or of each (above, right, below, left). */
  readonly border: string;
  readonly outline: string;
}

export interface Where {
  /** Which of the visible editors, in the order of the page; in a diff 0 is the left side. */
  readonly editor?: number;
}

/** The rows an editor shows, from top to bottom, with the hits of a text in each; a text that a wrap cuts has none. */
export function rowsShown({ editor = 0, text = '' }: Where & { text?: string }): Row[] {
  const editors = [...document.querySelectorAll<HTMLElement>('.editor-group-container .monaco-editor[data-uri]')];
  const lines =
    editors.filter((one) => one.offsetHeight > 0)[editor]?.querySelectorAll('.view-lines > .view-line') ?? [];
  return [...lines].map(rowOf).sort((a, b) => a.box.y - b.box.y);

  function rowOf(line: Element): Row {
    const shown = (line.textContent ?? '').replaceAll('\u00a0', ' ');
    const { direction, textAlign: align } = getComputedStyle(line);
    const hits: Hit[] = [];
    for (let at = shown.indexOf(text); text !== '' && at >= 0; at = shown.indexOf(text, at + 1))
      hits.push(hitAt(line, at));
    return { text: shown, box: plain(line.getBoundingClientRect()), direction, align, hits };
  }

  function hitAt(line: Element, at: number): Hit {
    const units = [...text.split('').keys()];
    const glyphs = units.flatMap((unit) => boxes(line, at + unit, at + unit + 1).slice(0, 1));
    return { boxes: boxes(line, at, at + text.length), glyphs };
  }

  /** The boxes of the units from `start` to `end` of a line: ranges over its text nodes, for one over an element counts its spans too. */
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

  function plain({ x, y, width, height }: DOMRect): Box {
    return { x, y, width, height };
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
      const { backgroundColor, borderWidth, borderStyle, outline } = getComputedStyle(one);
      const border = `${borderWidth} ${borderStyle}`;
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

/** A row of a picker. */
export interface Listed {
  readonly label: string;
  readonly text: string;
  readonly focused: boolean;
}

/** The rows that the open picker shows, in their order, which is not that of the page. */
export function listedRows(): Listed[] {
  const rows = [...document.querySelectorAll<HTMLElement>('.quick-input-widget .quick-input-list .monaco-list-row')];
  return rows
    .filter((row) => row.offsetHeight > 0)
    .sort((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
    .map((row) => ({
      label: (row.querySelector('.label-name')?.textContent ?? '').replaceAll('\u00a0', ' '),
      text: row.innerText
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      focused: row.classList.contains('focused'),
    }));
}

/** Whether a click at this point of the window reaches the text of an editor: its lines or its caret, and no widget over them. */
export function isText([x, y]: readonly [number, number]): boolean {
  const hit = document.elementFromPoint(x, y);
  return hit?.closest('.monaco-editor .lines-content') != null && hit.closest('.contentWidgets') === null;
}
