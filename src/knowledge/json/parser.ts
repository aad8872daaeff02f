// JSON with comments, token by token: what jsonc-parser's `visit` tells of a text, its errors too, but giving way in between. It keeps
// a stack of its own instead of calling itself.

import { createScanner } from 'jsonc-parser';

/** Who is told what stands in a text; offsets and lengths are in UTF-16 units. */
export interface Listener {
  onObjectBegin(start: number): void;
  onArrayBegin(start: number): void;
  onObjectEnd(start: number, length: number): void;
  onArrayEnd(start: number, length: number): void;
  onObjectProperty(key: string, start: number, length: number): void;
  onLiteralValue(value: string | number | boolean | null, start: number, length: number): void;
  /** With jsonc-parser's number of the error. */
  onError(error: number, start: number, length: number): void;
}

/** How many values are read in one step. */
const step = 256;

/** Reads a text; comments and trailing commas are fine. */
export function* parseInSlices(text: string, listener: Listener): Generator<void, void> {
  const parser = new Parser(text, listener);
  parser.begin();
  for (let count = 1; parser.isOpen; count++) {
    parser.next();
    if (count % step === 0) yield;
  }
  parser.end();
}

/** The tokens, by jsonc-parser's numbers. */
const Token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, nil: 7, yes: 8, no: 9, string: 10, number: 11, lineComment: 12, blockComment: 13, lineBreak: 14, space: 15, unknown: 16, end: 17 } as const; // prettier-ignore

/** The errors, by jsonc-parser's numbers. */
const Failure = { symbol: 1, numberFormat: 2, property: 3, value: 4, colon: 5, comma: 6, closeBrace: 7, closeBracket: 8, endOfFile: 9 } as const; // prettier-ignore

/** What the scanner finds wrong with a token, by its number, as an error. */
const scanFailures = [0, 11, 12, 13, 14, 15, 16];

/** A list or an object that is not read to its end. */
interface Open {
  readonly isObject: boolean;
  /** Whether a value stands before. */
  needsComma: boolean;
}

class Parser {
  readonly #scanner;
  readonly #listener: Listener;
  readonly #open: Open[] = [];
  #isRead = false;

  constructor(text: string, listener: Listener) {
    this.#scanner = createScanner(text, false);
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  begin(): void {
    this.#scan();
    this.#isRead = this.#token() !== Token.end && this.#value();
    if (!this.#isRead) this.#fail(Failure.value);
  }

  /** Reads the next item or member of what is open, or its end. */
  next(): void {
    const open = this.#open.at(-1)!;
    const close = open.isObject ? Token.closeBrace : Token.closeBracket;
    if (this.#token() === close || this.#token() === Token.end) return this.#close(open);
    if (this.#token() === Token.comma) {
      if (!open.needsComma) this.#fail(Failure.value);
      this.#scan();
      if (this.#token() === close) return this.#close(open);
    } else if (open.needsComma) this.#fail(Failure.comma);
    open.needsComma = true;
    const isRead = open.isObject ? this.#member() : this.#value();
    if (!isRead) this.#failAndSkip(Failure.value, close);
  }

  end(): void {
    if (this.#isRead && this.#token() !== Token.end) this.#fail(Failure.endOfFile);
  }

  /** The token that is being looked at. */
  #token(): number {
    return this.#scanner.getToken();
  }

  #member(): boolean {
    if (this.#token() !== Token.string) {
      this.#failAndSkip(Failure.property, Token.closeBrace);
      return false;
    }
    this.#listener.onObjectProperty(this.#scanner.getTokenValue(), ...this.#place());
    this.#scan();
    if (this.#token() === Token.colon) {
      this.#scan();
      return this.#value();
    }
    this.#failAndSkip(Failure.colon, Token.closeBrace);
    return true;
  }

  /** Reads a value, of a list or object its beginning; false where none stands here. */
  #value(): boolean {
    const token = this.#token();
    if (token === Token.openBrace || token === Token.openBracket) {
      const isObject = token === Token.openBrace;
      const [start] = this.#place();
      if (isObject) this.#listener.onObjectBegin(start);
      else this.#listener.onArrayBegin(start);
      this.#open.push({ isObject, needsComma: false });
    } else {
      const value = this.#literal(token);
      if (value === undefined) return false;
      this.#listener.onLiteralValue(value, ...this.#place());
    }
    this.#scan();
    return true;
  }

  #literal(token: number): string | number | boolean | null | undefined {
    if (token === Token.string) return this.#scanner.getTokenValue();
    if (token === Token.nil) return null;
    if (token === Token.yes || token === Token.no) return token === Token.yes;
    if (token !== Token.number) return undefined;
    const value = Number(this.#scanner.getTokenValue());
    if (!Number.isNaN(value)) return value;
    this.#fail(Failure.numberFormat);
    return 0;
  }

  #close({ isObject }: Open): void {
    this.#open.pop();
    if (isObject) this.#listener.onObjectEnd(...this.#place());
    else this.#listener.onArrayEnd(...this.#place());
    if (this.#token() === Token.end) this.#fail(isObject ? Failure.closeBrace : Failure.closeBracket);
    else this.#scan();
  }

  /** On to the next token that is neither space nor a comment. */
  #scan(): void {
    for (;;) {
      const token = this.#scanner.scan() as number;
      const failure = scanFailures[this.#scanner.getTokenError()]!;
      if (failure > 0) this.#fail(failure);
      if (token === Token.unknown) this.#fail(Failure.symbol);
      else if (token < Token.lineComment || token === Token.end) return;
    }
  }

  #fail(error: number): void {
    this.#listener.onError(error, ...this.#place());
  }

  /** Goes on at the next comma, or where what is open closes. */
  #failAndSkip(error: number, close: number): void {
    this.#fail(error);
    while (this.#token() !== Token.end && this.#token() !== close && this.#token() !== Token.comma) this.#scan();
  }

  #place(): [start: number, length: number] {
    return [this.#scanner.getTokenOffset(), this.#scanner.getTokenLength()];
  }
}
