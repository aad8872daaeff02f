// Words that tell how a date bounds what is said beside it. Written down from general knowledge.

import { phrases } from './list.ts';

/** Right before a date: what is said holds from it on. */
export const sinceCues: readonly string[] = phrases(
  `منذ، مند، ابتداء من، بدءا من، بداية من، انطلاقا من، اعتبارا من، بين، ما بين، من`,
);
/** Right before a date: what is said holds to it. */
export const untilCues: readonly string[] = phrases(
  `حتى، إلى، لغاية، إلى غاية، إلى حدود، حتى نهاية، إلى نهاية، إلى متم، حتى متم، حتى أواخر، قبل`,
);
/** Right before a date: another time, with which this one is only compared. */
export const comparedCues: readonly string[] = phrases(
  `مقارنة، مقارنة مع، بالمقارنة مع، مقابل، عوض، بدل، قياسا إلى، كانت في، مستوى، ارتفاعا من، عن`,
);
/** The time that was told before. */
export const sameTime: readonly string[] = phrases(`
نفس الفترة، الفترة نفسها، الفترة ذاتها، ذات الفترة، نفس المدة، المدة نفسها، المدة ذاتها، نفس السنة، السنة نفسها، العام نفسه، نفس العام، الفترة عينها، تلك الفترة، هذه الفترة، هذه المدة
`);
/** Spans of time that are told without a number: «بعد أسابيع من». */
export const durations: readonly string[] = phrases(
  `ساعات، أيام، أسابيع، أشهر، شهور، سنوات، أعوام، أسبوع، شهر، سنة، عام، يوم`,
);
/** Before such a span, and what then leads to the event it counts from: «بعد أسابيع من», «قبل أشهر، حين». */
export const elapsedCues: readonly (readonly [before: string, leads: readonly string[]])[] = [
  ['بعد', phrases('من، على، عن')],
  ['قبل', phrases('حين، حينما، عندما، لما، يوم')],
  ['منذ', phrases('حين، حينما، عندما، لما، يوم')],
];
/** Parts of a month, as the first and the last day they may mean; of a year, by month. */
export const parts: readonly (readonly [words: readonly string[], third: 0 | 1 | 2])[] = [
  [phrases('أوائل، مطلع، بداية، مستهل'), 0],
  [phrases('أواسط، منتصف'), 1],
  [phrases('أواخر، نهاية، متم'), 2],
];
