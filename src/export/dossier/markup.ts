// HTML that is safe by construction: whatever a template is given is text, and escaped, unless a template made it.

/** HTML made by `html`. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

type Part = string | number | Html | readonly Html[] | undefined;

/** A template of HTML. Strings in it are escaped for element content and quoted attributes alike. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(fixed.reduce((made, piece, at) => made + markupOf(parts[at - 1]) + piece));
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
