// Units of mass, length, volume and time span: how much each is of its base unit. Written down from general knowledge.

import { words } from './list.ts';

/** A unit with the words for it, and how many base units it is. */
export interface Unit {
  readonly base: 'kg' | 'km' | 'l';
  readonly scale: number;
  /** Whether it measures a stuff, which then tells figures apart: kilograms of one thing and of another. */
  readonly ofStuff: boolean;
  readonly words: readonly string[];
}

export const units: readonly Unit[] = [
  unit('kg', 1, 'كيلوغرام كيلوغرامات كيلوجرام كيلوجرامات كيلو كلغ كغ كغم'),
  unit('kg', 0.001, 'غرام غرامات جرام جرامات'),
  unit('kg', 1000, 'طن طنا طنان طنين أطنان'),
  unit('kg', 100, 'قنطار قناطير'),
  unit('km', 1, 'كيلومتر كيلومترات كلم كم'),
  unit('km', 0.001, 'متر أمتار'),
  unit('km', 1.609344, 'ميل أميال'),
  unit('l', 1, 'لتر لترات ليتر'),
  unit('l', 158.987295, 'برميل براميل'),
];

function unit(base: Unit['base'], scale: number, table: string): Unit {
  return { base, scale, ofStuff: base !== 'km', words: words(table) };
}
