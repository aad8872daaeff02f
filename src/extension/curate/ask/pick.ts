// Choosing a known entity or event: both languages are shown and searched, folded as the matcher folds; likely ones come first.

import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { Entity } from '../../../knowledge/entity.ts';
import { isFoundBy } from '../../../knowledge/likely.ts';
import { eventWord, likelyOnes, noneOfThem, otherOnes } from '../../../l10n/ask.ts';
import { typeName } from '../../../l10n/entity.ts';
import { isolated } from '../../../l10n/isolate.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { say } from '../../../l10n/message.ts';
import { language } from '../../language.ts';

/** How many are shown at once: whoever looks for another one writes some of its letters. */
const mostShown = 200;

/** What can be chosen. */
export type Choice = Pick<Entity, 'id' | 'name' | 'aliases'> & { readonly type: Entity['type'] | 'event' };

interface Item<T> extends QuickPickItem {
  readonly entity?: T | null;
}

/** The one chosen among these; null for none of them, where that `canBeNone`; undefined where the editor leaves. */
export function pickEntity<T extends Choice>(
  title: Bilingual,
  all: readonly T[],
  { first = [], canBeNone = false }: { readonly first?: readonly T[]; readonly canBeNone?: boolean } = {},
): Promise<T | null | undefined> {
  const pick = window.createQuickPick<Item<T>>();
  pick.title = title[language()];
  const likely = first.filter((entity) => all.includes(entity));
  const show = (words: string): void => {
    const found = (entity: T): boolean => isFoundBy(entity, words);
    const others = all.filter((entity) => !likely.includes(entity) && found(entity));
    pick.items = [
      ...group(say(language(), likelyOnes), likely.filter(found)),
      ...group(say(language(), otherOnes), others.slice(0, mostShown)),
      ...(canBeNone ? [{ label: say(language(), noneOfThem), alwaysShow: true, entity: null }] : []),
    ];
  };
  show('');
  pick.onDidChangeValue(show);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** Always shown: what is found was found by folding, which the quick pick's own search does not know. */
function group<T extends Choice>(label: string, entities: readonly T[]): Item<T>[] {
  if (entities.length === 0) return [];
  const items = entities.map((entity) => ({
    label: isolated(entity.name.ar),
    description: `${isolated(entity.name.en)} · ${say(language(), entity.type === 'event' ? eventWord : typeName[entity.type])}`,
    alwaysShow: true,
    entity,
  }));
  return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
