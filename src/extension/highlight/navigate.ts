// Isnad: Next Mention and Previous Mention — from one marked place to the next.

import { type TextEditor, Selection, TextEditorRevealType, window } from 'vscode';
import { noMentions } from '../../l10n/highlight.ts';
import type { Mention } from '../../recognise/mention.ts';
import { toOffset, toPosition } from '../convert.ts';
import { spoken } from '../language.ts';
import { choiceNow, isChosen } from './choice.ts';
import { type Feed, upToDate } from './feed.ts';

/** Moves the caret to the beginning of the next marked mention, or of the previous one; past the last comes the first. */
export function goToMention(
  feed: Feed,
  direction: 'next' | 'previous',
  editor: TextEditor | undefined = window.activeTextEditor,
): void {
  const marked = editor && upToDate(feed, editor.document);
  const choice = choiceNow();
  const shown = marked?.mentions.filter((mention) => isChosen(mention, choice)) ?? [];
  const target = marked && neighbour(shown, toOffset(marked.lines, editor.selection.active), direction);
  if (!target) return void window.setStatusBarMessage(spoken(noMentions), 3000);
  const place = toPosition(marked.lines, target.start);
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function neighbour(mentions: readonly Mention[], offset: number, direction: 'next' | 'previous'): Mention | undefined {
  if (direction === 'next') return mentions.find(({ start }) => start > offset) ?? mentions[0];
  return mentions.findLast(({ start }) => start < offset) ?? mentions.at(-1);
}
