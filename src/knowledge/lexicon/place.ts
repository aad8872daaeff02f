// Words that make of a place where something happens, and not who does it. Written down from general knowledge.

import { phrases } from './list.ts';

/** Right before a place's name, with or without the kind of place between. */
export const placePrepositions: readonly string[] = phrases(`
في، داخل، قرب، بالقرب من، شمال، جنوب، شرق، غرب، وسط، ضواحي، محيط، عبر، إلى، نحو، من، بمدينة، مدينة، بمنطقة، منطقة، بإقليم، إقليم، بولاية، ولاية، بمحافظة، محافظة، بلدة، ببلدة، قرية، بقرية، جهة، بجهة، ساحل، سواحل، قبالة، أمام، بين
`);
