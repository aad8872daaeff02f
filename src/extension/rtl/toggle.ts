// Isnad: Toggle Right to Left — turns the lines of the document in front the other way.

import { ConfigurationTarget, window, workspace } from 'vscode';
import type { Message } from '../../l10n/message.ts';
import { say } from '../../l10n/message.ts';
import { isOff, nowAutomatic, nowLeftToRight, nowRightToLeft, turnOn } from '../../l10n/rtl.ts';
import { language, spoken } from '../language.ts';
import { type Modes, isOn } from './modes.ts';
import type { Mode } from './runs.ts';

const told: Readonly<Record<Mode, Message>> = { auto: nowAutomatic, rtl: nowRightToLeft, ltr: nowLeftToRight };

/** Turns the document in front as seen at its caret, and tells what holds now. */
export async function toggleDirection(modes: Modes): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  if (!isOn()) return offerToTurnOn();
  const mode = await modes.turn(editor.document, editor.selection.active.line);
  window.setStatusBarMessage(spoken(told[mode]), 4000);
}

async function offerToTurnOn(): Promise<void> {
  const yes = say(language(), turnOn);
  const answer = await window.showInformationMessage(spoken(isOff), yes);
  if (answer === yes) await workspace.getConfiguration('isnad').update('rightToLeft', true, ConfigurationTarget.Global);
}
