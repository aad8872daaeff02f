// A file of the workspace as text.

import { type Uri, workspace } from 'vscode';
import { type Encoding, decode } from '../text/decode.ts';
import { normaliseBreaks } from '../text/line.ts';
import { answered, reasonOf } from './answered.ts';

/** Why a file was not read: the editor's code for what went wrong, or what it is. */
export type Unread = 'too-large' | 'binary' | 'cancelled' | 'no-answer' | 'no-bytes' | (string & {});

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

/** The text of a file, or why it was not read. No file is opened that says it has more than `most` bytes, and none is taken in that has. */
export async function readText(uri: Uri, most = Infinity): Promise<ReadText | { readonly error: Unread }> {
  try {
    if (Number.isFinite(most) && (await answered(workspace.fs.stat(uri), 'told', uri)).size > most)
      return { error: 'too-large' };
    const bytes: unknown = await answered(workspace.fs.readFile(uri), 'brought', uri); // an extension's file system may give anything
    if (!(bytes instanceof Uint8Array)) return { error: 'no-bytes' };
    if (bytes.length > most) return { error: 'too-large' };
    const { text, encoding } = decode(bytes);
    return encoding === 'binary' ? { error: 'binary' } : { text: normaliseBreaks(text), encoding };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}
