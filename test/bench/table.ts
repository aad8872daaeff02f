// The table of the README: what was wanted, what was reached, and what others reach, from the figures of one run.

import { type Results, rounded } from './figures.ts';

/** A figure by its benchmark and its name. */
type Figure = (benchmark: string, name: string) => number | undefined;

/** What others reach, or the floor, said in the same cell. */
type Beside = (figure: Figure) => string | undefined;

/** One row: what is measured, ours, the floor or what others reach in the same run, and what was wanted; `most` where less is better. */
interface Row {
  readonly title: string;
  readonly unit?: string;
  readonly ours: (figure: Figure) => number | undefined;
  readonly beside?: Beside;
  readonly wanted?: { readonly most: number } | { readonly least: number };
}

const names = ['300 names', '10,000 names', '100,000 names', '100,000 names, wide vocabulary'];
const libraries = ['modern-ahocorasick', '@monyone/aho-corasick', 'ahocorasick'];
const expressions = ['RegExp, table fold', 'RegExp, replace chain'];

/** In KB: a text without mentions in a kilobyte and a half, and 48 bytes for each of its fifty or so. */
const wantedMemory = 1.5 + (50 * 48) / 1024;

/** The best of some engines by one of their figures, with its name. */
function best(engines: readonly string[], list: string, what: string, isMore: boolean): Beside {
  return (figure) => {
    const found = engines.flatMap((engine) => {
      const value = figure('matcher', `${list}, ${engine}, ${what}`);
      return value === undefined ? [] : [{ engine, value }];
    });
    const [first] = found.sort((a, b) => (isMore ? b.value - a.value : a.value - b.value));
    return first && `${shown(first.value)} (${first.engine})`;
  };
}

/** Two that are set beside ours, in one cell. */
function both(one: Beside, other: Beside): Beside {
  return (figure) => [one?.(figure), other?.(figure)].filter((text) => text !== undefined).join('; ') || undefined;
}

/** A figure of the same run, said as what it is. */
function said(benchmark: string, name: string, as: string): Beside {
  return (figure) => {
    const value = figure(benchmark, name);
    return value === undefined ? undefined : `${shown(value)} ${as}`;
  };
}

function matched(list: string, least: number): Row {
  return {
    title: `finding ${list}: speed against a bare loop over the text (1 is reading alone)`,
    ours: (figure) => figure('matcher', `${list}, ours, ratio`),
    beside: both(best(libraries, list, 'ratio', true), best(expressions, list, 'ratio', true)),
    wanted: { least },
  };
}

function built(list: string, most: number): Row {
  return {
    title: `building for ${list}`,
    unit: 'ms',
    ours: (figure) => figure('matcher', `${list}, ours, built ms`),
    beside: both(best(libraries, list, 'built ms', false), best(expressions, list, 'built ms', false)),
    wanted: { most },
  };
}

function of(title: string, benchmark: string, name: string, unit: string, most?: number, beside?: Beside): Row {
  const wanted = most === undefined ? {} : { wanted: { most } };
  return { title, unit, ours: (figure) => figure(benchmark, name), ...(beside ? { beside } : {}), ...wanted };
}

/** The sizes of corpora that were measured, in their order. */
export function sizesIn(results: Results): number[] {
  const names = Object.keys(results['growth']?.figures ?? {});
  return names.flatMap((name) => /^(\d+) bare loops$/.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b); // prettier-ignore
}

/** What an editor does in a corpus, in the smallest that was measured and in the largest. */
function atSizes(sizes: readonly number[]): Row[] {
  if (sizes.length === 0) return [];
  const [first, last] = [sizes[0]!, sizes.at(-1)!];
  const factor = (figure: Figure, name: string): number | undefined => {
    const [small, large] = [figure('growth', `${first} ${name}`), figure('growth', `${last} ${name}`)];
    return small === undefined || large === undefined ? undefined : large / small;
  };
  const span = `${grouped(last)} texts, each beside one of ${grouped(first)} (1 is linear)`;
  const here = (name: string): Beside => said('growth', `${first} ${name}`, `among ${grouped(first)}`);
  const all = `among ${grouped(last)} texts`;
  return [
    { title: `time to take in and compare ${span}`, ours: (figure) => factor(figure, 'bare loops'), wanted: { most: 1.15 } },
    { title: `memory of ${span}`, ours: (figure) => factor(figure, 'KB a text'), wanted: { most: 1.15 } },
    of(`memory of one text of 3,000 characters ${all}`, 'growth', `${last} KB a text`, 'KB', wantedMemory),
    of(`one text edited ${all}`, 'growth', `${last} edit ms`, 'ms', undefined, here('edit ms')),
    of(`one text edited and everything compared ${all}`, 'growth', `${last} edit and compare ms`, 'ms', undefined, here('edit and compare ms')),
    of(`what a hover asks ${all}`, 'growth', `${last} hover ms`, 'ms', 50, here('hover ms')),
    of(`the tree of agencies ${all}`, 'growth', `${last} tree ms`, 'ms', 50, here('tree ms')),
    of(`opening one of its nodes ${all}`, 'growth', `${last} opening ms`, 'ms', 50, here('opening ms')),
    of(`a slice of the work ${all}, 99 % under`, 'growth', `${last} slice p99 ms`, 'ms', 10, said('growth', `${last} longest slice ms`, 'the longest')),
  ]; // prettier-ignore
}

