// The façade: the findings of a source, and of a whole corpus.

import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { corpusChecks, textChecks } from './checks.ts';
import { type CheckSettings, Collector, byPlace } from './collect.ts';
import type { Finding } from './finding.ts';
import { checkedLine } from './line.ts';
import { findingsOfLine, isNoWorse } from './lines.ts';
import type { CheckedLine, FoundInText } from './rule.ts';
import { moved } from './edit.ts';
import { spellingsOf } from './spelling/spellings.ts';

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
  yield* spellingsOf(corpus).follow(corpus);
  const collector = new Collector(source, settings);
  const { lines, recognition } = source;
  const checked = recognition.lines.map(({ text }, i) => checkedLine(recognition.isFurniture(i) ? '' : text));
  for (const [i, line] of checked.entries()) {
    if (line.text === '') continue;
    for (const { check, found } of findingsOfLine(recognition.lines[i]!, line))
      collector.add(check, moved(found, lines.start(i)));
    yield;
  }
  for (const check of textChecks) {
    for (const found of check.check({ source, corpus, lines: checked })) {
      if (found) collector.add(check, withGoodFix(found, source, checked));
      else yield;
    }
    yield;
  }
  return collector.findings();
}

/** The same, without a fix that would bring a new finding into its line. */
function withGoodFix(found: FoundInText, { lines, recognition }: Source, checked: readonly CheckedLine[]): FoundInText {
  if (!found.fix) return found;
  const { line } = lines.at(found.start);
  const [start, end] = [lines.start(line), lines.end(line)];
  const edits = found.fix.edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const isInLine = edits.every((edit) => edit.start >= 0 && edit.end <= end - start);
  const isFurniture = checked[line]!.text === '';
  if (!isInLine || isFurniture || isNoWorse(recognition.lines[line]!, checked[line]!, edits)) return found;
  const { fix: _fix, ...bare } = found;
  return bare;
}

/** The findings that set the sources of a corpus side by side, by path and position, giving way in between. */
export function* checkAcrossInSlices(corpus: Corpus, settings: CheckSettings = {}): Generator<void, Finding[]> {
  const collectors = new Map<string, Collector>();
  for (const check of corpusChecks) {
    for (const found of check.check(corpus)) {
      if (found) collectorOf(found.path).add(check, found);
      else yield;
    }
  }
  return [...collectors.values()].flatMap((collector) => collector.findings()).sort(byPlace);

  function collectorOf(path: string): Collector {
    const collector = collectors.get(path) ?? new Collector(corpus.source(path)!, settings);
    collectors.set(path, collector);
    return collector;
  }
}

function whole<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
