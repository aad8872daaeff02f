// What may put a line out of order, each with what mends it.

import {
  type QuickPickItem,
  type TextEditor,
  ConfigurationTarget,
  Selection,
  commands,
  extensions,
  version,
  workspace,
} from 'vscode';
import * as says from '../../../l10n/explain.ts';
import { isolated } from '../../../l10n/isolate.ts';
import { type Message, say } from '../../../l10n/message.ts';
import { languageId } from '../../ids.ts';
import { language } from '../../language.ts';
import { hiddenIn } from './hidden.ts';
import { cutsIn, mend } from './mend.ts';
import { tried } from '../injection.ts';
import { type Modes, isOn } from '../modes.ts';
import { canTurn } from '../native.ts';
import { readsRightToLeft } from '../runs.ts';
import { wordWrap } from '../wrap.ts';

/** One thing that bears on a line; choosing it does what `mend` does. */
export interface Reason extends QuickPickItem {
  readonly mend?: () => unknown;
}

/** All that bears on the line at the caret, the likeliest first. */
export function reasonsFor(editor: TextEditor, modes: Modes): Reason[] {
  return [
    ...directionOfLine(editor, modes),
    ...hiddenControls(editor),
    ...settingsThatCut(editor),
    ...colouring(editor),
    ...otherExtensions(),
    thisVersion(),
  ];
}

function directionOfLine({ document, selection }: TextEditor, modes: Modes): Reason[] {
  if (!isOn()) return [reason('circle-slash', spoken(says.turnedOff), spoken(says.turnOn), turnOn)];
  const isTurned = readsRightToLeft(document, selection.active.line, modes.of(document));
  const direction = reason(
    isTurned ? 'arrow-left' : 'arrow-right',
    spoken(isTurned ? says.readsRightToLeft : says.readsLeftToRight),
    spoken(says.turnIt),
    () => commands.executeCommand('isnad.toggleRightToLeft'),
  );
  if (!isTurned || wordWrap(document) !== 'off') return [direction];
  const wrap = { setting: 'editor.wordWrap', whole: 'on' };
  return [direction, reason('word-wrap', spoken(says.notWrapped), spoken(says.wrapIt), () => mend(wrap, document))];
}

function hiddenControls(editor: TextEditor): Reason[] {
  const { line } = editor.selection.active;
  return hiddenIn(editor.document.lineAt(line).text).map(({ character, name }) =>
    reason('eye-closed', spoken(says.hidden, isolated(name), character + 1), spoken(says.selectIt), () => {
      editor.selection = new Selection(line, character, line, character + 1);
    }),
  );
}

function settingsThatCut({ document }: TextEditor): Reason[] {
  return cutsIn(document).map((cut) =>
    reason(
      'settings-gear',
      spoken(says.cutBy, isolated(`${cut.setting}: ${String(cut.value)}`), spoken(cut.why)),
      spoken(says.turnOff, document.languageId),
      () => mend(cut, document),
    ),
  );
}

/** A grammar that colours words cuts the line at each; those of plain text and of sources don't. */
function colouring({ document }: TextEditor): Reason[] {
  const whole = document.languageId === 'plaintext' || document.languageId === languageId;
  return whole
    ? []
    : [
        reason(
          'symbol-color',
          spoken(says.grammar, isolated(document.languageId)),
          spoken(says.chooseLanguage),
          changeLanguage,
        ),
      ];
}

/** No extension can see what another one decorates: those that run are named, and VS Code can find the one that is at fault. */
function otherExtensions(): Reason[] {
  const running = extensions.all.filter(({ id, isActive, packageJSON }) => {
    return isActive && !id.startsWith('isnad.') && !(packageJSON as { isBuiltin?: boolean }).isBuiltin;
  });
  if (running.length === 0) return [];
  const names = running.map(({ id }) => id).join(', ');
  return [
    reason('extensions', spoken(says.extensions, isolated(names)), spoken(says.bisect), () =>
      commands.executeCommand('extension.bisect.start'),
    ),
  ];
}

function thisVersion(): Reason {
  const way = canTurn() ? says.ownWay : says.ourWay;
  return reason('info', spoken(way, version, tried.from, tried.to), spoken(says.ifAllStandLeft));
}

function turnOn(): Thenable<void> {
  return workspace.getConfiguration('isnad').update('rightToLeft', true, ConfigurationTarget.Global);
}

function changeLanguage(): Thenable<unknown> {
  return commands.executeCommand('workbench.action.editor.changeLanguageMode');
}

function reason(icon: string, label: string, detail: string, mend?: () => unknown): Reason {
  return { label: `$(${icon}) ${label}`, detail, ...(mend && { mend }) };
}

function spoken<Args extends readonly unknown[]>(message: Message<Args>, ...args: Args): string {
  return say(language(), message, ...args);
}
