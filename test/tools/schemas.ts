// Writes the JSON Schemas of isnad.json and of knowledge files into dist/schemas/ (`npm run build` calls it): VS Code
// completes, explains and checks these files by them. They are made from the one definition in src/knowledge/schema.ts.

import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { knowledgeSchema, manifestSchema } from '../../src/knowledge/schema.ts';
import type { Rule } from '../../src/knowledge/schema/field.ts';
import { arabic } from '../../src/l10n/isolate.ts';
import { badText } from '../../src/l10n/knowledge.ts';

const target = new URL('../../dist/schemas/', import.meta.url);

/** A JSON Schema (draft 7), as far as the format needs it. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** The schemas by file name. */
export const schemas = {
  'isnad.json': jsonSchema(manifestSchema, 'A corpus of Isnad', 'مدوّنة إسناد'),
  'knowledge.json': jsonSchema(knowledgeSchema, 'Knowledge of a corpus of Isnad', 'معرفة مدوّنة إسناد'),
} as const;

function jsonSchema(schema: GenericSchema, en: string, ar: string): JsonSchema {
  const converted = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['trim', 'check'],
    overrideAction: ({ valibotAction, jsonSchema: made }) => {
      // The editor's own words where a pattern does not match are the pattern.
      if (valibotAction.type === 'regex')
        return { ...made, patternErrorMessage: told(valibotAction as { message?: string }) };
      // What an id refers to is no business of JSON Schema.
      const { refersTo: _, ...others } = made as Record<string, unknown>;
      return others;
    },
  });
  const ours = { title: `${en}\n${arabic(ar)}`, allowComments: true, allowTrailingCommas: true };
  return { ...converted, ...ours } as JsonSchema;
}

function told({ message }: { message?: string }): string {
  const { en, ar } = badText[message as Rule];
  return `${en}\n${arabic(ar)}`;
}

if (import.meta.main) {
  mkdirSync(target, { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(new URL(name, target), `${JSON.stringify(schema)}\n`);
  }
}
