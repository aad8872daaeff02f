// Editing knowledge in tests: what must hold of every edit.

import assert from 'node:assert/strict';
import { type Outcome, type Step, applyEdits, edit, takeBack } from '../../../src/knowledge/edit.ts';
import { type KnowledgeFile, loadKnowledge } from '../../../src/knowledge/load.ts';

export type Files = readonly KnowledgeFile[];

/** The files with an outcome's edits made. */
export function edited(files: Files, outcome: Outcome): Files {
  assert.ok('edits' in outcome, 'refused' in outcome ? outcome.refused.en : '');
  for (const path of outcome.edits.keys())
    assert.ok(
      files.some((file) => file.path === path),
      path,
    );
  return files.map(({ path, text }) => ({ path, text: applyEdits(text, outcome.edits.get(path) ?? []) }));
}

/**
 * Does a gesture and checks what holds of each: a second time changes nothing, taking it back gives the files as they were,
 * making it again as they are now; no problem comes up that was not there. Returns the files as they are now.
 */
export function done(files: Files, ...steps: Step[]): Files {
  const outcome = edit(files, ...steps);
  const now = edited(files, outcome);
  assert.ok('edits' in outcome);
  for (const edits of outcome.edits.values()) {
    for (const [i, { start, end, text }] of edits.entries()) {
      assert.ok(start <= end && (i === 0 || edits[i - 1]!.end <= start) && (start < end || text !== ''));
    }
  }
  const again = edit(now, ...steps);
  assert.deepEqual([...edited(now, again)], [...now], 'a second time changes nothing');
  assert.ok('edits' in again && again.edits.size === 0 && again.undo.length === 0);
  const back = takeBack(now, outcome.undo);
  assert.deepEqual([...edited(now, back)], [...files], 'taken back');
  assert.ok('edits' in back);
  assert.deepEqual([...edited(edited(now, back), takeBack(edited(now, back), back.undo))], [...now], 'made again');
  const known = problemsOf(files);
  for (const [problem, count] of problemsOf(now)) assert.ok(count <= (known.get(problem) ?? 0), `new: ${problem}`);
  return now;
}

/** How often each code of problem stands in the files; clashing names are the editor's own business. */
function problemsOf(files: Files): Map<string, number> {
  const [manifest, ...included] = files as [KnowledgeFile, ...KnowledgeFile[]];
  const counts = new Map<string, number>();
  for (const { code } of loadKnowledge(manifest, included).problems) {
    if (code !== 'knowledge-alias-clash') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** One knowledge file under a manifest with nothing else in it: does a gesture and compares the file. */
export function check(before: string, step: Step, after: string): void {
  const manifest = { path: 'isnad.json', text: '{ "isnad": 1 }\n' };
  const [first, second] = done([manifest, { path: 'k.jsonc', text: before }], step);
  assert.equal(second!.text, after);
  assert.equal(first!.text, manifest.text, 'the manifest stays');
}

/** The reason, in English, why a gesture on these files is refused. */
export function refused(files: Files, step: Step): string {
  const outcome = edit(files, step);
  assert.ok('refused' in outcome, 'it is refused');
  assert.match(outcome.refused.ar, /[\u0621-\u064a]/);
  return outcome.refused.en.replace(/[\u2066-\u2069]/g, '');
}
