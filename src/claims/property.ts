// The properties of claims and comparisons that no lexicon lists: what they are called in data.

/** The property of a figure whose measure is not known. */
export const unknownMeasure = 'count';
/** By which name a source calls a thing. */
export const nameProperty = 'name';
/** When an event was. */
export const dateProperty = 'date';
/** That a text tells of an event without saying when it was. */
export const toldProperty = 'told';
/** How long ago an event was, told without a number. */
export const elapsedProperty = 'elapsed';
/** A passage that sources share. */
export const passageProperty = 'passage';
/** Who says a shared passage, or a figure. */
export const saidByProperty = 'said-by';
