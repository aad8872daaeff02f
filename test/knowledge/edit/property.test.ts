// Any sequence of gestures on the sample corpus, whatever the layout of its files.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createScanner, parse } from 'jsonc-parser';
import {
  type Name,
  type Step,
  addAlias,
  addJudgement,
  addRecord,
  mergeEntity,
  pinClaim,
  removeAlias,
  removeJudgement,
  removeRecord,
  renameId,
  setField,
  setSource,
  splitEntity,
} from '../../../src/knowledge/edit.ts';
import type { EntityType } from '../../../src/knowledge/entity.ts';
import { type KnowledgeFile, loadKnowledge } from '../../../src/knowledge/load.ts';
import { aliasKinds } from '../../../src/knowledge/schema.ts';
import { seedFiles } from '../seeds.ts';
import { type Files, done } from './editing.ts';

const { knowledge } = loadKnowledge(seedFiles[0]!, seedFiles.slice(1));
const ids = [...knowledge.entities.keys(), 'new-one', 'new-two'];
const events = [...knowledge.events.keys()];

/** A gesture as plain data, so that a failing one can be read. */
const id = fc.constantFrom(...ids);
const word = fc.constantFrom('الوزارة', 'مكتب "الصرف"', 'a \\ b', 'ب'.repeat(130), 'س\u200fص', 'x\ty');
const gesture = fc.oneof(
  fc.record({ do: fc.constant('alias' as const), id, text: word, kind: fc.constantFrom(...aliasKinds) }),
  fc.record({ do: fc.constant('no alias' as const), id, nth: fc.nat(5) }),
  fc.record({ do: fc.constant('add' as const), id, text: word }),
  fc.record({
    do: fc.constant('remove' as const),
    name: fc.oneof(
      id.map((one): Name => `entity ${one}`),
      fc.constantFrom(...events).map((one): Name => `event ${one}`),
    ),
  }),
  fc.record({ do: fc.constant('rename' as const), id, to: id }),
  fc.record({ do: fc.constant('merge' as const), id, into: id }),
  fc.record({ do: fc.constant('split' as const), id, event: fc.constantFrom(...events) }),
  fc.record({ do: fc.constant('judge' as const), id, other: id, same: fc.boolean(), note: fc.option(word) }),
  fc.record({ do: fc.constant('forget' as const), id, other: id }),
  fc.record({
    do: fc.constant('pin' as const),
    id,
    value: fc.nat(3),
    rank: fc.constantFrom('preferred' as const, 'normal' as const),
  }),
  fc.record({ do: fc.constant('field' as const), id, value: fc.constantFrom('2015', '2016-02', undefined) }),
  fc.record({ do: fc.constant('note' as const), id, key: fc.constantFrom('ar' as const, 'en' as const), text: word }),
  fc.record({
    do: fc.constant('source' as const),
    path: fc.constantFrom('new.txt', ...knowledge.sources.keys()),
    title: fc.option(word, { nil: undefined }),
  }),
);
type Gesture = typeof gesture extends fc.Arbitrary<infer T> ? T : never;

