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
