// A corpus as statements: who says which value of which property of what.

import type { Corpus } from '../../../corpus/corpus.ts';
import { type NameUse, isWrong } from '../../../corpus/entities.ts';
import type { Source } from '../../../corpus/source.ts';
import { sourceTitle } from '../../../corpus/titles.ts';
import type { KnownEvent } from '../../../knowledge/knowledge.ts';
import { interval, isoOf, precisionOf } from '../../../text/calendar/iso.ts';
import { wellFormed } from '../../writing/unit.ts';
import { legal, schemaOf } from './schemata.ts';

/** One statement. `language` is ISO 639-3 for words of a text or a record, else empty; `seen` the source's date, or empty. */
export interface Statement {
  readonly entity: string;
  readonly schema: string;
  readonly property: string;
  readonly value: string;
  readonly dataset: string;
  /** The file of the source, or `isnad.json` for what the knowledge says. */
  readonly origin: string;
  readonly language: string;
  readonly seen: string;
}

/** Who makes statements. */
type Witness = Pick<Statement, 'dataset' | 'origin' | 'seen'>;

const knowledge: Witness = { dataset: 'knowledge', origin: 'isnad.json', seen: '' };

/** All statements: of the sources, of the entities that they mention, of the events that they tell of, of their mentions. */
export function statementsOf(corpus: Corpus): Statement[] {
  const witnesses = witnessesOf(corpus.sources());
  const of = (path: string): Witness => witnesses.get(path)!;
  return [
    ...corpus.sources().flatMap((source) => articleOf(corpus, source, of(source.path))),
    ...entitiesOf(corpus, of),
    ...corpus.events().flatMap((event) => eventOf(corpus, event, of)),
    ...corpus.sources().flatMap((source) => mentionsOf(corpus, source, of(source.path))),
  ];
}

/** Statements of one entity, the one of its being first. An empty value says nothing. */
function about(
  { dataset, origin, seen }: Witness,
  entity: string,
  schema: string,
  values: readonly (readonly [property: string, value: string | null | undefined, language?: string])[],
): Statement[] {
  const said = [['id', entity] as const, ...values].flatMap(([property, value, language = '']) => {
    return value ? [{ entity, schema, property, value: wellFormed(value), dataset, origin, language, seen }] : [];
  });
  return said;
}

/** A data set's name for each source: letters, digits and underscores, each another one. */
function witnessesOf(sources: readonly Source[]): Map<string, Witness> {
  const taken = new Set([knowledge.dataset]);
  return new Map(
    sources.map(({ path, published }, i) => {
      const slug = path.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, ''); // prettier-ignore
      const name = `source_${slug}`;
      const dataset = slug === '' || taken.has(name) ? `source_${slug}_${i + 1}` : name;
      taken.add(dataset);
      return [path, { dataset, origin: wellFormed(path), seen: daysOf(published ?? '')?.from ?? '' }];
    }),
  );
}

function articleOf({ knowledge: known }: Corpus, source: Source, witness: Witness): Statement[] {
  const { path, record, published } = source;
  return about(witness, documentId(path), 'Article', [
    ['fileName', path.split('/').at(-1)],
    ['title', record?.title, 'ara'],
    ['author', record?.author, 'ara'],
    ['publisher', record?.outlet && sourceTitle(known, source)],
    ['publishedAt', daysOf(published ?? '')?.from],
    ['sourceUrl', record?.url],
    ['language', 'ara'],
  ]);
}

function entitiesOf(corpus: Corpus, of: (path: string) => Witness): Statement[] {
  return [...corpus.entities()].filter(({ sources }) => sources > 0).flatMap((view) => {
    const schema = schemaOf[view.type];
    const id = safeId(view.id);
    const named = view.known ? about(knowledge, id, schema, knownValues(corpus, view.known, schema)) : [];
    const used = view.names.flatMap((name) => name.places.flatMap(([path]) => {
      return about(of(path), id, schema, [[propertyOf(name, schema), name.text, 'ara']]);
    }));
    return [...named, ...used];
  }); // prettier-ignore
}

function knownValues(
  corpus: Corpus,
  { name, parent }: NonNullable<ReturnType<Corpus['entity']>>['known'] & {},
  schema: string,
) {
  const above = parent === undefined ? undefined : corpus.entity(parent);
  const isLegal =
    above !== undefined && above.sources > 0 && [schema, schemaOf[above.type]].every((one) => legal.has(one));
  const title = schema === 'Document' ? 'title' : 'name';
  return [
    [title, name.ar, 'ara'],
    [title, name.en, 'eng'],
    ...(schema === 'Document' ? [['fileName', name.en] as const] : []),
    ['parent', isLegal ? safeId(above.id) : undefined],
  ] as const;
}

/** The property for a name that a source uses: a wrong one is known to be weak. */
function propertyOf(name: NameUse, schema: string): string {
  if (schema === 'Document') return 'title';
  if (isWrong(name)) return 'weakAlias';
  return name.kind === 'name' || name.kind === null ? 'name' : 'alias';
}

function eventOf(corpus: Corpus, event: KnownEvent, of: (path: string) => Witness): Statement[] {
  const id = `event-${safeId(event.id)}`;
  const reports = corpus.reportsOf(event.id);
  if (reports.length === 0) return [];
  const days = daysOf(event.date, event.until);
  const involved = event.participants.flatMap((one) => {
    const entity = corpus.entity(one);
    return entity && legal.has(schemaOf[entity.type]) && entity.sources > 0 ? [['involved', safeId(one)] as const] : [];
  });
  const place = event.place === undefined ? undefined : corpus.entity(event.place)?.name;
  return [
    ...about(knowledge, id, 'Event', [
      ['name', event.title.ar, 'ara'],
      ['name', event.title.en, 'eng'],
      ['startDate', days?.from],
      ['endDate', event.until === undefined ? undefined : days?.to],
      ['location', place?.ar, 'ara'],
      ...involved,
    ]),
    ...reports.flatMap(([path]) => about(of(path), id, 'Event', [['proof', documentId(path)]])),
  ];
}

/** A mention for each entity and name of a source. */
function mentionsOf(corpus: Corpus, { path, text, mentions }: Source, witness: Witness): Statement[] {
  const done = new Map<string, Statement[]>();
  for (const mention of mentions) {
    if (!('entity' in mention)) continue;
    const name = text.slice(mention.start, mention.end);
    const key = `${mention.entity}\n${name}`;
    if (done.has(key)) continue;
    const schema = schemaOf[mention.type];
    const id = `mention-${done.size + 1}-${safeId(path)}`;
    const resolved = legal.has(schemaOf[corpus.entity(mention.entity)!.type]) ? safeId(mention.entity) : undefined;
    const values = [['document', documentId(path)], ['name', name, 'ara'], ['resolved', resolved], ['detectedSchema', schema]] as const; // prettier-ignore
    done.set(key, about(witness, id, 'Mention', values));
  }
  return [...done.values()].flat();
}

function documentId(path: string): string {
  return `document-${safeId(path)}`;
}

/** An id of letters, digits and signs that no program takes apart. */
function safeId(id: string): string {
  return encodeURIComponent(wellFormed(id)).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** The first and the last day, month or year of a date or a range; the format knows no weeks, which are their days. */
function daysOf(iso: string, until = iso): { from: string; to: string } | undefined {
  const days = interval(iso, until);
  if (!days) return undefined;
  const day = (given: string, at: number): string => (precisionOf(given) === 'week' ? isoOf(at, 'day') : given);
  return { from: day(iso, days.first), to: day(until, days.last) };
}
