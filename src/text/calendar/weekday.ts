// The names of the days of the week. Source: CLDR (ar), and spellings met in news text.

/** The names of each day with the article, from Sunday (0). */
export const weekdayNames: readonly (readonly string[])[] = [
  ['الأحد'],
  ['الاثنين', 'الإثنين', 'الأثنين', 'الاتنين'],
  ['الثلاثاء', 'الثلاثا', 'التلاتاء'],
  ['الأربعاء', 'الأربعا'],
  ['الخميس'],
  ['الجمعة'],
  ['السبت'],
];
