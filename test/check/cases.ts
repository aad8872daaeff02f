// Runs one check on short texts: ⟦marks⟧ in the text show where its findings must stand.

import assert from 'node:assert/strict';
import { checkCorpus } from '../../src/check/check.ts';
import { applyEdits } from '../../src/check/edit.ts';
import type { Finding, FindingCode } from '../../src/check/finding.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';

/** What a text is checked beside: other texts of its corpus, and what is known. */
export interface Beside {
  readonly others?: readonly string[];
  readonly knowledge?: Knowledge;
  readonly path?: string;
}

/** The text without its marks, and their spans. */
export function unmarked(marked: string): { text: string; spans: [start: number, end: number][] } {
  const spans: [number, number][] = [];
  const text = marked.split(/[⟦⟧]/u).reduce((before, part, i) => {
    if (i % 2 === 1) spans.push([before.length, before.length + part.length]);
    return before + part;
  }, '');
  return { text, spans };
}

/** The findings of one text, of one code where it is given. */
export function findingsIn(
  text: string,
  code?: FindingCode,
  { others = [], knowledge, path = 'text.txt' }: Beside = {},
): Finding[] {
  const corpus = knowledge ? new Corpus(knowledge) : unknowing;
  const texts = [text, ...others];
  for (const [i, each] of texts.entries()) corpus.put({ path: i === 0 ? path : `other${i}.txt`, text: each });
  const findings = checkCorpus(corpus).filter(({ place }) => place.path === path);
  for (const { path } of corpus.texts()) corpus.remove(path);
  return code ? findings.filter((finding) => finding.code === code) : findings;
}

/** A corpus that knows nothing: made once, as its lexicon takes a while. */
const unknowing = new Corpus();

/** What all fixes of the findings together make of the text. */
export function fixed(text: string, findings: readonly Finding[]): string {
  const edits = new Map(findings.flatMap(({ fix }) => fix?.edits ?? []).map((edit) => [JSON.stringify(edit), edit]));
  return applyEdits(text, [...edits.values()]);
}

/**
 * The findings of `code` stand at the marks of `marked` and nowhere else; their fixes make `mended` of the text, which is
 * the text itself where there is no fix.
 */
export function expectFindings(code: FindingCode, marked: string, mended?: string, beside?: Beside): void {
  const { text, spans } = unmarked(marked);
  const findings = findingsIn(text, code, beside);
  const shown = findings.map(({ place }) => text.slice(place.start, place.end));
  assert.deepEqual(findings.map(({ place }) => [place.start, place.end]), spans, `${code} in «${marked}»: ${shown.join(' | ')}`); // prettier-ignore
  assert.equal(fixed(text, findings), mended ?? text, `the fix of ${code} in «${marked}»`);
}
