// Prints how well recognition agrees with texts annotated by hand:
//
//   node test/tools/evaluate.ts [--errors] [--knowledge=FILE] FOLDER|FILE…   texts with ⟦marks⟧ (test/gold.ts)
//   node test/tools/evaluate.ts [--errors] --conll FILE…                     a token and its tag a line, as in ANERcorp
//
// Without an `isnad.json` given as knowledge, nothing but the built-in lexicon is known. `--errors` lists what was missed, what was too much, and what was found otherwise.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { knownNames } from '../../src/corpus/names.ts';
import { type Knowledge, noKnowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { mentionTypes, type Mention } from '../../src/recognise/mention.ts';
import { createRecogniser } from '../../src/recognise/recognise.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { parseGold } from '../gold.ts';
import { readConll, scoreConll } from './conll.ts';
import { Evaluation, type Score } from './score.ts';

/** The evaluation of the annotated texts among `paths` (files, or folders of them). */
export function evaluate(
  paths: readonly string[],
  knowledge: Knowledge = noKnowledge,
  log?: (line: string) => void,
): Evaluation {
  const recogniser = createRecogniser({ names: knownNames(knowledge) });
  const evaluation = new Evaluation();
  for (const path of paths.flatMap(textsIn)) {
    const { text, marks } = parseGold(readFileSync(path, 'utf8'));
    const { mentions } = recogniser.recognise(text, { published: publicationOf(path, knowledge) });
    evaluation.add(mentions, marks);
    if (log) for (const line of differences(text, mentions, marks)) log(`${basename(path)}: ${line}`);
  }
  return evaluation;
}

/** The table of an evaluation: percentages per type, then the whole. */
export function tableOf(evaluation: Evaluation): string {
  const { exact, overlap, allExact, allOverlap, iso, value, b3F1 } = evaluation;
  const rows = mentionTypes.map((type) => row(type, exact[type], overlap[type]));
  return [
    'type           n   exact P    R   F1   overlap P    R   F1',
    ...rows,
    row('all', allExact, allOverlap),
    `B³ F1 ${percent(b3F1)}   ISO right ${iso.right}/${iso.of}   value and bound right ${value.right}/${value.of}`,
  ].join('\n');
}

function row(name: string, exact: Score, overlap: Score): string {
  const cells = [exact, overlap].map((score) => [score.precision, score.recall, score.f1].map(percent).join(' '));
  return `${name.padEnd(11)}${String(exact.expected).padStart(5)}     ${cells[0]}       ${cells[1]}`;
}

function percent(part: number): string {
  return (part * 100).toFixed(1).padStart(4);
}

function textsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).filter((name) => name.endsWith('.txt')).sort().map((name) => join(path, name)); // prettier-ignore
}

/** The knowledge that an `isnad.json` and the files in the folder beside it hold. */
export function readKnowledge(manifest: string): Knowledge {
  const file = (path: string) => ({ path, text: readFileSync(join(dirname(manifest), path), 'utf8') });
  const folder = join(dirname(manifest), 'knowledge');
  const records = existsSync(folder) ? readdirSync(folder).map((name) => file(`knowledge/${name}`)) : [];
  return loadKnowledge(file(basename(manifest)), records).knowledge;
}

function publicationOf(path: string, knowledge: Knowledge): string | null {
  const known = knowledge.sources.get(basename(path))?.published;
  if (known) return known;
  const records = join(dirname(path), 'sources.json');
  if (!existsSync(records)) return null;
  const sources = JSON.parse(readFileSync(records, 'utf8')) as Record<string, { published: string | null }>;
  return sources[basename(path)]?.published ?? null;
}

function differences(
  text: string,
  mentions: readonly Mention[],
  marks: readonly (Span & { type: string })[],
): string[] {
  const quoted = ({ start, end }: Span): string => `«${text.slice(start, end).replaceAll('\n', '⏎')}»`;
  const around = ({ start, end }: Span): string => text.slice(Math.max(0, start - 25), end + 25).replaceAll('\n', '⏎');
  const lines: string[] = [];
  for (const mark of marks) {
    const found = mentions.filter((one) => overlaps(one, mark));
    const same = found.find((one) => one.type === mark.type);
    if (same?.start === mark.start && same.end === mark.end) continue;
    const instead = found.map((one) => `${one.type} ${quoted(one)} ${one.rules.join(' ')}`).join(', ');
    lines.push(
      `${same ? 'span' : instead ? 'type' : 'miss'} ${mark.type} ${quoted(mark)} ${instead} … ${around(mark)}`,
    );
  }
  for (const one of mentions) {
    if (marks.some((mark) => overlaps(one, mark))) continue;
    lines.push(`much ${one.type} ${quoted(one)} ${one.rules.join(' ')} … ${around(one)}`);
  }
  return lines;
}

function main(args: readonly string[]): void {
  const log = args.includes('--errors') ? console.log : undefined;
  const manifest = args.find((arg) => arg.startsWith('--knowledge='))?.slice('--knowledge='.length);
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const knowledge = manifest ? readKnowledge(manifest) : noKnowledge;
  if (!args.includes('--conll')) return console.log(tableOf(evaluate(paths, knowledge, log)));
  const recogniser = createRecogniser({ names: knownNames(knowledge) });
  for (const path of paths) console.log(scoreConll(readConll(readFileSync(path, 'utf8')), recogniser, log));
}

if (process.argv[1] === import.meta.filename) main(process.argv.slice(2));
