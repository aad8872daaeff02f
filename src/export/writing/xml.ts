// XML 1.0 that is well-formed by construction: strings are text, and escaped; what `element` made is markup.

/** Markup made by `element`. */
export class Xml {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Content = Xml | string | undefined;

/** An element. An attribute without a value is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  ...content: readonly (Content | readonly Content[])[]
): Xml {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null);
  const head = [name, ...given.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ');
  const inside = content.flat().map(markupOf).join('');
  return new Xml(inside === '' ? `<${head}/>` : `<${head}>${inside}</${name}>`);
}

/** The text as XML 1.0 can hold it: each unit that no document may contain, escaped or not, is U+FFFD (as wide as it). */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

function markupOf(content: Content): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? escaped(content) : content.markup;
}

/** For content and quoted attributes alike; white space that a parser would normalise is written by number. */
function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
