// The guide's page on checks: behind the code of each finding, and among its fixes.

import { type Disposable, Uri, commands, extensions, workspace } from 'vscode';
import type { FindingCode } from '../../check/finding.ts';
import { decode } from '../../text/decode.ts';
import { Lines } from '../../text/line.ts';
import { extensionId } from '../ids.ts';
import { language } from '../language.ts';

/** Opens what the guide says of the check with this code, as a page for reading. */
export const aboutCheckCommand = 'isnad.aboutCheck';

export class Guide implements Disposable {
  readonly #command = commands.registerCommand(aboutCheckCommand, (code: unknown) => this.#show(code));
  /** On which line, from 1, the page tells of each check. */
  readonly #lines = new Map<string, number>();
  #page: Uri | undefined;

  /** Looks the page up in the language that is spoken now. */
  async load(): Promise<void> {
    const folder = extensions.getExtension(extensionId)?.extensionUri;
    this.#page = folder && Uri.joinPath(folder, 'src', 'guide', language(), 'checks.md');
    this.#lines.clear();
    if (!this.#page) return;
    const read = await workspace.fs.readFile(this.#page).then(decode, () => undefined);
    const lines = new Lines(read?.text ?? '');
    for (let i = 0; i < lines.count; i++) {
      const [, code] = /^### (\S+)$/u.exec(lines.of(i)) ?? [];
      if (code) this.#lines.set(code, i + 1);
    }
  }

  /**
   * Where a finding's code leads: the page's own text at its line, as no link there may run a command; undefined for a check
   * that the page does not tell of.
   */
  placeOf(code: FindingCode): Uri | undefined {
    const line = this.#lines.get(code);
    return line === undefined ? undefined : this.#page?.with({ fragment: `L${line}` });
  }

  dispose(): void {
    this.#command.dispose();
  }

  async #show(code: unknown): Promise<void> {
    if (!this.#page) return;
    const known = typeof code === 'string' && this.#lines.has(code);
    await commands.executeCommand('markdown.showPreview', known ? this.#page.with({ fragment: code }) : this.#page);
  }
}
