// Dates and figures together: a year is no figure, and a figure no year.

import type { Vocabulary } from '../text/vocabulary.ts';
import { whole } from '../text/whole.ts';
import { bareYearRule, dateRule } from './date/date.ts';
import { Figures } from './figure/figure.ts';
import { Nouns } from './figure/noun.ts';
import type { Candidate, Rule } from './line.ts';

/**
 * Finds the dates and figures of a line, none overlapping. A number that could be a year is a figure where it has a bound
 * or a noun known to be counted («أكثر من 2009 خلية»), else a year («في 2003 وتم»).
 */
export function numericRule(vocabulary: Vocabulary): Rule {
  return whole(makeNumericRule(vocabulary));
}

/** The same, giving way while its tables are made. */
export function* makeNumericRule(vocabulary: Vocabulary): Generator<void, Rule> {
  const dates = dateRule(vocabulary);
  yield;
  const nouns = new Nouns(vocabulary);
  yield;
  const figures = new Figures(vocabulary, nouns);
  yield;
  let taken = new Uint8Array(256); // which tokens are dates; all zero between two lines
  return (line) => {
    const { words } = line;
    const found = dates(line);
    if (taken.length < words.count) taken = new Uint8Array(2 * words.count);
    if (found.length === 0) return figures.find(words, taken).map(({ candidate }) => candidate);
    const years = found.filter(isBare);
    for (const one of found) if (!isBare(one)) taken.fill(1, one.from, one.to);
    const counted = figures.find(words, taken);
    for (const one of found) taken.fill(0, one.from, one.to);
    if (counted.length === 0) return found;
    const kept = counted.filter(({ candidate, sure }) => sure || !years.some((year) => meet(year, candidate)));
    const standing = found.filter((one) => !isBare(one) || !kept.some(({ candidate }) => meet(one, candidate)));
    return [...standing, ...kept.map(({ candidate }) => candidate)].sort((a, b) => a.start - b.start);
  };
}

function isBare(one: Candidate): boolean {
  return one.rules[0] === bareYearRule;
}

function meet(a: Candidate, b: Candidate): boolean {
  return a.from < b.to && b.from < a.to;
}
