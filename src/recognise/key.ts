// Names as keys.

export { keyOf } from '../knowledge/lexicon/lexicon.ts';
