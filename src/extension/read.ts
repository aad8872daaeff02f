// A file of the workspace as text.

import { FileSystemError, type Uri, workspace } from 'vscode';
import { type Encoding, decode } from '../text/decode.ts';
import { normaliseBreaks } from '../text/line.ts';

/** Why a file was not read: the editor's code for what went wrong, or what it is. */
export type Unread = 'too-large' | 'binary' | 'cancelled' | (string & {});

/** A file that was read: every line break `\n`, its encoding told from the bytes. */
export interface ReadText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How large a source may be to be read, in bytes. */
export function maximumFileSize(): number {
  const megabytes = workspace.getConfiguration('isnad').get('maximumFileSize', 20);
  return megabytes * 2 ** 20;
}

/** The text of a file, or why it was not read. No file is opened that has more than `most` bytes. */
export async function readText(uri: Uri, most = Infinity): Promise<ReadText | { readonly error: Unread }> {
  try {
    if (Number.isFinite(most) && (await workspace.fs.stat(uri)).size > most) return { error: 'too-large' };
    const { text, encoding } = decode(await workspace.fs.readFile(uri));
    return encoding === 'binary' ? { error: 'binary' } : { text: normaliseBreaks(text), encoding };
  } catch (error) {
    return { error: error instanceof FileSystemError ? error.code : String(error) };
  }
}
