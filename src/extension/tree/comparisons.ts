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
import type { Filter, Tree, TreeInput, TreeNode } from './node.ts';

/** By the gravity of the verdict, or by what is compared. */
export type ComparisonOrder = 'verdict' | 'subject';

interface Row {
  readonly folder: CorpusFolder;
  readonly comparison: Comparison;
  readonly title: string;
}

/** The comparisons of all corpora, in groups. */
export function comparisonTree(input: TreeInput, order: ComparisonOrder, filter: Filter): Tree {
  const rows = input.folders.flatMap((folder) => {
    return folder.corpus
      .comparisons()
      .map((comparison) => ({ folder, comparison, title: titleOf(folder, comparison, input) }));
  });
  const shown = rows.filter(({ title }) => filter(title));
  const roots = order === 'subject' ? bySubject(shown, input) : byVerdict(shown, input);
  return { roots, shown: shown.length, all: rows.length };
}

function byVerdict(rows: readonly Row[], input: TreeInput): TreeNode[] {
  const groups = grouped(rows, ({ comparison }) => comparison.verdict);
  return [...verdicts].reverse().flatMap((verdict) => verdictGroup(verdict, groups.get(verdict) ?? [], input));
}

function verdictGroup(verdict: Verdict, rows: readonly Row[], input: TreeInput): TreeNode[] {
  if (rows.length === 0) return [];
  const group: TreeNode = {
    id: `verdict:${verdict}`,
    kind: 'group',
    icon: verdictIcons[verdict],
    warns: verdict === 'conflict' || verdict === 'differ',
    label: say(input.language, verdictName[verdict]),
    description: String(rows.length),
    children: () => rows.map((row) => comparisonNode(row, input)),
  };
  return [group];
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
