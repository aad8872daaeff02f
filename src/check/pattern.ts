// Parts of patterns: what stands inside the brackets of a character class.

/** Arabic letters of every form, and the vowel marks that are written on them; not tatweel, digits or punctuation. */
export const letters =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u0750-\\u077f\\ufb50-\\ufbb1\\ufbd3-\\ufd3d\\ufd50-\\ufdfb\\ufe80-\\ufefc';
export const marks = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc';
export const letter = `[${letters}${marks}]`;

/** White space inside a line. */
export const spaces = ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Where a word of Arabic letters begins. */
export const wordStart = `(?<![${letters}${marks}\\u0640\\p{L}\\p{N}])`;
/** Where one ends. */
export const wordEnd = `(?![${letters}${marks}\\u0640\\p{L}\\p{N}])`;

/** A pattern of these parts, found everywhere. */
export function everywhere(source: string): RegExp {
  return new RegExp(source, 'gu');
}
