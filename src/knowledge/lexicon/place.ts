// Words that make of a place where something happens, and not who does it. Written down from general knowledge.

import { phrases } from './list.ts';

/** Right before a place's name, with or without the kind of place between: it happens there. */
export const placePrepositions: readonly string[] = phrases(`
في، داخل، قرب، بالقرب من، شمال، جنوب، شرق، غرب، وسط، ضواحي، محيط، بمدينة، مدينة، بمنطقة، منطقة، بإقليم، إقليم، بولاية، ولاية، بمحافظة، محافظة، بلدة، ببلدة، قرية، بقرية، جهة، بجهة، ساحل، سواحل، قبالة، أمام
`);

/** Right before a place's name: it is only where something comes from, goes to or is measured from. */
export const wayPrepositions: readonly string[] = phrases('من، إلى، نحو، عبر، بين، باتجاه، صوب');
