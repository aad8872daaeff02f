// Isnad: Why Is This a Mention? — the rules that made it, in words, and what can be done about it.

import { type QuickPickItem, QuickPickItemKind, commands, window } from 'vscode';
import * as v from 'valibot';
import { mentionAt } from '../../../corpus/source.ts';
import { nothingHere } from '../../../l10n/curate.ts';
import { asItStands, decisions, knownAs, reasons, whyTitle } from '../../../l10n/offer.ts';
import { typeName } from '../../../l10n/entity.ts';
import { isolated } from '../../../l10n/isolate.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both, say } from '../../../l10n/message.ts';
import { ruleWords } from '../../../l10n/rule.ts';
import { type Mention, isName, printedName } from '../../../recognise/mention.ts';
import type { Home } from '../../folder.ts';
import { language } from '../../language.ts';
import { place, readGiven } from '../gesture/arguments.ts';
import { type Curator, spotOf } from '../gesture/curator.ts';
import type { Answer } from '../gesture/gestures.ts';
import { type Offer, allOffersFor } from './offers.ts';

const asked = v.strictObject({ at: v.optional(place) });

interface Item extends QuickPickItem {
  readonly offer?: Offer;
}

/** Shows why there is a mention at the place, and does what is chosen about it. */
export async function explainMention(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const spot = spotOf(curator, read.args.at, read.node);
  if ('refused' in spot) return spot;
  const { folder, source } = spot;
  const mention = spot.mention ?? mentionAt(source, spot.start);
  if (!mention) return { refused: both(nothingHere) };
  const offers = await allOffersFor(folder, source, mention);
  const items: Item[] = [
    { label: say(language(), reasons), kind: QuickPickItemKind.Separator },
    ...reasonsOf(folder, mention).map((reason) => ({ label: `$(info) ${isolated(reason[language()])}` })),
    { label: say(language(), decisions), kind: QuickPickItemKind.Separator },
    ...offers.map((offer) => ({
      label: `$(edit) ${isolated(offer.title[language()])}`,
      offer,
    })),
  ];
  const chosen = await window.showQuickPick(items, {
    title: say(language(), whyTitle, printedName(source.text, mention), typeName[mention.type]),
  });
  return chosen?.offer && commands.executeCommand<Answer>(chosen.offer.command, chosen.offer.argument);
}

/** The rules behind a mention, in words. */
export function reasonsOf({ corpus }: Pick<Home, 'corpus'>, mention: Mention): Bilingual[] {
  const known = isName(mention) ? corpus.knowledge.entities.get(mention.entity) : undefined;
  const rules = mention.rules.map(ruleWords);
  if (known) return [both(knownAs, known.name), ...rules];
  return rules.length > 0 ? rules : [both(asItStands)];
}
