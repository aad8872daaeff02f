// What an export makes: files, as values.

/** A file to be written: `path` from the folder asked for, with `/`, safe to join to it; `text` to be written in UTF-8. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
  /** Whether it is no more than the text that another file's offsets count: what has no folder can do without. */
  readonly isPlainText?: true;
}
