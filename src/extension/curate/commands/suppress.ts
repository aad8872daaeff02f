// Isnad: Suppress This Check …, Keep as in the Source — findings that an editor has looked at and does not want to be told.

import { type Diagnostic, languages, window } from 'vscode';
import * as v from 'valibot';
import { findingCodes } from '../../../check/finding.ts';
import { cite } from '../../../corpus/cite.ts';
import { addJudgement, addSuppression } from '../../../knowledge/edit.ts';
import type { SuppressionRecord } from '../../../knowledge/schema.ts';
import { whichFinding } from '../../../l10n/ask.ts';
import { kept, noFindingHere, suppressed } from '../../../l10n/curate.ts';
import { isolated } from '../../../l10n/isolate.ts';
import { both, say } from '../../../l10n/message.ts';
import { toRange } from '../../convert.ts';
import { language } from '../../language.ts';
import { place, readGiven } from '../gesture/arguments.ts';
import type { Curator } from '../gesture/curator.ts';
import type { Answer } from '../gesture/gestures.ts';
import { type Stretch, noCorpus, stretchAt } from '../gesture/spot.ts';

/** Where findings of a check are not to be told any more. */
export type Reach = 'here' | 'file' | 'everywhere';

const asked = v.strictObject({ at: v.optional(place), check: v.optional(v.picklist(findingCodes)) });

/** Keeps findings of a check from being told. Nothing in the text changes. */
export async function suppress(curator: Curator, given: unknown, reach: Reach): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const stretch = stretchAt(curator.host, read.args.at);
  if (!stretch) return noCorpus;
  const found = read.args.check ? { check: read.args.check, stretch } : await findingAt(stretch);
  if (!found) return found === null ? { refused: both(noFindingHere) } : undefined;
  const { check } = found;
  const record: Record<Reach, () => SuppressionRecord> = {
    here: () => ({ check, at: cite(found.stretch.source, widened(found.stretch)) }),
    file: () => ({ check, in: stretch.source.path }),
    everywhere: () => ({ check }),
  };
  return curator.gestures.perform(stretch.folder, both(suppressed[reach], check), addSuppression(record[reach]()));
}

/** Writes down that a spelling is the source's own and stays. */
export async function keepSpelling(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const stretch = stretchAt(curator.host, read.args.at);
  if (!stretch) return noCorpus;
  const found = stretch.start < stretch.end ? { stretch } : await findingAt(stretch);
  if (!found) return found === null ? { refused: both(noFindingHere) } : undefined;
  const { folder, source, start, end } = found.stretch;
  const name = source.text.slice(start, end);
  return curator.gestures.perform(
    folder,
    both(kept, name),
    addJudgement({ judgement: 'kept', name, at: cite(source, { start, end }) }),
  );
}

/** The finding at a place, chosen where there are several; null where there is none, undefined where the editor leaves. */
async function findingAt(stretch: Stretch): Promise<{ check: string; stretch: Stretch } | null | undefined> {
  const { folder, source } = stretch;
  const range = toRange(source.lines, stretch);
  const here = languages
    .getDiagnostics(folder.uriOf(source.path))
    .filter((one) => codeOf(one) !== undefined && one.range.intersection(range));
  const items = here.map((one) => ({ label: codeOf(one)!, detail: isolated(one.message), one }));
  if (items.length === 0) return null;
  const chosen =
    items.length === 1 ? items[0] : await window.showQuickPick(items, { title: say(language(), whichFinding) });
  if (!chosen) return undefined;
  const { start, end } = chosen.one.range;
  const span = { start: source.lines.offset(start), end: source.lines.offset(end) };
  return { check: chosen.label, stretch: { ...stretch, ...span } };
}

/** The code of a finding of ours; undefined for anything else. */
export function codeOf({ source, code }: Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return source === 'isnad' && typeof value === 'string' ? value : undefined;
}

/** A finding between two characters is cited by the one before it: a citation has words. */
function widened({ source, start, end }: Stretch): { start: number; end: number } {
  return start < end ? { start, end } : { start: Math.max(0, start - 1), end: Math.min(source.text.length, start + 1) };
}