function rows(sizes: readonly number[]): Row[] {
  return [
    ...names.map((list, i) => matched(list, [0.3, 0.17, 0.12, 0.08][i]!)),
    ...names.map((list, i) => built(list, [30, 100, 300, 300][i]!)),
    ...names.map((list, i) => of(`tables for ${list}`, 'matcher', `${list}, ours, MB`, 'MB', [0.5, 2, 10, 10][i]!)),
    ...names.map((list) => of(`reading an edited line again, ${list}`, 'matcher', `${list}, ours, line µs`, 'µs', 10, both(best(libraries, list, 'line µs', false), best(expressions, list, 'line µs', false)))),
    ...names.map((list) => of(`the same, ${list}, 99 % under`, 'matcher', `${list}, ours, line p99 µs`, 'µs', 50, both(best(libraries, list, 'line p99 µs', false), best(expressions, list, 'line p99 µs', false)))),
    of('a text of 1 MB recognised, claimed and compared: bare loops that take as long', 'analysis', 'bare loops', '', Math.floor(1 / 0.015)),
    of('the same, a slice of it, 99 % under', 'analysis', 'slice p99 ms', 'ms', 10, said('analysis', 'longest slice ms', 'the longest')),
    of('the same, one line edited', 'analysis', 'edit ms', 'ms', undefined, said('analysis', 'edit p99 ms', '99 % under')),
    ...atSizes(sizes),
    of('a name added among 1,000 texts, against reading all anew', 'gesture', 'new alias share', 'of it'),
    of('reading 10,000 texts, against reading their bytes alone', 'reading', 'reading to floor', 'times'),
    of('taking in 10,000 texts, against reading them', 'reading', 'indexing to reading', 'times', 3, said('reading', 'indexing ms', 'ms in all')),
    of('activation, as the editor tells it', 'editor', 'activation ms', 'ms', 100),
    of('the VSIX', 'editor', 'VSIX KB', 'KB', 1024),
    of('in a text of 1 MB, from the event of a change to the highlights that follow', 'editor', 'change to decorations ms', 'ms', 4),
    of('the same, 99 % under', 'editor', 'change to decorations p99 ms', 'ms', 16),
    of('in that text, from a key to the mark on the screen', 'editor', 'key to mark ms', 'ms', undefined, said('editor', 'key to letter ms', 'to the letter itself')),
    of('the same, 99 % under', 'editor', 'key to mark p99 ms', 'ms'),
    of('from a figure edited in one open text to the hover of the other', 'editor', 'reaction of a hover ms', 'ms', undefined, said('editor', 'reaction of a hover p99 ms', '99 % under')),
  ]; // prettier-ignore
}

/** The table as Markdown, a row for each figure that there is. */
export function tableOf(results: Results): string {
  const figure: Figure = (benchmark, name) => results[benchmark]?.figures[name];
  const lines = rows(sizesIn(results)).flatMap(({ title, unit = '', ours, beside, wanted }) => {
    const value = ours(figure);
    if (value === undefined) return [];
    return `| ${title} | ${measured(value, unit)} | ${beside?.(figure) ?? ''} | ${wish(wanted, unit)} | ${verdict(value, wanted)} |`; // prettier-ignore
  });
  return ['| | ours | beside it, in the same run | wanted | |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}

/** When the figures were measured, and under what load. */
export function occasionOf(results: Results): string {
  const each = Object.entries(results)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { day, load }]) => `\`${name}\` ${day} (${load})`);
  return `Measured, with the load of the machine's two cores when each began: ${each.join(', ')}.`;
}

function wish(wanted: Row['wanted'], unit: string): string {
  if (!wanted) return '';
  return 'most' in wanted ? `≤ ${measured(wanted.most, unit)}` : `≥ ${measured(wanted.least, unit)}`;
}

function verdict(value: number, wanted: Row['wanted']): string {
  if (!wanted) return '';
  return ('most' in wanted ? value <= wanted.most : value >= wanted.least) ? 'reached' : 'not reached';
}

function measured(value: number, unit: string): string {
  return `${shown(value)} ${unit}`.trim();
}

/** A number as it is read: no exponent, digits in groups. */
function shown(value: number): string {
  return value >= 1000 ? grouped(Math.round(value)) : String(rounded(value));
}

export function grouped(value: number): string {
  return value.toLocaleString('en');
}
