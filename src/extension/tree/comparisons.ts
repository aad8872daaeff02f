// The Comparisons view: what sources say side by side, conflicts first, each opening into its places.

import type { Comparison } from '../../claims/compare.ts';
import { type Verdict, verdicts } from '../../claims/verdict.ts';
import { grouped } from '../../corpus/postings.ts';
import { verdictName } from '../../l10n/entity.ts';
import { isolated } from '../../l10n/isolate.ts';
import { say } from '../../l10n/message.ts';
import { origins as originCount } from '../../l10n/tree.ts';
import type { CorpusFolder } from '../folder.ts';
import { verdictIcons } from '../hover/verdict.ts';
import { lineNode, shortTitle } from './mentions.ts';
import { type Filter, type Tree, type TreeInput, type TreeNode, everything } from './node.ts';

/** By the gravity of the verdict, or by what is compared. */
export type ComparisonOrder = 'verdict' | 'subject';

interface Row {
  readonly folder: CorpusFolder;
  readonly comparison: Comparison;
  readonly title: string;
}

/** The comparisons of all corpora, in groups: those of a verdict are counted, and gone through when somebody opens them. */
export function comparisonTree(input: TreeInput, order: ComparisonOrder, filter: Filter): Tree {
  const all = input.folders.reduce((sum, { corpus }) => sum + corpus.compared().size, 0);
  if (order === 'verdict' && filter === everything) {
    const count = (verdict: Verdict): number =>
      input.folders.reduce((sum, { corpus }) => sum + corpus.compared().count(verdict), 0);
    const roots = byVerdict(count, (verdict) => rowsOf(input, (one) => one.verdict === verdict), input);
    return { roots, shown: all, all };
  }
  const shown = rowsOf(input).filter(({ title }) => filter(title));
  const groups = grouped(shown, ({ comparison }) => comparison.verdict);
  const of = (verdict: Verdict): readonly Row[] => groups.get(verdict) ?? [];
  const roots = order === 'subject' ? bySubject(shown, input) : byVerdict((verdict) => of(verdict).length, of, input);
  return { roots, shown: shown.length, all };
}

function rowsOf(input: TreeInput, isWanted: (comparison: Comparison) => boolean = () => true): Row[] {
  return input.folders.flatMap((folder) => {
    const wanted = [...folder.corpus.compared()].filter(isWanted);
    return wanted.map((comparison) => ({ folder, comparison, title: titleOf(folder, comparison, input) }));
  });
}

function byVerdict(
  count: (verdict: Verdict) => number,
  rows: (verdict: Verdict) => readonly Row[],
  input: TreeInput,
): TreeNode[] {
  const told = [...verdicts].reverse().filter((verdict) => count(verdict) > 0);
  return told.map((verdict) => ({
    id: `verdict:${verdict}`,
    kind: 'group',
    icon: verdictIcons[verdict],
    warns: verdict === 'conflict' || verdict === 'differ',
    label: isolated(say(input.language, verdictName[verdict])),
    description: String(count(verdict)),
    children: () => rows(verdict).map((row) => comparisonNode(row, input)),
  }));
}

function bySubject(rows: readonly Row[], input: TreeInput): TreeNode[] {
  const { compare } = new Intl.Collator(input.language);
  return [...rows].sort((a, b) => compare(a.title, b.title)).map((row) => comparisonNode(row, input));
}

function comparisonNode({ folder, comparison, title }: Row, { language }: TreeInput): TreeNode {
  const { verdict, origins, places, subject, property } = comparison;
  const first = places[0]!;
  const id = `${folder.root}/${subject ?? ''}/${property}/${first.path}:${first.start}`;
  return {
    id,
    kind: 'comparison',
    icon: verdictIcons[verdict],
    warns: verdict === 'conflict' || verdict === 'differ',
    label: isolated(title),
    description: `${say(language, verdictName[verdict])} · ${say(language, originCount, origins)}`,
    ...(subject === null ? {} : { subject: { folder, id: subject } }),
    compared: { folder, places },
    children: () =>
      places.map((place) => {
        const source = folder.corpus.source(place.path)!;
        const row = lineNode(id, folder, source, place, 'claim');
        return {
          ...row,
          id: `${id}/${place.path}:${place.start}`,
          label: isolated(folder.corpus.quote(place)),
          description: `${isolated(shortTitle(folder.corpus, source))} · ${row.description}`,
        };
      }),
  };
}

/** What is compared: the measure or property, and of what. */
function titleOf({ corpus }: CorpusFolder, { subject, property }: Comparison, { language }: TreeInput): string {
  const name =
    subject === null ? undefined : (corpus.entity(subject)?.name ?? corpus.knowledge.events.get(subject)?.title);
  const what = corpus.propertyTitle(property)?.[language] ?? property;
  return [what, name?.[language]].filter(Boolean).join(' · ');
}
