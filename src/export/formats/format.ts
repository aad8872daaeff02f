// What a format of annotations is: it writes a text, and reads back what it wrote.

import type { ExportedFile } from '../writing/file.ts';
import type { AnnotatedText } from './document.ts';

/** A format that has files of its own for each text. */
export interface TextFormat {
  /** The files of one text. */
  write(document: AnnotatedText): ExportedFile[];
  /** The words of every annotation in order, read from the written files alone as another program would. */
  readBack(files: readonly ExportedFile[]): string[];
  /** As much of a text as the format can hold; absent where that is all of it. */
  held?(text: string): string;
  /** Files that stand beside those of all texts. */
  readonly beside?: readonly ExportedFile[];
}

/** An export would have written an annotation that does not read back as its own words: nothing is written then. */
export class ReadBackError extends Error {
  override readonly name = 'ReadBackError';

  constructor(path: string, expected: string | undefined, found: string | undefined) {
    super(`${path}: «${expected ?? ''}» would read back as «${found ?? ''}»`);
  }
}

/** Writes a text, reads it back, and refuses what is not the same. */
export function writeChecked(format: TextFormat, document: AnnotatedText): ExportedFile[] {
  const files = format.write(document);
  const expected = document.annotations.map(({ text }) => format.held?.(text) ?? text);
  const found = format.readBack(files);
  for (let i = 0; i < Math.max(expected.length, found.length); i++) {
    if (expected[i] !== found[i]) throw new ReadBackError(document.source.path, expected[i], found[i]);
  }
  return files;
}
