// What a gesture is about: a stretch of a text of a corpus, selected, or a mention at the caret, or named by an argument.

import { Position, Uri, window } from 'vscode';
import { type Source, mentionAt } from '../../../corpus/source.ts';
import { noCorpusHere, nothingHere, startCorpusButton } from '../../../l10n/curate.ts';
import { both } from '../../../l10n/message.ts';
import { type Mention, printedName } from '../../../recognise/mention.ts';
import type { Span } from '../../../text/span.ts';
import type { Place } from '../../citation.ts';
import { toOffset } from '../../convert.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import type { Refusal } from './gestures.ts';

/** A stretch of a text, and the mention that it is, if it is one. `name` is what it says, its article whole behind «لل». */
export interface Spot extends Span {
  readonly folder: CorpusFolder;
  readonly source: Source;
  readonly name: string;
  readonly mention: Mention | undefined;
}

/** Why nothing can be written about a text of no corpus, and what would help. */
export const noCorpus: Refusal = {
  refused: both(noCorpusHere),
  remedy: { title: both(startCorpusButton), command: 'isnad.startCorpus' },
};

/** The place that an argument names, else the selection, else the mention at the caret; or why there is none. */
export function spotAt(host: Host, at: Place | undefined): Spot | Refusal {
  const asked = stretchAt(host, at);
  if (!asked) return noCorpus;
  const { folder, source, start, end } = asked;
  const whole = trimmed(source.text, { start, end });
  const mention = mentionAt(source, whole.start === whole.end ? start : whole.start);
  const isMention =
    mention && (whole.start === whole.end || (mention.start === whole.start && mention.end === whole.end));
  if (isMention) {
    const { start: from, end: to } = mention;
    return { folder, source, start: from, end: to, mention, name: printedName(source.text, mention) };
  }
  if (whole.start === whole.end) return { refused: both(nothingHere) };
  return { folder, source, ...whole, mention: undefined, name: printedName(source.text, whole) };
}

/** The stretch that an argument names, else the selection, to the letter; undefined where it lies in no corpus. */
export function stretchAt(host: Host, at: Place | undefined): Stretch | undefined {
  return at ? askedSpan(host, at) : activeSpan(host);
}

/** A stretch of a text of a corpus, of any length. */
export interface Stretch extends Span {
  readonly folder: CorpusFolder;
  readonly source: Source;
}

function activeSpan(host: Host): Stretch | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  return askedSpan(host, [editor.document.uri.toString(), start.line, start.character, end.line, end.character]);
}

function askedSpan(host: Host, [file, line, character, endLine, endCharacter]: Place): Stretch | undefined {
  const uri = Uri.parse(file);
  const folder = host.folderOf(uri);
  const path = folder?.pathOf(uri);
  const source = folder && path !== undefined ? folder.corpus.source(path) : undefined;
  if (!folder || !source) return undefined;
  const start = toOffset(source.lines, new Position(line, character));
  const end = toOffset(source.lines, new Position(endLine, endCharacter));
  return { folder, source, start, end: Math.max(start, end) };
}

/** The span without white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const from = start + said.length - said.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, end - (said.length - said.trimEnd().length)) };
}
