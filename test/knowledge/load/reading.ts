// Reading knowledge in tests.

import assert from 'node:assert/strict';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { type Loaded, loadKnowledge } from '../../../src/knowledge/load.ts';
import { marked } from '../marked.ts';

/** A manifest with nothing in it. */
export const plainManifest = '{ "isnad": 1 }';

/** Reads one knowledge file, or manifest, whose ⟦marks⟧ show the problems, by place; returns what was read. */
export function check(text: string, problems: readonly string[], former?: Loaded): Knowledge {
  const { text: plain, spans } = marked(text);
  const isManifest = /"isnad"/.test(plain);
  const loaded = isManifest ? loadKnowledge({ path: 'isnad.json', text: plain }, [], former) : read(plain, former);
  const found = loaded.problems.map(({ code, severity, start, end, message }) => {
    assert.match(message.ar, /[\u0621-\u064a]/, 'the message is there in Arabic');
    return {
      problem: `${severity} ${code.slice('knowledge-'.length)}: ${message.en.replace(/[\u2066-\u2069]/g, '')}`,
      start,
      end,
    };
  });
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  assert.deepEqual(found, problems.map((problem, i) => ({ problem, ...inOrder[i] }))); // prettier-ignore
  return loaded.knowledge;
}

/** Reads one knowledge file under a manifest with nothing in it. */
export function read(text: string, former?: Loaded): Loaded {
  return loadKnowledge({ path: 'isnad.json', text: plainManifest }, [{ path: 'k.jsonc', text }], former);
}
