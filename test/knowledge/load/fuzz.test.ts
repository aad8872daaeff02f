// Whatever becomes of knowledge files, reading them never fails and tells of problems inside them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type KnowledgeFile, type Loaded, loadKnowledge } from '../../../src/knowledge/load.ts';
import { entityTypes } from '../../../src/knowledge/entity.ts';
import { seedFiles } from '../seeds.ts';

const pieces = ['', '{', '}', '[', ']', ',', ':', '"', '\\', '//', '/*', '\n', '\r', '\0', '\ud800', 'null', '1e999', '"id"', '"parent": "bcij"', '"__proto__": {}', '<<<<<<< a\n', '\n=======\n', '>>>>>>> b\n', 'ا']; // prettier-ignore

/** One careless change of a text: a stretch of it is taken out, doubled, moved or replaced. */
const change = fc.record({
  file: fc.nat(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  put: fc.oneof(fc.constantFrom(...pieces), fc.constant('twice' as const)),
  at: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(files: readonly KnowledgeFile[], { file, from, length, put, at }: Change): KnowledgeFile[] {
  const which = file % files.length;
  return files.map((one, i) => {
    if (i !== which) return one;
    const start = Math.floor(from * one.text.length);
    const cut = one.text.slice(start, start + length);
    const rest = one.text.slice(0, start) + (put === 'twice' ? cut + cut : put) + one.text.slice(start + length);
    const place = Math.floor((at ?? 0) * rest.length);
    return { path: one.path, text: at === null ? rest : rest.slice(0, place) + cut + rest.slice(place) };
  });
}

/** What must hold of anything that was read. */
function checkLoaded(files: readonly KnowledgeFile[], { knowledge, problems }: Loaded): void {
  const lengths = new Map(files.map(({ path, text }) => [path, text.length]));
  for (const place of [...problems, ...problems.flatMap(({ related = [] }) => related)]) {
    const { file, start, end } = place;
    assert.ok(0 <= start && start <= end && end <= lengths.get(file)!, `${file} ${start} ${end}`);
  }
  for (const entity of knowledge.entities.values()) {
    assert.ok(entityTypes.includes(entity.type));
    for (const id of [entity.parent, entity.country, entity.seat, entity.by]) {
      assert.ok(id === undefined || knowledge.entities.has(id), `${entity.id} links to ${id}`);
    }
    const above = new Set<string>();
    for (let id = entity.parent; id !== undefined; id = knowledge.entities.get(id)?.parent) {
      assert.ok(!above.has(id), `${id} is above itself`);
      above.add(id);
    }
  }
  for (const { participants } of knowledge.events.values()) {
    for (const id of participants) assert.ok(knowledge.entities.has(id));
  }
  for (const path of knowledge.sources.keys()) assert.ok(!path.split('/').includes('..'));
}

test('any sequence of careless changes', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let files: readonly KnowledgeFile[] = seedFiles;
      let former: Loaded | undefined;
      for (const one of changes) {
        files = changed(files, one);
        const [manifest, ...included] = files as [KnowledgeFile, ...KnowledgeFile[]];
        checkLoaded(files, loadKnowledge(manifest, included));
        former = loadKnowledge(manifest, included, former);
        checkLoaded(files, former);
      }
    }),
    { numRuns: 150 },
  );
});

test('a file cut off anywhere', () => {
  const [manifest, ...included] = seedFiles as [KnowledgeFile, ...KnowledgeFile[]];
  const whole = loadKnowledge(manifest, included);
  assert.deepEqual(whole.problems, []);
  for (const file of [manifest, included[0]!]) {
    for (let length = 0; length < file.text.length; length += 97) {
      const files = seedFiles.map((one) => (one === file ? { path: one.path, text: one.text.slice(0, length) } : one));
      const [first, ...others] = files as [KnowledgeFile, ...KnowledgeFile[]];
      checkLoaded(files, loadKnowledge(first, others));
      const kept = loadKnowledge(first, others, whole);
      checkLoaded(files, kept);
      assert.deepEqual([...kept.knowledge.entities.keys()].sort(), [...whole.knowledge.entities.keys()].sort());
    }
  }
});
