// What the sources of a corpus tell of each thing, filed by what they say of it: so a change is judged by those that stand for all.

import type { Claim } from '../claims/claim.ts';
import { type Said, type Testimony, type Told, mostAsked } from '../claims/compare.ts';
import { byPlace } from '../claims/compare/testimony.ts';
import { sortInSlices } from '../text/sort.ts';
import { counts } from './pinned.ts';
import { Postings } from './postings.ts';
import type { Strings } from './store/strings.ts';

/** Parts a key from what is said under it; no key and nothing said has it. */
const parting = '\0';
/** What claims are filed under that are judged each by itself, and what those are that have no part in verdicts. */
const [eachByItself, silent] = ['', '\x01'];

/** Where a claim is filed: under its key by what it says, null where it is judged by itself. */
export function filed(key: string, said: string | null, claim: Claim): string {
  return key + parting + (counts(claim) ? (said ?? eachByItself) : silent);
}

/** The key that something is filed under. */
function keyOf(file: string): string {
  return file.slice(0, file.lastIndexOf(parting));
}

/** Testimonies by where they are filed. */
export class Sayings {
  readonly #postings: Postings<Testimony>;
  /** What is filed under each key; one alone stands without a list. */
  readonly #files = new Map<string, string | readonly string[]>();

  /** `read` gives what the source at a path, as it was put last, tells where something is filed. */
  constructor(read: (path: string, file: string) => readonly Testimony[], strings: Strings) {
    this.#postings = new Postings(read, strings);
  }

  /**
   * Replaces where the source at `path` has claims filed. Returns the keys that it touches, with whether its claims may be, or have
   * been, among those that stand for all.
   */
  put(path: string, files: Iterable<string>): Map<string, boolean> {
    const touched = new Map<string, boolean>();
    const note = (file: string): void => {
      const key = keyOf(file);
      touched.set(key, touched.get(key) === true || this.#isDecisive(path, file) || this.#hasSilent(key));
    };
    for (const file of this.#postings.keysOf(path)) note(file);
    for (const file of this.#postings.put(path, files)) {
      if (this.#postings.count(file) > 0) this.#enter(file);
      else this.#leave(file);
    }
    for (const file of this.#postings.keysOf(path)) note(file);
    return touched;
  }

  /** The keys under which the source at `path` tells something. */
  keysOf(path: string): Set<string> {
    return new Set(this.#postings.keysOf(path).map(keyOf));
  }

  /**
   * What is told under a key, giving way in between. It is read when it is asked for, so nobody goes on with it when the key was
   * touched meanwhile.
   */
  *told(key: string): Generator<void, Told> {
    const files = this.#filesOf(key).filter(isSaid);
    const said = files.map((file) => new Filed(file, this.#postings));
    for (const one of said) {
      one.first(1);
      yield;
    }
    return {
      said: said.sort((a, b) => byPlace(a.first(1)[0]!, b.first(1)[0]!)),
      all: () => this.#read(files),
      rest: () => this.#read([key + parting + eachByItself]),
    };
  }

  /** All that is told under a key. */
  testimonies(key: string): Generator<void, Testimony[]> {
    return this.#read(this.#filesOf(key));
  }

  /** What has no part in verdicts. */
  silent(key: string): Generator<void, Testimony[]> {
    return this.#read([key + parting + silent]);
  }

  /** What a source says under a key, in order: of that alone which is not judged by itself. */
  saidAt(path: string, key: string): Testimony[] {
    const files = this.#filesOf(key).filter((file) => isSaid(file) && this.#postings.rank(path, file) !== undefined);
    return files.flatMap((file) => [...this.#postings.at(path, file)]).sort(byPlace);
  }

  *#read(files: readonly string[]): Generator<void, Testimony[]> {
    const found: Testimony[] = [];
    for (const file of files) for (const [, list] of yield* this.#postings.ofInSlices(file)) found.push(...list);
    yield* sortInSlices(found, byPlace);
    return found;
  }

  /** Whether what a source says is judged by itself, or with the first that say so, or could have been before it came. */
  #isDecisive(path: string, file: string): boolean {
    return !isSaid(file) || (this.#postings.rank(path, file) ?? 0) < mostAsked;
  }

  #hasSilent(key: string): boolean {
    return this.#postings.count(key + parting + silent) > 0;
  }

  #filesOf(key: string): readonly string[] {
    const files = this.#files.get(key) ?? [];
    return typeof files === 'string' ? [files] : files;
  }

  /** In the order of what is said: answers do not depend on the order of reading. */
  #enter(file: string): void {
    const files = this.#filesOf(keyOf(file));
    if (files.includes(file)) return;
    this.#files.set(keyOf(file), files.length === 0 ? file : [...files, file].sort());
  }

  #leave(file: string): void {
    const files = this.#filesOf(keyOf(file)).filter((other) => other !== file);
    if (files.length === 0) this.#files.delete(keyOf(file));
    else this.#files.set(keyOf(file), files.length === 1 ? files[0]! : files);
  }
}

function isSaid(file: string): boolean {
  return !file.endsWith(parting + eachByItself) && !file.endsWith(parting + silent);
}

/** The testimonies that are filed in one place, of which the first are read when they are asked for. */
class Filed implements Said {
  readonly #file: string;
  readonly #postings: Postings<Testimony>;
  #first: readonly Testimony[] = [];

  constructor(file: string, postings: Postings<Testimony>) {
    this.#file = file;
    this.#postings = postings;
  }

  get sources(): number {
    return this.#postings.count(this.#file);
  }

  first(count: number): readonly Testimony[] {
    if (this.#first.length < count && this.#first.length < this.sources)
      this.#first = this.#postings.first(this.#file, count);
    return this.#first.slice(0, count);
  }
}
