// Isnad: Acknowledge Disagreement — the sources differ, and the editor knows; until one of their quotes changes.

import { window } from 'vscode';
import * as v from 'valibot';
import type { Comparison } from '../../../claims/compare.ts';
import { acknowledgement } from '../../../corpus/pin.ts';
import { addJudgement } from '../../../knowledge/edit.ts';
import { whichConflict } from '../../../l10n/ask.ts';
import { acknowledged, noConflictHere } from '../../../l10n/curate.ts';
import { verdictName } from '../../../l10n/entity.ts';
import { isolated } from '../../../l10n/isolate.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both, say } from '../../../l10n/message.ts';
import { type Span, overlaps } from '../../../text/span.ts';
import type { CorpusFolder } from '../../folder.ts';
import { language } from '../../language.ts';
import { type Given, place, readGiven } from '../gesture/arguments.ts';
import { type Curator, spotOf } from '../gesture/curator.ts';
import type { Answer, Refusal } from '../gesture/gestures.ts';

const asked = v.strictObject({ at: v.optional(place), property: v.optional(v.string()) });

/** Writes down that a disagreement is known: that of the row, or one that the place takes part in. */
export async function acknowledge(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const found = conflictsOf(curator, read);
  if ('refused' in found) return found;
  const { folder, conflicts } = found;
  const conflict = conflicts.length > 1 ? await choose(folder, conflicts) : conflicts[0];
  if (conflicts.length === 0) return { refused: both(noConflictHere) };
  const judgement = conflict && acknowledgement(folder.corpus, conflict);
  if (!judgement) return undefined;
  return curator.gestures.perform(folder, both(acknowledged, titleOf(folder, conflict)), addJudgement(judgement));
}

interface Found {
  readonly folder: CorpusFolder;
  readonly conflicts: readonly Comparison[];
}

function conflictsOf(
  curator: Curator,
  { args: { at, property }, node }: Given<v.InferOutput<typeof asked>>,
): Found | Refusal {
  if (node?.compared) {
    const { folder, places } = node.compared;
    return { folder, conflicts: folder.corpus.comparisons().filter((one) => one.places === places) };
  }
  const spot = spotOf(curator, at, node);
  if ('refused' in spot) return spot;
  const here = conflictsAt(spot.folder, spot.source.path, spot);
  return { folder: spot.folder, conflicts: here.filter((one) => property === undefined || one.property === property) };
}

/** The disagreements that a span of a source takes part in, the acknowledged ones too. */
export function conflictsAt({ corpus }: CorpusFolder, path: string, span: Span): Comparison[] {
  const source = corpus.source(path);
  const claims = source ? [...source.claims, ...source.names].filter((claim) => overlaps(claim, span)) : [];
  const found = claims.flatMap((claim) => corpus.comparisonsOf(path, claim));
  const conflicts = found.filter(({ verdict }) => verdict === 'differ' || verdict === 'conflict');
  return [...new Map(conflicts.map((one) => [one.places, one])).values()];
}

async function choose(folder: CorpusFolder, conflicts: readonly Comparison[]): Promise<Comparison | undefined> {
  const items = conflicts.map((conflict) => ({
    label: isolated(titleOf(folder, conflict)[language()]),
    description: say(language(), verdictName[conflict.verdict]),
    detail: conflict.places
      .slice(0, 3)
      .map((place) => isolated(folder.corpus.quote(place)))
      .join(' · '),
    conflict,
  }));
  return (await window.showQuickPick(items, { title: say(language(), whichConflict) }))?.conflict;
}

function titleOf({ corpus }: CorpusFolder, { property }: Comparison): Bilingual {
  return corpus.propertyTitle(property) ?? { ar: property, en: property };
}
