// Plain values as bytes: strings by their numbers, records by the names of their fields, a field a byte or a few.

import type { Reader, Writer } from './bytes.ts';
import type { Strings } from './strings.ts';

/** What a byte says by itself: numbers below `null` are themselves, those from `record` on are records of a known shape. */
const tag = { null: 128, true: 129, false: 130, undefined: 131, count: 132, int32: 133, double: 134, string: 135, list: 136, manyShapes: 137, record: 138 } as const; // prettier-ignore

type Shape = readonly string[];

/** Writes and reads the values of one corpus: null, booleans, numbers, strings, lists, and records of such. */
export class Values {
  readonly strings: Strings;
  readonly #shapes: Shape[] = [];
  readonly #byFields = new Map<string, number>();

  constructor(strings: Strings) {
    this.strings = strings;
  }

  write(to: Writer, value: unknown): void {
    if (typeof value === 'string') {
      to.byte(tag.string);
      to.count(this.strings.take(value));
    } else if (typeof value === 'number') writeNumber(to, value);
    else if (value === null) to.byte(tag.null);
    else if (value === undefined) to.byte(tag.undefined);
    else if (typeof value === 'boolean') to.byte(value ? tag.true : tag.false);
    else if (Array.isArray(value)) this.#writeList(to, value);
    else this.#writeRecord(to, value as Readonly<Record<string, unknown>>);
  }

  read(from: Reader): unknown {
    const is = from.byte();
    if (is < tag.null) return is;
    if (is >= tag.record) return this.#readRecord(from, is - tag.record);
    switch (is) {
      case tag.string:
        return this.strings.at(from.count());
      case tag.null:
        return null;
      case tag.list:
        return this.#readList(from);
      case tag.count:
        return from.count();
      case tag.true:
        return true;
      case tag.false:
        return false;
      case tag.int32:
        return from.int32();
      case tag.double:
        return from.double();
      case tag.manyShapes:
        return this.#readRecord(from, from.count());
      default:
        return undefined;
    }
  }

  #writeList(to: Writer, list: readonly unknown[]): void {
    to.byte(tag.list);
    to.count(list.length);
    for (const one of list) this.write(to, one);
  }

  #readList(from: Reader): unknown[] {
    const list = new Array<unknown>(from.count());
    for (let i = 0; i < list.length; i++) list[i] = this.read(from);
    return list;
  }

  #writeRecord(to: Writer, record: Readonly<Record<string, unknown>>): void {
    const fields = Object.keys(record);
    const shape = this.#shapeOf(fields);
    if (shape < 256 - tag.record) to.byte(tag.record + shape);
    else {
      to.byte(tag.manyShapes);
      to.count(shape);
    }
    for (const field of fields) this.write(to, record[field]);
  }

  #readRecord(from: Reader, shape: number): unknown {
    const record: Record<string, unknown> = {};
    for (const field of this.#shapes[shape]!) record[field] = this.read(from);
    return record;
  }

  #shapeOf(fields: Shape): number {
    const name = fields.join();
    const known = this.#byFields.get(name);
    if (known !== undefined) return known;
    this.#byFields.set(name, this.#shapes.length);
    return this.#shapes.push(fields) - 1;
  }
}

function writeNumber(to: Writer, value: number): void {
  if ((value | 0) !== value || Object.is(value, -0)) {
    to.byte(tag.double);
    to.double(value);
  } else if (value >= 0 && value < tag.null) to.byte(value);
  else if (value >= 0) {
    to.byte(tag.count);
    to.count(value);
  } else {
    to.byte(tag.int32);
    to.int32(value);
  }
}
