// The hover of a name: what it is, what each source says of it, the names that each uses, and who is silent.

import { type EntityView, type NameUse, isWrong } from '../../corpus/entities.ts';
import { openDossierLink } from '../../l10n/dossier.ts';
import { aliasName, typeName, unlistedName } from '../../l10n/entity.ts';
import {
  moreRows,
  namesBySource,
  openRecordLink,
  partOf,
  silentSources,
  unknownName,
  verdictLine,
  whatSourcesSay,
} from '../../l10n/hover.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import type { NameMention } from '../../recognise/mention.ts';
import { shortTitle } from '../tree/mentions.ts';
import {
  type Markup,
  bold,
  commandLink,
  document,
  icon,
  joined,
  line,
  paragraph,
  struck,
  table,
  text,
} from './markup.ts';
import { type RowContext, maxRows, placeLink, quoteRow } from './rows.ts';

/** The hover of a name mention. In a text of no corpus there is little to say: what it is. */
export function nameHover(context: RowContext, mention: NameMention): Markup {
  const entity = context.home.corpus.entity(mention.entity);
  if (!entity) return unknownHead(context, mention);
  return document(
    head(context, entity),
    verdict(context, entity),
    sayings(context, entity),
    names(context, entity),
    silent(context, entity),
  );
}

/** What is known of a name that no source of the corpus has. */
function unknownHead({ source, language }: RowContext, { start, end, type }: NameMention): Markup {
  const kind = [say(language, typeName[type]), say(language, unknownName)].join(separator(language));
  return paragraph(bold(text(source.text.slice(start, end))), text(kind));
}

function separator(language: Language): string {
  return language === 'ar' ? '، ' : ', ';
}

function head({ home, language }: RowContext, { known, name, type, id }: EntityView): Markup {
  const { entities } = home.corpus.knowledge;
  const parent = known?.parent ? entities.get(known.parent) : undefined;
  const country = known?.country ? entities.get(known.country) : undefined;
  const kind = [say(language, typeName[type]), country?.name[language], known ? undefined : say(language, unknownName)];
  return paragraph(
    line('ar', bold(text(name.ar)), known && name.en !== name.ar ? text(name.en) : undefined),
    line(
      language,
      text(kind.filter((part) => part !== undefined).join(separator(language))),
      parent && text(`· ${say(language, partOf, parent.name[language])}`),
      known && commandLink(text(say(language, openRecordLink)), 'isnad.openRecord', id),
      'root' in home ? commandLink(text(say(language, openDossierLink)), 'isnad.openDossier', id) : undefined,
    ),
  );
}

/** How many sources speak and how many are wrong about the name; the heading of what they say. */
function verdict({ home, language }: RowContext, { sources, names, id }: EntityView): Markup {
  const differing = new Set(names.filter(isWrong).flatMap(({ places }) => places.map(([path]) => path))).size;
  const told = say(language, verdictLine, sources, home.corpus.originsOf(id), differing);
  return paragraph(
    line(language, icon(differing > 0 ? 'warning' : 'check'), bold(text(told))),
    line(language, text(say(language, whatSourcesSay))),
  );
}

/** One row a source: its first sentence about the entity. */
function sayings(context: RowContext, { id }: EntityView): Markup {
  const { home, language } = context;
  const bySource = home.corpus.mentionsOf(id);
  const rows = bySource
    .slice(0, maxRows)
    .map(([path, [first]]) => quoteRow(context, { path, start: first!.start, end: first!.end }));
  const rest = bySource.length - maxRows;
  return document(table(rows), ...(rest > 0 ? [paragraph(text(say(language, moreRows, rest)))] : []));
}

/** The names in use, each with its sources; wrong ones struck through and called so. */
function names(context: RowContext, { names }: EntityView): Markup {
  if (names.length < 2) return document();
  return document(
    paragraph(bold(text(say(context.language, namesBySource)))),
    table(names.slice(0, maxRows).map((name) => nameRow(context, name))),
  );
}

function nameRow(context: RowContext, name: NameUse): Markup[] {
  const { home, language } = context;
  const printed = isWrong(name) ? joined(icon('warning'), struck(text(name.text))) : text(name.text);
  const kind = name.kind === null ? unlistedName : aliasName[name.kind];
  const sources = name.places.slice(0, maxRows).map(([path, [first]]) => {
    const source = home.corpus.source(path)!;
    return joined(text(shortTitle(home.corpus, source)), placeLink(context, source, first!));
  });
  return [printed, text(say(language, kind)), joined(...sources)];
}

function silent(context: RowContext, { counts }: EntityView): Markup {
  const { home, language } = context;
  const quiet = home.corpus.sources().filter(({ path }) => !counts.has(path));
  if (quiet.length === 0) return document();
  const named = quiet.slice(0, maxRows).map((source) => text(shortTitle(home.corpus, source)));
  return paragraph(line(language, bold(text(say(language, silentSources))), ...named));
}
