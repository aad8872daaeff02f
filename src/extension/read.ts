// A file of the workspace as text.

import { FileSystemError, type Uri, workspace } from 'vscode';
import { decode } from '../text/decode.ts';
import { normaliseBreaks } from '../text/line.ts';

/** The text of a file, its encoding told from the bytes and every line break `\n`; or why it can't be read. */
export async function readText(uri: Uri): Promise<{ readonly text: string } | { readonly error: string }> {
  try {
    return { text: normaliseBreaks(decode(await workspace.fs.readFile(uri)).text) };
  } catch (error) {
    return { error: error instanceof FileSystemError ? error.code : String(error) };
  }
}
