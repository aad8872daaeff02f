// The hover's foot: by which rules a mention was found, in words, and what can be done about it.

import { whyLink } from '../../l10n/offer.ts';
import { foundBy } from '../../l10n/hover.ts';
import { say } from '../../l10n/message.ts';
import { ruleWords } from '../../l10n/rule.ts';
import type { Mention } from '../../recognise/mention.ts';
import { placeOf } from '../citation.ts';
import { offersFor } from '../curate/offer/offers.ts';
import { CorpusFolder } from '../folder.ts';
import { type Markup, commandLink, document, line, paragraph, small, text } from './markup.ts';
import type { RowContext } from './rows.ts';

/** The commands that the foot links to; the others are a step away, behind *Why*. */
export const footCommands: readonly string[] = [
  'isnad.addEntity',
  'isnad.sameAs',
  'isnad.notAnEntityHere',
  'isnad.notAnEntity',
  'isnad.acknowledge',
  'isnad.pinClaim',
];

/** The foot of the hover on any mention; in a text of no corpus there is nothing to decide. */
export function foot(context: RowContext, mention: Mention): Markup {
  const { language } = context;
  const words = mention.rules.map((rule) => ruleWords(rule)[language]);
  const why = words.length > 0 ? text(say(language, foundBy, words.join(language === 'ar' ? '، ' : ', '))) : undefined;
  const links = linksOf(context, mention);
  if (!why && links.length === 0) return document();
  return paragraph(
    why && line(language, small(why)),
    links.length > 0 ? line(language, small(line(language, ...links))) : undefined,
  );
}

function linksOf({ home, source, language }: RowContext, mention: Mention): Markup[] {
  if (!(home instanceof CorpusFolder)) return [];
  const at = placeOf(home, { path: source.path, start: mention.start, end: mention.end });
  const offers = offersFor(home, source, mention).filter(({ command }) => footCommands.includes(command));
  const links = [
    commandLink(text(say(language, whyLink)), 'isnad.explainMention', { at }),
    ...offers.map(({ command, title, argument }) => commandLink(text(title[language]), command, argument)),
  ];
  return links.flatMap((link, i) => (i === 0 ? [link] : [text('·'), link]));
}
