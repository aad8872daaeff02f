// One quick pick to confirm the sources of a new corpus: what was guessed of each is changed by buttons of its row.

import { type QuickInputButton, type QuickPick, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { SourceGuess } from '../../corpus/start.ts';
import { badText } from '../../l10n/knowledge.ts';
import { isolated } from '../../l10n/isolate.ts';
import { say } from '../../l10n/message.ts';
import {
  changeDate,
  changeOutlet,
  confirmPrompt,
  confirmTitle,
  datePrompt,
  outletPrompt,
  unknownDate,
  unknownOutlet,
} from '../../l10n/start.ts';
import { precisionOf } from '../../text/calendar/iso.ts';
import { language } from '../language.ts';

interface Item extends QuickPickItem {
  readonly guess: SourceGuess;
}

interface Answer {
  readonly chosen: readonly SourceGuess[];
}

interface Change {
  readonly item: Item;
  readonly button: QuickInputButton;
}

/** The sources as the editor leaves them; undefined where the editor leaves altogether. */
export async function confirmSources(guesses: readonly SourceGuess[]): Promise<readonly SourceGuess[] | undefined> {
  let all = [...guesses];
  let left: ReadonlySet<string> = new Set();
  for (;;) {
    const buttons = {
      outlet: { iconPath: new ThemeIcon('broadcast'), tooltip: say(language(), changeOutlet) },
      date: { iconPath: new ThemeIcon('calendar'), tooltip: say(language(), changeDate) },
    };
    const items = all.map((guess) => itemOf(guess, Object.values(buttons)));
    const { answer, unchosen } = await ask(items, left);
    if (answer === undefined || 'chosen' in answer) return answer?.chosen;
    left = unchosen;
    const changed = await changedBy(answer.item.guess, answer.button === buttons.outlet ? 'outlet' : 'published');
    all = all.map((guess) => (guess === answer.item.guess ? changed : guess));
  }
}

function itemOf(guess: SourceGuess, buttons: readonly QuickInputButton[]): Item {
  const spoken = language();
  const { path, outlet, published, title } = guess;
  const told = [outlet ? isolated(outlet) : say(spoken, unknownOutlet), published ?? say(spoken, unknownDate)];
  return { label: path, description: told.join(' · '), ...(title && { detail: isolated(title) }), buttons, guess };
}

/** Shows the list until it is accepted, left, or a button is pressed; and tells which rows were left out by then. */
function ask(
  items: readonly Item[],
  left: ReadonlySet<string>,
): Promise<{ answer: Answer | Change | undefined; unchosen: Set<string> }> {
  const pick = window.createQuickPick<Item>();
  pick.title = say(language(), confirmTitle);
  pick.placeholder = say(language(), confirmPrompt);
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  pick.selectedItems = items.filter(({ label }) => !left.has(label));
  return new Promise((resolve) => {
    const end = (answer: Answer | Change | undefined): void => {
      resolve({ answer, unchosen: unchosenIn(pick) });
      pick.dispose();
    };
    pick.onDidAccept(() => end({ chosen: pick.selectedItems.map(({ guess }) => guess) }));
    pick.onDidTriggerItemButton(({ item, button }) => end({ item, button }));
    pick.onDidHide(() => end(undefined));
    pick.show();
  });
}

function unchosenIn({ items, selectedItems }: QuickPick<Item>): Set<string> {
  return new Set(items.filter((item) => !selectedItems.includes(item)).map(({ label }) => label));
}

async function changedBy(guess: SourceGuess, field: 'outlet' | 'published'): Promise<SourceGuess> {
  const value = await window.showInputBox({
    prompt: say(language(), field === 'outlet' ? outletPrompt : datePrompt, guess.path),
    value: guess[field] ?? '',
    ignoreFocusOut: true,
    validateInput: (text) =>
      field === 'outlet' || text === '' || precisionOf(text) !== null ? '' : badText.date[language()],
  });
  if (value === undefined) return guess;
  const { [field]: _before, ...rest } = guess;
  return value.trim() === '' ? rest : { ...rest, [field]: value.trim() };
}
