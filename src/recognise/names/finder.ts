// What every way of finding names has in common.

import type { NameCandidate } from '../line.ts';
import type { Reader } from './reader.ts';

/** One way to find names: adds candidates for what the reader reads. */
export type NameFinder = (reader: Reader, into: NameCandidate[]) => void;
