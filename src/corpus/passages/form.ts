// Forms: passages of the same words count as one, so that what a thousand texts repeat is looked up and aligned once.

import { type Placed, comesBefore } from './region.ts';
import { mentionsFrom } from '../source.ts';

/** Passages whose text, and what it names, is the same. */
export class Form {
  /** Fingerprint of that text. */
  readonly print: number;
  /** Later ones have higher numbers. */
  readonly number: number;
  /** Where it stands, in the order of paths, then of the text. */
  readonly homes: Placed[];

  constructor(print: number, number: number, home: Placed) {
    this.print = print;
    this.number = number;
    this.homes = [home];
  }

  /** The keys of its words, each once. */
  get keys(): Int32Array {
    return Int32Array.from(new Set(this.homes[0]!.keys));
  }
}

/** By a word in more forms than this none find each other: it says next to nothing, and the search stays linear. */
const common = 100;
/** Lists shorter than this are made anew when they grow: a list that grows in place keeps room for as many more. */
const short = 16;
/** Of a word in more forms than this the forms are not kept: they make up most of a corpus, and would have to fall by half to be asked for. */
const countless = 2 * common;
/** How much common words must say for two forms to be aligned: one that stands nowhere else says 1. */
const enough = 1.5;

/**
 * The forms of one corpus by their words. How much a word says goes by the number of forms that have it, in steps of half an
 * octave: so few changes of the corpus change what others share, and those that do are told.
 */
export class Forms {
  readonly #byPrint = new Map<number, Form>();
  /** The forms of each word, by their numbers; one alone stands without a list, and of a word in far too many how many there are. */
  readonly #byKey = new Map<number, Form | Form[] | number>();
  /** The step of each word when forms were last looked up by it. */
  readonly #levels = new Map<number, number>();
  readonly #touched = new Set<number>();
  #count = 0;

  /** Takes in a passage; the form is new where this is its only home. */
  add(placed: Placed): Form {
    const print = printOf(placed);
    const known = this.#byPrint.get(print);
    if (known) {
      known.homes.splice(placeIn(known.homes, placed), 0, placed);
      return known;
    }
    const form = new Form(print, this.#count++, placed);
    this.#byPrint.set(print, form);
    for (const key of form.keys) {
      this.#enter(key, form);
      this.#touched.add(key);
    }
    return form;
  }

  /** The form of a passage that was taken in. */
  of(placed: Placed): Form {
    return this.#byPrint.get(printOf(placed))!;
  }

  /** Forgets a passage of a form; with its last home the form is gone. */
  remove(form: Form, placed: Placed): void {
    if (form.homes.length > 1) return void form.homes.splice(form.homes.indexOf(placed), 1);
    this.#byPrint.delete(form.print);
    for (const key of form.keys) {
      this.#leave(key, form);
      this.#touched.add(key);
    }
    form.homes.length = 0;
  }

  /** The forms that have to be looked up again, as a word of theirs now says more or less than the last time; undefined to give way. */
  *changed(): Generator<Form | undefined> {
    yield* this.#findAgain();
    for (const key of this.#touched) {
      this.#touched.delete(key);
      const count = this.#countOf(key);
      const level = levelOf(count);
      if (level !== (this.#levels.get(key) ?? 0)) {
        if (level === 0) this.#levels.delete(key);
        else this.#levels.set(key, level);
        yield* this.#formsOf(key);
      }
      if (count > countless) this.#byKey.set(key, count);
    }
  }

  /** Finds the forms of words that were in far too many, and are not any more. */
  *#findAgain(): Generator<undefined> {
    const wanted = new Map<number, Form[]>();
    for (const key of this.#touched) {
      const forms = this.#byKey.get(key);
      if (typeof forms === 'number' && forms <= common) wanted.set(key, []);
    }
    if (wanted.size === 0) return;
    for (const form of this.#byPrint.values()) {
      for (const key of form.keys) wanted.get(key)?.push(form);
      yield;
    }
    for (const [key, forms] of wanted) {
      if (forms.length === 0) this.#byKey.delete(key);
      else this.#byKey.set(key, forms.length === 1 ? forms[0]! : forms);
    }
  }

  /** How much a word says, 0..1: one that stands in one form alone says 1. */
  readonly weigh = (key: number): number => 1 - (this.#levels.get(key) ?? 0) / levels;

  /** The other forms whose common words with this one say enough together. */
  likely(form: Form): Form[] {
    const weighed = Array.from(form.keys, (key) => ({ key, weight: this.weigh(key) })).sort(
      (a, b) => b.weight - a.weight,
    );
    let rest = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const said = new Map<Form, number>();
    for (const { key, weight } of weighed) {
      if (weight <= 0) break;
      const isDecisive = rest >= enough; // what meets only in the words after this one cannot say enough
      rest -= weight;
      for (const other of this.#formsOf(key)) {
        const before = said.get(other);
        if (before !== undefined || isDecisive) said.set(other, (before ?? 0) + weight);
      }
    }
    said.delete(form);
    return [...said].flatMap(([other, weight]) => (weight >= enough ? [other] : []));
  }

  #countOf(key: number): number {
    const forms = this.#byKey.get(key) ?? 0;
    return typeof forms === 'number' ? forms : forms instanceof Form ? 1 : forms.length;
  }

  /** The forms of a word, none where they are not kept. */
  #formsOf(key: number): readonly Form[] {
    const forms = this.#byKey.get(key) ?? [];
    return typeof forms === 'number' ? [] : forms instanceof Form ? [forms] : forms;
  }

  #enter(key: number, form: Form): void {
    const forms = this.#byKey.get(key);
    if (forms === undefined) this.#byKey.set(key, form);
    else if (typeof forms === 'number') this.#byKey.set(key, forms + 1);
    else if (forms instanceof Form) this.#byKey.set(key, [forms, form]);
    else if (forms.length < short) this.#byKey.set(key, [...forms, form]);
    else forms.push(form);
  }

  #leave(key: number, form: Form): void {
    const forms = this.#byKey.get(key)!;
    if (typeof forms === 'number') return void this.#byKey.set(key, forms - 1);
    if (forms instanceof Form) return void this.#byKey.delete(key);
    forms.splice(rankIn(forms, form), 1);
    if (forms.length === 1) this.#byKey.set(key, forms[0]!);
  }
}

/** Where in a list by their numbers a form stands, or belongs. */
function rankIn(forms: readonly Form[], { number }: Form): number {
  let [low, high] = [0, forms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (forms[middle]!.number < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many half octaves there are up to `common`, and one more at which a word says nothing. */
const levels = 14;

function levelOf(count: number): number {
  return count > common ? levels : Math.round(2 * Math.log2(Math.max(1, count)));
}

/** Where in a list in order a passage belongs. */
function placeIn(homes: readonly Placed[], placed: Placed): number {
  let [low, high] = [0, homes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(homes[middle]!, placed)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 53 bits over the units of a passage, over its words' keys and over what its mentions mean: two FNV-1a hashes side by side. */
function printOf({ start, end, keys, in: { text, mentions } }: Placed): number {
  let [high, low] = [0x811c9dc5, 0x1000193];
  const take = (unit: number): void => {
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  };
  for (let i = start; i < end; i++) take(text.charCodeAt(i));
  for (const key of keys) take(key);
  for (let i = mentionsFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) {
    const mention = mentions[i]!;
    const meant =
      'entity' in mention ? mention.entity : mention.type === 'date' ? (mention.iso ?? '') : `${mention.value}`;
    take(0);
    for (let k = 0; k < meant.length; k++) take(meant.charCodeAt(k));
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
