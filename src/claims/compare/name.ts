// Names side by side: which differences between the names of one thing an editor wants to see, and how grave they are.

import type { Entity } from '../../knowledge/entity.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AliasKind } from '../../knowledge/schema.ts';
import { folded } from '../../text/fold.ts';
import type { Verdict } from '../verdict.ts';
import type { Relations } from '../relations.ts';
import { Spelling, nearVariants, skeletonOf } from './spelling.ts';
import type { Stories } from './story.ts';
import type { Testimony } from './testimony.ts';
import { type Said, isOfOneSource } from './told.ts';

/** How a name stands to its entity: as its own name, as an alias of a kind, or unrecorded. */
type Kind = 'name' | AliasKind | 'unrecorded';

/** So many names of one body are many. */
const many = 3;
/** How many spellings are kept worked out. */
const mostSpellings = 1000;

/** The names of one corpus's entities. */
export class Names {
  readonly #knowledge: Knowledge;
  readonly #stories: Stories;
  readonly #relations: Relations;
  readonly #kinds = new Map<string, ReadonlyMap<string, Kind>>();
  readonly #spellings = new Map<string, Spelling>();
  /** Known persons by what is left of their names when vowels and near sounds are taken away. */
  readonly #bySkeleton = new Map<string, string>();

  constructor(knowledge: Knowledge, stories: Stories, relations: Relations) {
    this.#relations = relations;
    this.#knowledge = knowledge;
    this.#stories = stories;
    for (const { id, type, name, aliases } of knowledge.entities.values()) {
      if (type !== 'person') continue;
      for (const text of [name.ar, ...aliases.map((alias) => alias.text)]) {
        const skeleton = skeletonOf(text);
        if (skeleton && !this.#bySkeleton.has(skeleton)) this.#bySkeleton.set(skeleton, id);
      }
    }
  }

  /** The entity that names are compared for: the known one, else one that all near spellings of a person's name share. */
  subjectOf(entity: string, name: string): string {
    if (this.#knowledge.entities.has(entity) || !/\bperson\b/.test(entity)) return entity;
    const skeleton = skeletonOf(name);
    const known = skeleton === null ? undefined : this.#bySkeleton.get(skeleton);
    if (known !== undefined && this.#relations.areApart(known, entity, name)) return entity;
    return skeleton === null ? entity : (known ?? `~${skeleton}`);
  }

  /** Whether two forms, each with some who use it, may have names worth setting side by side: near spellings, or names of what is known. */
  mayCompare(a: readonly Testimony[], b: readonly Testimony[]): boolean {
    const [x, y] = [this.#spellingOf(nameOf(a[0]!)), this.#spellingOf(nameOf(b[0]!))];
    if (x.isSame(y)) return false;
    return x.isNear(y) || x.isShortened(y) || [...a, ...b].some(({ claim }) => this.isKnown(claim.subject));
  }

  /** Whether two names of one thing are worth setting side by side: neither is an acronym, nor is one part of the other. */
  comparable(a: Testimony, b: Testimony): boolean {
    const [x, y] = [this.#spellingOf(nameOf(a)), this.#spellingOf(nameOf(b))];
    const kinds = [this.#kindOf(a), this.#kindOf(b)];
    if (kinds.includes('acronym') || x.isSame(y)) return false;
    if (this.#areApart(a, b)) return false;
    if (kinds.some(isWrong)) return true;
    if (this.#relations.isBroad(a.claim.subject ?? '')) return false;
    if (x.isShortened(y)) return this.#isSame(a, b);
    if (x.isPart(y)) return false;
    if (this.isKnown(a.claim.subject) && a.claim.subject === b.claim.subject) return true;
    return x.isNear(y) && (a.claim.subject === b.claim.subject || this.#shareContext(a, b));
  }

  /** A wrong name differs, and so does an unrecorded one that is spelt nearly like the other; good names are compatible. */
  verdict(a: Testimony, b: Testimony): Verdict {
    const kinds = [this.#kindOf(a), this.#kindOf(b)];
    if (kinds.some(isWrong)) return 'differ';
    return kinds.includes('unrecorded') && nearVariants(nameOf(a), nameOf(b)) ? 'differ' : 'compatible';
  }

  /** Whether sources call a known body by so many names that all are worth seeing, though each is only a shorter one. */
  isManyNamed({ claim }: Testimony, forms: readonly Said[]): boolean {
    const type = this.#knowledge.entities.get(claim.subject ?? '')?.type;
    if (type === undefined || type === 'person' || type === 'place') return false;
    return forms.length >= many && !isOfOneSource(forms);
  }

  /** Whether the knowledge holds the entity: then all names that sources use for it belong to one comparison. */
  isKnown(entity: string | null): boolean {
    return entity !== null && this.#knowledge.entities.has(entity);
  }

  /** Whether two names are surely of one person: known, or unknown but beside one thing in two sources. */
  #isSame(a: Testimony, b: Testimony): boolean {
    return a.path !== b.path && (a.claim.subject === b.claim.subject || this.#shareContext(a, b));
  }

  #areApart(a: Testimony, b: Testimony): boolean {
    const [x, y] = [a.claim.subject ?? '', b.claim.subject ?? ''];
    return this.#relations.areApart(x, y, nameOf(b)) || this.#relations.areApart(y, x, nameOf(a));
  }

  /** Whether two unknown names stand in one story, or beside one thing at least. */
  #shareContext(a: Testimony, b: Testimony): boolean {
    return this.#stories.same(a.story, b.story) || a.claim.about.some((entity) => b.claim.about.includes(entity));
  }

  #kindOf(testimony: Testimony): Kind {
    const id = testimony.claim.subject ?? '';
    let kinds = this.#kinds.get(id);
    if (!kinds) this.#kinds.set(id, (kinds = kindsOf(this.#knowledge.entities.get(id))));
    return (kinds.size > 0 && kinds.get(folded(nameOf(testimony)))) || 'unrecorded';
  }

  #spellingOf(name: string): Spelling {
    const known = this.#spellings.get(name);
    if (known) return known;
    if (this.#spellings.size >= mostSpellings) this.#spellings.clear();
    const spelling = new Spelling(name);
    this.#spellings.set(name, spelling);
    return spelling;
  }
}

/** How each name of an entity, folded, stands to it; the entity's own names first. */
function kindsOf(entity: Entity | undefined): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  if (!entity) return kinds;
  for (const name of [entity.name.ar, entity.name.en]) kinds.set(folded(name), 'name');
  for (const { text, kind } of entity.aliases) if (!kinds.has(folded(text))) kinds.set(folded(text), kind);
  return kinds;
}

function nameOf({ claim }: Testimony): string {
  return claim.value.kind === 'text' ? claim.value.text : '';
}

function isWrong(kind: Kind): boolean {
  return kind === 'misspelling' || kind === 'mistranslation';
}
