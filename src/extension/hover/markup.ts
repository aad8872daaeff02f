// The HTML of hovers: VS Code keeps `align` and drops `dir` and `style`, so a right-to-left table is right-aligned cells in
// reversed order, and every run of text an isolate. Nothing from a file gets here unescaped: `Markup` is what is safe.

import { arabic, isolated, leftToRight } from '../../l10n/isolate.ts';
import type { Language } from '../../l10n/language.ts';
import { hasArabic } from '../../text/direction.ts';

/** HTML that is safe to show. Made by the functions of this file alone. */
export type Markup = string & { readonly markup: unique symbol };

/** Every ASCII sign that means something in Markdown, HTML, a theme icon or a link that Markdown would find by itself. */
const special = /[!-/:-@[-`{-~]/g;

const noBreakSpace = '\u00a0';
const noBreakHyphen = '\u2011';

/** Text from anywhere, as itself: an isolate in the direction of its first strong letter. */
export function text(raw: string): Markup {
  const plain = raw.replace(/[^\S\u00a0]+/g, ' ');
  return markup(hasArabic(plain) ? arabic(escape(plain)) : isolated(escape(plain)));
}

/** Text that stays on one row, for short cells beside long ones. */
export function unbroken(raw: string): Markup {
  return text(raw.replaceAll(' ', noBreakSpace).replaceAll('-', noBreakHyphen));
}

/** Text with one stretch of it marked bold. */
export function marked(raw: string, start: number, end: number): Markup {
  const part = (from: number, to: number): string => escape(raw.slice(from, to).replace(/\s+/g, ' '));
  return markup(arabic(`${part(0, start)}<b>${part(start, end)}</b>${part(end, raw.length)}`));
}

/** One after the other, a space between. */
export function joined(...parts: readonly (Markup | undefined)[]): Markup {
  return markup(parts.filter((part) => part !== undefined && part !== '').join(' '));
}

export function bold(part: Markup): Markup {
  return markup(`<b>${part}</b>`);
}

export function struck(part: Markup): Markup {
  return markup(`<s>${part}</s>`);
}

export function small(part: Markup): Markup {
  return markup(`<small>${part}</small>`);
}

/** A theme icon by its name. */
export function icon(name: string): Markup {
  return markup(`$(${name})`);
}

/** A link that runs a command of ours; the hover's `isTrusted` names the commands that may be. */
export function commandLink(label: Markup, command: string, ...args: readonly unknown[]): Markup {
  return markup(`<a href="command:${command}?${encodeURIComponent(JSON.stringify(args))}">${label}</a>`);
}

/** A line of parts in the order of its language: Arabic from the right, English from the left. */
export function line(language: Language, ...parts: readonly (Markup | undefined)[]): Markup {
  return markup(language === 'ar' ? arabic(joined(...parts)) : leftToRight(joined(...parts)));
}

/** A paragraph of lines, right-aligned. */
export function paragraph(...lines: readonly (Markup | undefined)[]): Markup {
  return markup(`<p align="right">${lines.filter((one) => one !== undefined && one !== '').join('<br>')}</p>\n`);
}

/** A table that reads from right to left: the first cell of each row stands at the right. */
export function table(rows: readonly (readonly Markup[])[]): Markup {
  const cell = (part: Markup): string => `<td align="right">${part}</td>`;
  const row = (cells: readonly Markup[]): string => `<tr>${cells.map(cell).reverse().join('')}</tr>`;
  return markup(`<table align="right">${rows.map(row).join('')}</table>\n`);
}

/** All parts in one. */
export function document(...parts: readonly Markup[]): Markup {
  return markup(parts.join('\n'));
}

function escape(raw: string): string {
  return raw.replace(special, (sign) => `&#${sign.charCodeAt(0)};`);
}

function markup(html: string): Markup {
  return html as Markup;
}
