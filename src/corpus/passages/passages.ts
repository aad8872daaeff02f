// The passages that sources share, found by their rarer words and aligned; kept as sources come, change and go.

import { Relations } from '../../claims/relations.ts';
import { Stories } from '../../claims/compare/story.ts';
import type { Comparison } from '../../claims/compare.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Bond, bondOf, pairsOf } from './bond.ts';
import { type Form, Forms } from './form.ts';
import { Origins } from './origins.ts';
import { type Pair, type PassageSource, Placed, type Shown, groupsOf, shownOf } from './region.ts';

/** Passages that pairs connect, with what is to be shown of them. */
export interface Region {
  readonly members: ReadonlySet<Placed>;
  readonly shown: readonly Shown[];
}

/** What is told otherwise than before. */
export interface News {
  /** Of each region that came, went or has other origins, all that is told of it now. */
  readonly told: ReadonlyMap<Region, readonly Comparison[]>;
  /** The sources whose origin is another one. */
  readonly moved: readonly string[];
}

/** How many passages are taken in, or pairs gone through, in one step. */
const step = 32;

/**
 * The shared passages of one corpus. Sources are taken in when someone asks; what is told depends on the sources as they
 * then are, not on the order in which they came.
 */
export class Passages {
  /** What was put (or, where undefined, removed) and is not taken in yet. */
  readonly #waiting = new Map<string, PassageSource | undefined>();
  readonly #placed = new Map<string, readonly Placed[]>();
  readonly #forms = new Forms();
  readonly #bonds = new Map<Form, Map<Form, Bond>>();
  readonly #pairs = new Map<Placed, Set<Pair>>();
  readonly #regions = new Map<Placed, Region>();
  readonly #origins = new Origins();
  /** Regions that came or went and were not told yet. */
  readonly #news = new Set<Region>();
  /** Forms to be looked up, forms whose homes changed, and passages whose pairs changed. */
  readonly #stale = new Set<Form>();
  readonly #moved = new Set<Form>();
  readonly #touched = new Set<Placed>();
  readonly #relations: Relations;
  readonly #stories: Stories;
  #work: Generator<void> | undefined;

  constructor(knowledge: Knowledge) {
    this.#relations = new Relations(knowledge);
    this.#stories = new Stories(this.#relations);
  }

  /** Takes in a source, or its new state. */
  put(source: PassageSource): void {
    this.#waiting.set(source.path, source);
  }

  /** Forgets a source. */
  remove(path: string): void {
    this.#waiting.set(path, undefined);
  }

