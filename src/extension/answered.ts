// What a file system answers, with an end to waiting for one that never does.

import { FileSystemError } from 'vscode';

/**
 * How long a file system may take, in milliseconds, to say what there is, and to bring it: one that is at work is quicker, and after that
 * all that waits behind the question goes on.
 */
const patience = { told: 10_000, brought: 30_000 };

/** What comes of a question to a file system; fails with the reason `no-answer` where nothing does. */
export async function answered<T>(question: Thenable<T>, kind: keyof typeof patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), patience[kind]);
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
