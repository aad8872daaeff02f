// Quotation marks and dashes in all their forms.

/** What can open a quotation, and for each what closes it: news texts mix the pairs, so several may. */
const closers: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”“"',
  '”': '“”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  "'": "'’",
  '‘': "’'",
  '’': '‘’',
  '＂': '＂',
};

const quotes = new Set([...Object.keys(closers), '‟', '‚', '‛', '′', '″', '＇', '`', '´']);
const dashes = new Set('-‐‑‒–—―−﹘﹣－');

/** Whether the character is a quotation mark, an apostrophe or a prime. */
export function isQuote(mark: string): boolean {
  return quotes.has(mark);
}

/** Whether `mark` closes what `opener` opened. */
export function closesQuote(opener: string, mark: string): boolean {
  return closers[opener]?.includes(mark) ?? false;
}

/** Whether the character is a hyphen or a dash. */
export function isDash(mark: string): boolean {
  return dashes.has(mark);
}