  /** Works in what was put, giving way in between; whoever else asks meanwhile goes on with the same work. */
  *settle(): Generator<void, void> {
    while (!this.isSettled) {
      this.#work ??= this.#settling();
      if (this.#work.next().done) this.#work = undefined;
      else yield;
    }
  }

  /** Whether all that was put is worked in. */
  get isSettled(): boolean {
    return !this.#work && this.#waiting.size === 0;
  }

  /** The source that stands for all that copy one another with this one, the first of them by path: as far as it is worked in. */
  originOf(path: string): string {
    return this.#origins.of(path);
  }

  /** Whether all that was put is worked in and told. */
  get isTold(): boolean {
    return this.isSettled && this.#news.size === 0 && !this.#origins.mayHaveMoved;
  }

  /** What there is to tell since the last time, all that was put being worked in; gives way in between. */
  *newsInSlices(): Generator<void, News> {
    yield* this.settle();
    const moved = [...this.#origins.moved()];
    let steps = 0;
    for (const path of moved) {
      for (const placed of this.#placed.get(path) ?? []) {
        const region = this.#regions.get(placed);
        if (region) this.#news.add(region);
        if (++steps % step === 0) yield;
      }
    }
    const told = new Map<Region, readonly Comparison[]>();
    for (const region of this.#news) {
      this.#news.delete(region);
      told.set(region, this.#toldOf(region));
      if (++steps % step === 0) yield;
    }
    return { told, moved };
  }

  /** The shared passages as comparisons, but for what one origin says twice word for word; and who says them, where two do. */
  #toldOf(region: Region): Comparison[] {
    const [member] = region.members;
    if (this.#regions.get(member!) !== region) return [];
    const told: Comparison[] = [];
    for (const one of region.shown) {
      const origins = new Set(one.places.map(({ path }) => this.#origins.of(path))).size;
      if (one.verdict !== 'same' || origins > 1) told.push({ ...one, subject: null, origins });
    }
    return told;
  }

  *#settling(): Generator<void> {
    for (const [path, state] of this.#waiting) {
      this.#waiting.delete(path);
      yield* this.#replace(path, state);
    }
    yield* this.#lookUp();
    yield* this.#tie();
    yield* this.#mapRegions();
  }

  /** Puts the passages of a source, none where it is gone, in place of its former ones: what both have stays as it is. */
  *#replace(path: string, source: PassageSource | undefined): Generator<void> {
    const former = this.#placed.get(path) ?? [];
    const placed: Placed[] = [];
    let words = 0;
    for (let number = 0; number < (source?.passages.length ?? 0); number++) {
      const one = new Placed(source!, number);
      const form = this.#forms.add(one);
      this.#moved.add(form);
      if (form.homes.length === 1) this.#stale.add(form);
      placed.push(one);
      words += one.keys.length;
      if (placed.length % step === 0) yield;
    }
    for (const [i, one] of former.entries()) {
      this.#leave(one, this.#forms.of(one));
      if (i % step === step - 1) yield;
    }
    if (placed.length > 0) this.#placed.set(path, placed);
    else this.#placed.delete(path);
    this.#origins.setLength(path, words);
    yield;
  }

  #leave(one: Placed, form: Form): void {
    this.#forms.remove(form, one);
    if (form.homes.length > 0) return void this.#moved.add(form);
    this.#unbind(form);
    this.#stale.delete(form);
    this.#moved.delete(form);
  }

  /** Looks up the forms that are new, and those whose words say more or less than they did. */
  *#lookUp(): Generator<void> {
    let steps = 0;
    for (const form of this.#forms.changed()) {
      if (form) this.#stale.add(form);
      if (++steps % step === 0) yield;
    }
    for (const form of this.#stale) {
      this.#unbind(form);
      if (++steps % step === 0) yield;
    }
    for (const form of this.#stale) {
      this.#stale.delete(form);
      this.#moved.add(form);
      for (const other of this.#forms.likely(form)) {
        if (this.#stale.has(other)) continue; // the later of the two finds the other
        this.#bind(form, other);
        if (++steps % (step / 4) === 0) yield;
      }
      yield;
    }
  }

  /** Finds the pairs of the forms whose homes changed. */
  *#tie(): Generator<void> {
    for (const form of this.#moved) {
      this.#moved.delete(form);
      if (form.homes.length > 1 && !this.#bonds.get(form)?.has(form)) this.#bind(form, form);
      for (const bond of [...(this.#bonds.get(form)?.values() ?? [])]) {
        const pairs = yield* pairsOf(bond, this.#sameStory);
        if (this.#bonds.get(form)?.get(bond.one === form ? bond.other : bond.one) === bond) this.#setPairs(bond, pairs);
      }
      yield;
    }
  }

  readonly #sameStory = (a: Placed, b: Placed): boolean => this.#stories.same(a.story, b.story);
  readonly #isBroad = (entity: string): boolean => this.#relations.isBroad(entity);

  #bind(one: Form, other: Form): void {
    const bond = bondOf(one, other, { weigh: this.#forms.weigh, isBroad: this.#isBroad });
    if (!bond) return;
    this.#bondsOf(one).set(other, bond);
    this.#bondsOf(other).set(one, bond);
  }

  #bondsOf(form: Form): Map<Form, Bond> {
    const known = this.#bonds.get(form) ?? new Map<Form, Bond>();
    this.#bonds.set(form, known);
    return known;
  }

  #unbind(form: Form): void {
    for (const [other, bond] of this.#bonds.get(form) ?? []) {
      this.#setPairs(bond, []);
      this.#bonds.get(other)?.delete(form);
    }
    this.#bonds.delete(form);
  }

  #setPairs(bond: Bond, pairs: readonly Pair[]): void {
    for (const pair of bond.pairs) {
      this.#origins.remove(pair);
      for (const end of [pair.a, pair.b]) {
        this.#pairs.get(end)!.delete(pair);
        if (this.#pairs.get(end)!.size === 0) this.#pairs.delete(end);
        this.#touched.add(end);
      }
    }
    for (const pair of pairs) {
      this.#origins.add(pair);
      for (const end of [pair.a, pair.b]) {
        this.#touched.add(end);
        const known = this.#pairs.get(end);
        if (known) known.add(pair);
        else this.#pairs.set(end, new Set([pair]));
      }
    }
    bond.pairs = pairs;
  }

  /** Makes the regions anew in which a pair came or went. */
  *#mapRegions(): Generator<void> {
    let steps = 0;
    for (const one of [...this.#touched]) {
      this.#dissolve(one);
      if (++steps % step === 0) yield;
    }
    yield;
    for (const one of this.#touched) {
      this.#touched.delete(one);
      if (this.#regions.has(one)) continue;
      const { members, pairs } = yield* this.#connected(one);
      if (pairs.size === 0) continue;
      const shown: Shown[] = [];
      for (const group of yield* groupsOf(pairs)) for (const each of yield* shownOf(group)) shown.push(each);
      const region = { members, shown };
      for (const member of members) this.#regions.set(member, region);
      this.#news.add(region);
      yield;
    }
  }

  #dissolve(one: Placed): void {
    const region = this.#regions.get(one);
    if (region) this.#news.add(region);
    for (const member of region?.members ?? []) {
      this.#regions.delete(member);
      this.#touched.add(member);
    }
  }

  *#connected(one: Placed): Generator<void, { members: Set<Placed>; pairs: Set<Pair> }> {
    const members = new Set([one]);
    const pairs = new Set<Pair>();
    let steps = 0;
    for (const member of members) {
      if (++steps % step === 0) yield;
      for (const pair of this.#pairs.get(member) ?? []) {
        pairs.add(pair);
        members.add(pair.a).add(pair.b);
      }
    }
    return { members, pairs };
  }
}
