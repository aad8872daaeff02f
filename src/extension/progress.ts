// Progress in the window, for work that takes longer than a second.

import { type CancellationToken, ProgressLocation, type Uri, window } from 'vscode';
import { readingTexts } from '../l10n/status.ts';
import { say } from '../l10n/message.ts';
import { language } from './language.ts';

/** How long work may take before it is told, in milliseconds. */
const patience = 1000;
/** After how many steps it is told again. */
const often = 50;

/** What the work tells, and whether somebody cancelled it. */
export interface Progress {
  step(): void;
  readonly isCancellationRequested: boolean;
}

/** Does the work; where it takes longer than a second, with a notice that counts its `total` steps and can cancel it. */
export async function withProgress(root: Uri, total: number, work: (progress: Progress) => Promise<void>): Promise<void> {
  let done = 0;
  let token: CancellationToken | undefined;
  let report: (() => void) | undefined;
  const progress: Progress = {
    step: () => {
      if (++done % often === 0) report?.();
    },
    get isCancellationRequested() {
      return token?.isCancellationRequested ?? false;
    },
  };
  const finished = work(progress);
  const timer = setTimeout(() => {
    const name = root.path.split('/').at(-1)!;
    const options = { location: ProgressLocation.Notification, cancellable: true, title: say(language(), readingTexts, name) };
    void window.withProgress(options, (shown, cancellation) => {
      token = cancellation;
      let told = 0;
      report = () => {
        shown.report({ message: `${done} / ${total}`, increment: (100 * (done - told)) / total });
        told = done;
      };
      report();
      return finished;
    });
  }, patience);
  await finished.finally(() => clearTimeout(timer));
} // prettier-ignore
