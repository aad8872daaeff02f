// What a file system answers, with an end to waiting for one that never does.

import { FileSystemError, type Uri } from 'vscode';

/**
 * How long a file system may take, in milliseconds, to say what there is, and to bring it: one that is at work is quicker, and after that
 * all that waits behind the question goes on. Of what it never answered about it is asked again, but hardly waited for.
 */
const patience = { told: 10_000, brought: 30_000, again: 1000 };

/** About what there has been no answer yet. */
const silent = new Set<string>();

/** What comes of a question to a file system about a file or folder; fails with the reason `no-answer` where nothing does. */
export async function answered<T>(question: Thenable<T>, kind: 'told' | 'brought', uri: Uri): Promise<T> {
  const about = `${kind} ${uri.toString()}`;
  const milliseconds = silent.has(about) ? patience.again : patience[kind];
  const heard = (): boolean => silent.delete(about); // late, too: then it is but slow
  question.then(heard, heard);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      silent.add(about);
      reject(new NoAnswer());
    }, milliseconds);
  });
  return Promise.race([question, silence]).finally(() => clearTimeout(timer));
}

/** Why a file system did not give what it was asked for: the editor's code, or else the first line of what it says. */
export function reasonOf(error: unknown): string {
  if (error instanceof NoAnswer) return 'no-answer';
  if (error instanceof FileSystemError && error.code !== 'Unknown') return error.code;
  const said = error instanceof Error ? error.message : String(error);
  return /^.{0,200}/u.exec(said.trim())![0] || 'Unknown';
}

class NoAnswer extends Error {}
