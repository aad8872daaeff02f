// The Agencies view: by country, then by the body they are part of; what no record holds comes last.

import { type EntityView, isWrong } from '../../corpus/entities.ts';
import { isolated } from '../../l10n/isolate.ts';
import type { Language } from '../../l10n/language.ts';
import { say } from '../../l10n/message.ts';
import { aliasName, unlistedName } from '../../l10n/entity.ts';
import { bySource, mentionsInSources, namesUsed, noCountry, notInKnowledge, notMentioned } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import { sourcesOf } from './mentions.ts';
import type { TreeInput, TreeNode } from './node.ts';

/** How the agencies of one country are ordered. */
export type AgencyOrder = 'name' | 'mentions';

/** The top of the view: the countries of each corpus. Countries without an agency do not show. */
export function agencyTree(
  { folders, language }: TreeInput,
  order: AgencyOrder,
  filter: (name: string) => boolean,
): TreeNode[] {
  return folders.flatMap((folder) => new Agencies(folder, language, order, filter).countries());
}

/** The agencies of one corpus. */
class Agencies {
  readonly #folder: CorpusFolder;
  readonly #language: Language;
  readonly #children = new Map<string, EntityView[]>();
  readonly #countries = new Map<string, EntityView[]>();
  readonly #unknown: EntityView[] = [];

  constructor(folder: CorpusFolder, language: Language, order: AgencyOrder, filter: (name: string) => boolean) {
    this.#folder = folder;
    this.#language = language;
    const agencies = [...folder.corpus.entities()].filter(({ type }) => type === 'agency');
    const shown = withParents(agencies, (agency) => matches(agency, filter));
    for (const agency of shown.sort(order === 'mentions' ? byMentions : byName(language))) this.#place(agency, shown);
  }

  countries(): TreeNode[] {
    const nodes = [...this.#countries].map(([country, agencies]) => this.#country(country, agencies));
    nodes.sort((a, b) => (a.label < b.label ? -1 : 1));
    if (this.#unknown.length > 0) {
      nodes.push(this.#group('unknown', 'question', say(this.#language, notInKnowledge), this.#unknown));
    }
    return nodes;
  }

  #place(agency: EntityView, shown: readonly EntityView[]): void {
    const parent = agency.known?.parent;
    if (!agency.known) this.#unknown.push(agency);
    else if (parent && shown.some(({ id }) => id === parent)) push(this.#children, parent, agency);
    else push(this.#countries, agency.known.country ?? '', agency);
  }

  #country(country: string, agencies: readonly EntityView[]): TreeNode {
    const name = this.#folder.corpus.knowledge.entities.get(country)?.name[this.#language];
    return this.#group(`country:${country}`, 'globe', name ?? say(this.#language, noCountry), agencies);
  }

  #group(id: string, icon: string, label: string, agencies: readonly EntityView[]): TreeNode {
    return {
      id: `${this.#folder.root}/${id}`,
      kind: 'group',
      icon,
      label: isolated(label),
      description: String(agencies.length),
      children: () => agencies.map((agency) => this.#agency(agency)),
    };
  }

  #agency(agency: EntityView): TreeNode {
    const { id, known, name, names, counts } = agency;
    const wrong = names.some(isWrong);
    const total = sum(counts.values());
    const spoken = say(this.#language, mentionsInSources, total, counts.size);
    return {
      id: `${this.#folder.root}/${id}`,
      kind: known ? 'entity' : 'unknownEntity',
      icon: wrong ? 'warning' : 'organization',
      warns: wrong,
      label: isolated(name[this.#language]),
      description: total === 0 ? say(this.#language, notMentioned) : `${total} · ${counts.size}`,
      tooltip: `${isolated(this.#language === 'ar' ? name.en : name.ar)}\n${spoken}`,
      spoken,
      subject: { folder: this.#folder, id },
      children: () => this.#insideOf(agency),
    };
  }

  #insideOf(agency: EntityView): TreeNode[] {
    const { id } = agency;
    const base = `${this.#folder.root}/${id}`;
    const parts = (this.#children.get(id) ?? []).map((child) => this.#agency(child));
    if (agency.names.length === 0) return parts;
    const sources = (): TreeNode[] => {
      const places = this.#folder.corpus
        .mentionsOf(id)
        .map(([path, list]) => [path, list.map((m) => ({ ...m, path }))] as const);
      return sourcesOf(`${base}/sources`, this.#folder, this.#language, places, 'mention');
    };
    return [
      ...parts,
      {
        id: `${base}/names`,
        kind: 'group',
        icon: 'tag',
        label: say(this.#language, namesUsed),
        description: String(agency.names.length),
        children: () => namesOf(agency, base, this.#folder, this.#language),
      },
      {
        id: `${base}/sources`,
        kind: 'group',
        icon: 'files',
        label: say(this.#language, bySource),
        description: String(agency.counts.size),
        children: sources,
      },
    ];
  }
}

/** The names that sources print for an entity, wrong ones marked, each opening into its places. */
function namesOf(agency: EntityView, base: string, folder: CorpusFolder, language: Language): TreeNode[] {
  return agency.names.map((name) => {
    const wrong = isWrong(name);
    const kind = name.kind === null ? say(language, unlistedName) : say(language, aliasName[name.kind]);
    return {
      id: `${base}/names/${name.text}`,
      kind: wrong ? 'wrongName' : 'name',
      icon: wrong ? 'warning' : name.kind === null ? 'question' : 'symbol-string',
      warns: wrong,
      label: isolated(name.text),
      description: `${kind} · ${name.places.length}`,
      subject: { folder, id: agency.id },
      children: () => sourcesOf(`${base}/names/${name.text}`, folder, language, name.places, 'mention'),
    };
  });
}

/** The agencies that match, and all that stand above them, so that the tree to each is whole. */
function withParents(agencies: readonly EntityView[], match: (agency: EntityView) => boolean): EntityView[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const shown = new Set<EntityView>();
  for (const agency of agencies) {
    if (!match(agency)) continue;
    for (let at: EntityView | undefined = agency; at && !shown.has(at); at = byId.get(at.known?.parent ?? ''))
      shown.add(at);
  }
  return [...shown];
}

function matches({ name, names }: EntityView, filter: (name: string) => boolean): boolean {
  return filter(name.ar) || filter(name.en) || names.some(({ text }) => filter(text));
}

function byMentions(a: EntityView, b: EntityView): number {
  return sum(b.counts.values()) - sum(a.counts.values()) || (a.id < b.id ? -1 : 1);
}

function byName(language: Language): (a: EntityView, b: EntityView) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.name[language], b.name[language]);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
