// The text of a first manifest.

import type { Bilingual } from '../../l10n/language.ts';
import { type SourceRecord, formatVersion } from '../schema.ts';
import { inline } from './write.ts';

/** What a manifest may say beside its sources. */
export interface ManifestFields {
  readonly title?: Bilingual;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** The text of a first manifest for these sources: one a line. */
export function manifestText(
  sources: readonly SourceRecord[],
  { title, include, exclude }: ManifestFields = {},
): string {
  const fields = Object.entries({ isnad: formatVersion, title, include, exclude }).filter(
    ([, value]) => value !== undefined,
  );
  const lines = fields.map(([key, value]) => `  ${JSON.stringify(key)}: ${inline(value)}`);
  const rows = sources.map((source) => `    ${inline(source)}`);
  const list = rows.length > 0 ? `[\n${rows.join(',\n')}\n  ]` : '[]';
  return `{\n${[...lines, `  "sources": ${list}`].join(',\n')}\n}\n`;
}
