// Words that bound a quantity: «أكثر من», «ما لا يقل عن», «نحو», «على الأقل».
//
// Source: written down from general knowledge and from reading news. Phrases fold like all words (حوالى/حوالي).

import { Phrases } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Bound } from '../mention.ts';

const before: readonly (readonly [Bound, string])[] = [
  [
    'more-than',
    'أكثر من، أزيد من، ما يزيد على، ما يزيد عن، يزيد على، يزيد عن، تزيد على، تزيد عن، يزيدون على، يزيدون عن، ما يربو على، ما يربو عن، يربو على، تربو على',
  ],
  [
    'more-than',
    'ما يفوق، يفوق، تفوق، فاق، فاقت، ما يتجاوز، يتجاوز، تتجاوز، تجاوز، تجاوزت، يتخطى، تتخطى، تخطى، تخطت، فوق، أعلى من، أكبر من',
  ],
  [
    'at-least',
    'ما لا يقل عن، مالا يقل عن، لا يقل عن، لا تقل عن، لا يقلون عن، على الأقل، بحد أدنى، كحد أدنى، ليس أقل من، ما لا يقل على، لا يقل على، ما لايقل عن',
  ],
  ['less-than', 'أقل من، ما يقل عن، يقل عن، تقل عن، أدنى من، دون، ما دون'],
  [
    'at-most',
    'ما لا يزيد على، ما لا يزيد عن، لا يزيد على، لا يزيد عن، لا تزيد على، لا تزيد عن، ما لا يتجاوز، لا يتجاوز، لا تتجاوز، لا يتعدى، لا تتعدى، لم يتجاوز، لم تتجاوز',
  ],
  [
    'at-most',
    'يصل إلى، تصل إلى، ما يصل إلى، قد يصل إلى، قد تصل إلى، ما قد يصل إلى، بحد أقصى، كحد أقصى، على الأكثر، أقصاها، أقصاه',
  ],
  [
    'about',
    'نحو، حوالي، قرابة، زهاء، ما يقرب من، يقرب من، تقرب من، ما يقارب، يقارب، تقارب، ما يناهز، يناهز، تناهز، ناهز، ناهزت، قاربت، تقريبا، في حدود، بحدود',
  ],
];

const after: readonly (readonly [Bound, string])[] = [
  ['at-least', 'على الأقل، كحد أدنى، بحد أدنى، في أدنى تقدير، على أقل تقدير، أو أكثر، فأكثر، فما فوق'],
  ['at-most', 'على الأكثر، كحد أقصى، بحد أقصى، كأقصى حد، على أقصى تقدير، أو أقل، فأقل'],
  ['about', 'تقريبا، على وجه التقريب'],
  ['more-than', 'ونيف، ونيفا'],
];

/** The bounds that stand before a quantity. */
export function boundsBefore(vocabulary: Vocabulary): Phrases<Bound> {
  return new Phrases(vocabulary, entries(before));
}

/** The bounds that stand after its counted noun. */
export function boundsAfter(vocabulary: Vocabulary): Phrases<Bound> {
  return new Phrases(vocabulary, entries(after));
}

function entries(table: readonly (readonly [Bound, string])[]): (readonly [string, Bound])[] {
  return table.flatMap(([bound, phrases]) => phrases.split('،').map((phrase) => [phrase.trim(), bound] as const));
}
