// Find an entity: who or what a name means, and by which names the sources call it.

import type { Corpus } from '../corpus/corpus.ts';
import { type EntityView, isWrong } from '../corpus/entities.ts';
import { aliasName, unlistedName } from '../l10n/entity.ts';
import { identified } from '../l10n/answer.ts';
import type { Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import { type Answer, type Part, answerOf, partOf } from './answer.ts';
import { topicOf } from './topic.ts';

/** Each entity of the name: a part that says what it is, and one for each name that the sources use, with every place. */
export function findEntity(corpus: Corpus, name: string, language: Language): Answer {
  const { entities } = topicOf(corpus, name);
  const views = entities.map((id) => corpus.entity(id)!);
  const silent = views.length === 1 ? silentOn(corpus, views[0]!) : [];
  return answerOf(name, views.flatMap((view) => partsOf(corpus, view, language)), silent); // prettier-ignore
}

function partsOf(corpus: Corpus, view: EntityView, language: Language): Part[] {
  const { id, type, name, names } = view;
  const what = say(language, identified, name[language], name[language === 'ar' ? 'en' : 'ar'], type, id);
  const used = names.map((one) => {
    const kind = say(language, one.kind === null ? unlistedName : aliasName[one.kind]);
    const places = one.places.flatMap(([, list]) => list);
    return partOf(corpus, `${one.text}: ${isWrong(one) ? '⚠ ' : ''}${kind}`, places);
  });
  return [partOf(corpus, what, []), ...used];
}

/** The sources that do not mention an entity. */
function silentOn(corpus: Corpus, { counts }: EntityView): string[] {
  return corpus.sources().map(({ path }) => path).filter((path) => !counts.has(path)); // prettier-ignore
}
