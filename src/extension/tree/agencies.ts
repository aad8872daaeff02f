// The Agencies view: by country and then by the body they are part of; by source; or, with all other named things, by type.

import type { EntityView } from '../../corpus/entities.ts';
import { grouped } from '../../corpus/postings.ts';
import { entityTypes } from '../../knowledge/entity.ts';
import { typeName } from '../../l10n/entity.ts';
import { isolated } from '../../l10n/isolate.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { noCountry, notInKnowledge } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import { type EntityContext, entityInSource, entityNode, typeIcons } from './entity.ts';
import { shortTitle } from './mentions.ts';
import { type Filter, type Tree, type TreeInput, type TreeNode, joined } from './node.ts';

/** How the entities of one group are ordered. */
export type AgencyOrder = 'name' | 'mentions';

/** By what they are grouped. */
export const agencyGroupings = ['country', 'source', 'type'] as const;
export type AgencyGrouping = (typeof agencyGroupings)[number];

/** The groups of each corpus; groups without an entity do not show. */
export function agencyTree(input: TreeInput, order: AgencyOrder, grouping: AgencyGrouping, filter: Filter): Tree {
  return joined(
    input.folders.map((folder) => {
      const among = [...folder.corpus.entities()].filter(({ type }) => grouping === 'type' || type === 'agency');
      const matching = among.filter((entity) => matches(entity, filter));
      return new Entities(folder, input.language, order, among).tree(grouping, matching);
    }),
  );
}

/** The entities of one corpus. */
class Entities {
  readonly #folder: CorpusFolder;
  readonly #language: Language;
  readonly #context: EntityContext;
  readonly #compare: (a: EntityView, b: EntityView) => number;
  readonly #byId: ReadonlyMap<string, EntityView>;

  constructor(folder: CorpusFolder, language: Language, order: AgencyOrder, all: readonly EntityView[]) {
    this.#folder = folder;
    this.#language = language;
    this.#context = { folder, language, base: String(folder.root) };
    this.#compare = order === 'mentions' ? byMentions : byName(language);
    this.#byId = new Map(all.map((entity) => [entity.id, entity]));
  }

  /** What matches, grouped. By country it stands under what it is part of, be that a match or not. */
  tree(grouping: AgencyGrouping, matching: readonly EntityView[]): Tree {
    const shown = grouping === 'country' ? this.#withParents(matching) : [...matching].sort(this.#compare);
    const roots = { country: this.#byCountry, source: this.#bySource, type: this.#byType }[grouping].call(this, shown);
    return { roots, shown: shown.length, all: this.#byId.size };
  }

  /** Countries, in them what stands at the top, under it its parts; last what no record holds. */
  #byCountry(all: readonly EntityView[]): TreeNode[] {
    const shown = new Set(all.map(({ id }) => id));
    const known = all.filter((entity) => entity.known);
    const isPart = ({ known: record }: EntityView): boolean => record?.parent !== undefined && shown.has(record.parent);
    const parts = grouped(known.filter(isPart), ({ known: record }) => record!.parent!);
    const node = (entity: EntityView): TreeNode => {
      return entityNode(this.#context, entity, () => (parts.get(entity.id) ?? []).map(node));
    };
    const count = (entity: EntityView): number => {
      return (parts.get(entity.id) ?? []).reduce((sum, part) => sum + count(part), 1);
    };
    const countries = grouped(known.filter((entity) => !isPart(entity)), ({ known: record }) => record!.country ?? ''); // prettier-ignore
    const groups = Array.from(countries, ([country, tops]) => {
      const name = this.#folder.corpus.knowledge.entities.get(country)?.name[this.#language];
      const total = tops.reduce((sum, top) => sum + count(top), 0);
      const label = name ?? say(this.#language, noCountry);
      return this.#group(`country:${country}`, 'globe', label, total, () => tops.map(node));
    });
    return [...groups.sort(byLabel(this.#language)), ...this.#unknownGroup(all)];
  }

  /** The sources in the order of their paths, in each what it mentions. */
  #bySource(ordered: readonly EntityView[]): TreeNode[] {
    const { corpus } = this.#folder;
    return corpus.sources().flatMap((source) => {
      const here = corpus.mentionedIn(source.path);
      const named = ordered.filter(({ id }) => here.has(id));
      const id = `source:${source.path}`;
      const context = { ...this.#context, base: `${this.#context.base}/${id}` };
      const nodes = (): TreeNode[] => named.map((entity) => entityInSource(context, entity, source.path));
      return named.length > 0 ? [this.#group(id, 'file', shortTitle(corpus, source), named.length, nodes)] : [];
    });
  }

  /** A group a type, known ones first. */
  #byType(shown: readonly EntityView[]): TreeNode[] {
    const types = grouped(shown, ({ type }) => type);
    return entityTypes.flatMap((type) => {
      const all = types.get(type) ?? [];
      const ordered = [...all.filter(({ known }) => known), ...all.filter(({ known }) => !known)];
      const nodes = (): TreeNode[] => ordered.map((entity) => entityNode(this.#context, entity));
      const label = say(this.#language, typeName[type]);
      return ordered.length > 0 ? [this.#group(`type:${type}`, typeIcons[type], label, ordered.length, nodes)] : [];
    });
  }

  #unknownGroup(all: readonly EntityView[]): TreeNode[] {
    const unknown = all.filter(({ known }) => !known);
    if (unknown.length === 0) return [];
    const nodes = (): TreeNode[] => unknown.map((entity) => entityNode(this.#context, entity));
    return [this.#group('unknown', 'question', say(this.#language, notInKnowledge), unknown.length, nodes)];
  }

  #group(id: string, icon: string, label: string, count: number, children: () => TreeNode[]): TreeNode {
    const { base } = this.#context;
    return { id: `${base}/${id}`, kind: 'group', icon, label: isolated(label), description: String(count), children };
  }

  /** The entities, and all that stand above them, so that the tree to each is whole; in order. */
  #withParents(matching: readonly EntityView[]): EntityView[] {
    const shown = new Set<EntityView>();
    for (const entity of matching) {
      for (let at: EntityView | undefined = entity; at && !shown.has(at); at = this.#byId.get(at.known?.parent ?? ''))
        shown.add(at);
    }
    return [...shown].sort(this.#compare);
  }
}

function matches({ name, names, known }: EntityView, filter: Filter): boolean {
  const aliases = known?.aliases ?? [];
  return [name.ar, name.en, ...names.map(({ text }) => text), ...aliases.map(({ text }) => text)].some(filter);
}

function byMentions(a: EntityView, b: EntityView): number {
  return b.total - a.total || (a.id < b.id ? -1 : 1);
}

function byName(language: Language): (a: EntityView, b: EntityView) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.name[language], b.name[language]);
}

function byLabel(language: Language): (a: TreeNode, b: TreeNode) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.label, b.label);
}
