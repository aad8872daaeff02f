// What is known of a name before any text is read.

import type { AliasKind } from '../../knowledge/schema.ts';
import type { EntityType } from '../../knowledge/entity.ts';

/** A name of a known entity: its full name, or one of its aliases. */
export interface KnownName {
  readonly text: string;
  /** Id of the entity. */
  readonly entity: string;
  readonly type: EntityType;
  /** `name` for the full name, else how the alias stands to it. */
  readonly kind: 'name' | AliasKind;
  /** Whether the name comes from another script, so that its foreign sounds may be written otherwise (غوغل، جوجل). */
  readonly transliterated?: boolean;
}