/** The step of a gesture; undefined where it would be refused on these files. */
function stepOf(given: Gesture, files: Files): Step | undefined {
  const { entities, events: known } = loadKnowledge(files[0]!, files.slice(1)).knowledge;
  const entity = 'id' in given ? entities.get(given.id) : undefined;
  const names = { ar: 'اسم جديد', en: 'New name' };
  switch (given.do) {
    case 'alias':
      return entity && addAlias(given.id, { text: given.text, kind: given.kind });
    case 'no alias':
      return entity && removeAlias(given.id, entity.aliases[given.nth]?.text ?? 'لا شيء');
    case 'add':
      return entity ? undefined : addRecord('groups', { id: given.id, name: names, aliases: [given.text] });
    case 'remove':
      return removeRecord(given.name);
    case 'rename':
      return entity && (!entities.has(given.to) || given.to === given.id) && !known.has(given.to)
        ? renameId(`entity ${given.id}`, given.to)
        : undefined;
    case 'merge': {
      const into = entities.get(given.into);
      return entity && into && into !== entity && fits(entity.type, into.type)
        ? mergeEntity(given.id, given.into)
        : undefined;
    }
    case 'split': {
      if (!entity || entities.has('split-off') || !fits(entity.type, 'person')) return undefined;
      const moves = {
        aliases: entity.aliases.slice(0, 2).map(({ text }) => text),
        records: [`event ${given.event}` as Name],
      };
      return splitEntity(given.id, 'persons', { id: 'split-off', name: names }, moves);
    }
    case 'judge': {
      if (!entity || !entities.has(given.other) || given.id === given.other) return undefined;
      const record = { entities: [given.id, given.other], ...(given.note ? { note: given.note } : {}) };
      return addJudgement({ judgement: given.same ? 'same' : 'not-same', ...record });
    }
    case 'forget':
      return removeJudgement({ judgement: 'same', entities: [given.id, given.other] });
    case 'pin':
      return (
        entity &&
        pinClaim({
          subject: given.id,
          property: 'cells-dismantled',
          value: { number: given.value },
          rank: given.rank,
          citation: { source: 'a.txt', quote: 'قال' },
        })
      );
    case 'field':
      return entity?.type === 'agency' ? setField(`entity ${given.id}`, ['founded'], given.value) : undefined;
    case 'note':
      return entity?.note ? setField(`entity ${given.id}`, ['note', given.key], given.text) : undefined;
    case 'source':
      return setSource({ path: given.path, title: given.title });
  }
}

/** Whether links to one type may lead to another. */
function fits(from: EntityType, to: EntityType): boolean {
  return from === to || (from !== 'place' && from !== 'outlet');
}

/** The same files in other layouts. */
const layouts: Readonly<Record<string, (file: KnowledgeFile) => string>> = {
  asTheyAre: ({ text }) => text,
  onOneLine: ({ text }) => JSON.stringify(parse(text)),
  spread: ({ text }) => JSON.stringify(parse(text), null, 4),
  withTabsAndReturns: ({ text }) => text.replaceAll('  ', '\t').replaceAll('\n', '\r\n'),
  withTrailingCommas: ({ text }) => JSON.stringify(parse(text), null, 2).replace(/([}\]"\w])(?=\n\s*[}\]])/g, '$1,'),
};

function comments({ text }: KnowledgeFile): string[] {
  const found: string[] = [];
  const scanner = createScanner(text, false);
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 12 || token === 13)
      found.push(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()));
  }
  return found;
}

/** What the files say, without where they say it. */
function said(files: Files): unknown {
  const { files: _, citations: __, ...known } = loadKnowledge(files[0]!, files.slice(1)).knowledge;
  const maps = Object.entries(known).map(([key, value]) => [key, value instanceof Map ? [...value.values()] : value]);
  return JSON.parse(JSON.stringify(maps, (key, value: unknown) => (key === 'location' ? undefined : value)));
}

for (const [name, layout] of Object.entries(layouts)) {
  test(`gestures keep what they are not about: ${name}`, () => {
    const start = seedFiles.map((file) => ({ path: file.path, text: layout(file) }));
    fc.assert(
      fc.property(fc.array(gesture, { minLength: 1, maxLength: 5 }), (gestures) => {
        let files: Files = start;
        let plain: Files = seedFiles;
        for (const one of gestures) {
          const step = stepOf(one, files);
          if (!step) continue;
          const now = done(files, step);
          plain = done(plain, step);
          assert.deepEqual(said(now), said(plain), 'layout does not matter');
          const [before, after] = [files.flatMap(comments), now.flatMap(comments)];
          if (!['remove', 'merge', 'no alias', 'split'].includes(one.do))
            assert.deepEqual(after, before, 'comments stay');
          else assert.ok(after.every((comment) => before.includes(comment)));
          files = now;
        }
      }),
      { numRuns: 8 },
    );
  });
}
