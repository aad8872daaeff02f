// The tags of the tagger: nothing, and the first and further words of a name of each type.

/** In this order the weights of a bucket stand. */
export const tags = ['O', 'B-PERS', 'I-PERS', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;

/** How many there are. */
export const tagCount = tags.length;

/** Whether tag `to` may follow tag `from`: a further word needs a first one of its type before it. */
export function mayFollow(from: number, to: number): boolean {
  const further = to > 0 && to % 2 === 0;
  return !further || from === to || from === to - 1;
}
