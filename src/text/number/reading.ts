// What reading a number yields.

/** A number that was read: tokens `from` … `to` (exclusive), beginning at UTF-16 offset `start`, past any proclitics. */
export interface NumberReading {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly how: 'digits' | 'words' | 'mixed';
  /** Whether the article stands before it: «الأربعة», «الـ15». */
  readonly definite: boolean;
  /** Whether it is one plain run of digits, as years and labels are. */
  readonly plain: boolean;
}
