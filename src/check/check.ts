// The façade: the findings of a source, and of a whole corpus.

import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { Across } from './across.ts';
import { textChecks } from './checks.ts';
import { type CheckSettings, Collector, byPlace } from './collect.ts';
import { moved } from './edit.ts';
import { guardOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { findingsOfLine, isNoWorse } from './lines.ts';
import type { CheckedText, FoundInText } from './rule.ts';
import { suppressorOf } from './suppress.ts';
import { spellingsOf } from './spelling/spellings.ts';
import { sortInSlices } from '../text/sort.ts';
import { checkedText } from './text.ts';
import { whole } from '../text/whole.ts';

export type { CheckSettings } from './collect.ts';

/** The findings of one text of the corpus by itself, in its order: all but those that set sources side by side. */
export function checkSource(source: Source, corpus: Corpus, settings: CheckSettings = {}): Finding[] {
  return whole(checkSourceInSlices(source, corpus, settings));
}

/** All findings, by path and position. */
export function checkCorpus(corpus: Corpus, settings: CheckSettings = {}): Finding[] {
  const bySource = corpus.texts().flatMap((source) => checkSource(source, corpus, settings));
  return [...bySource, ...whole(checkAcrossInSlices(corpus, settings))].sort(byPlace);
}

/** `checkSource`, giving way in between. */
export function* checkSourceInSlices(
  source: Source,
  corpus: Corpus,
  settings: CheckSettings = {},
): Generator<void, Finding[]> {
  yield* spellingsOf(corpus).follow();
  const text = yield* checkedText(source, corpus);
  const prose = text.lines.map((line) => line.prose);
  const collector = new Collector(source, settings, yield* guardOf(source, prose), suppressorOf(source, corpus));
  for (const [i, line] of text.lines.entries()) {
    if (line.text === '') continue;
    const findings = yield* findingsOfLine(source.recognition.lines[i]!, line);
    for (const { check, found } of findings) collector.add(check, moved(found, source.lines.start(i)));
    yield;
  }
  for (const check of textChecks) {
    for (const found of check.check(text)) {
      if (found) collector.add(check, withGoodFix(found, text));
      yield;
    }
  }
  const findings = collector.findings();
  yield* sortInSlices(findings, byPlace);
  return findings;
}

/** The findings that set the sources of a corpus side by side, and those of the records that cite them, by path and position, giving way in between. */
export function* checkAcrossInSlices(corpus: Corpus, settings: CheckSettings = {}): Generator<void, Finding[]> {
  const across = new Across(corpus, settings);
  yield* across.update();
  return yield* across.all();
}

/** The same, without a fix that would bring a new finding into its line. */
function withGoodFix(found: FoundInText, { source: { lines }, lines: checked }: CheckedText): FoundInText {
  if (!found.fix) return found;
  const { line } = lines.at(found.start);
  const start = lines.start(line);
  const edits = found.fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const { text } = checked[line]!;
  const isInLine = edits.every((edit) => edit.start >= 0 && edit.end <= text.length);
  if (!isInLine || isNoWorse(text, edits)) return found;
  const { fix: _fix, ...bare } = found;
  return bare;
}
