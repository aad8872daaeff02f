// `ahocorasick` has no types of its own; this is the part of it that the benchmark uses.

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Each match: the offset of its last unit, and the keywords that end there. */
    search(text: string): [last: number, words: string[]][];
  }
}
