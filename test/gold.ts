// Reads a gold text: plain text with marks in the line (test/cases/gold/README.md has the format).

/** One mark; `start` and `end` are UTF-16 units into the text without marks, `end` exclusive. */
export interface GoldMark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  /** What stands between the type and the bar: an entity, an ISO date or ?, or value, bound and unit. */
  readonly value: string;
}

export interface GoldFigure {
  readonly value: number;
  readonly bound: string;
  readonly unit: string;
}

/** The text as published, and its marks in order; throws where the marks do not balance. */
export function parseGold(marked: string): { text: string; marks: GoldMark[] } {
  const marks: GoldMark[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/⟦(\w+) ([^⟦⟧|]*)\|([^⟦⟧]*)⟧/gu)) {
    const [whole, type = '', value = '', surface = ''] = found;
    text += marked.slice(from, found.index);
    marks.push({ start: text.length, end: text.length + surface.length, text: surface, type, value });
    text += surface;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  const stray = /.{0,20}[⟦⟧].{0,20}/u.exec(text);
  if (stray) throw new Error(`A mark that does not balance: ${stray[0]}`);
  return { text, marks };
}

/** The value of a figure's mark; the unit may hold spaces. */
export function parseGoldFigure(value: string): GoldFigure {
  const [number = '', bound = '', ...unit] = value.split(' ');
  return { value: number === '' ? NaN : Number(number), bound, unit: unit.join(' ') };
}
