// The plot of growth, as SVG: time and memory of a corpus over its size, each beside the line that linear growth would be.

import type { Results } from './figures.ts';
import { grouped, sizesIn } from './table.ts';

const width = 760;
const height = 360;
/** The room of one of the two charts. */
const chart = { width: 300, height: 240, top: 56 };
const lefts = [64, 440];

/** What a chart shows: bigger is worse. */
interface Chart {
  readonly title: string;
  /** The value at a size, for a whole corpus. */
  readonly at: (size: number) => number;
  readonly shown: (value: number) => string;
}

/** Colours of the page it stands in, light or dark. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; }
  .grid { stroke: #8c959f; stroke-opacity: 0.35; }
  .linear { stroke: #57606a; stroke-dasharray: 5 4; fill: none; }
  .ours { stroke: #0969da; stroke-width: 2.5; fill: none; }
  .dot { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .grid, .linear { stroke: #9198a1; }
    .ours { stroke: #4493f8; }
    .dot { fill: #4493f8; }
  }`;

/** The whole picture; without figures an empty one. */
export function plotOf(results: Results): string {
  const sizes = sizesIn(results);
  const figure = (size: number, name: string): number => results['growth']?.figures[`${size} ${name}`] ?? NaN;
  const charts: Chart[] = [
    {
      title: 'Time to take in and compare',
      at: (size) => (figure(size, 'ms a text') * size) / 1000,
      shown: (value) => (value < 120 ? `${rounded(value)} s` : `${rounded(value / 60)} min`),
    },
    {
      title: 'Memory',
      at: (size) => (figure(size, 'KB a text') * size) / 1024,
      shown: (value) => (value < 1024 ? `${rounded(value)} MB` : `${rounded(value / 1024)} GB`),
    },
  ];
  const drawn = charts.map((one, i) => (sizes.length === 0 ? '' : draw(one, sizes, lefts[i]!))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">How time and memory grow with the number of texts of a corpus; the broken line would be linear growth</title>
<style>${style}
</style>
${drawn}</svg>
`;
}

/** One chart, both its scales logarithmic, so that linear growth is a straight line at every size. */
function draw({ title, at, shown }: Chart, sizes: readonly number[], left: number): string {
  const [first, last] = [sizes[0]!, sizes.at(-1)!];
  const linear = (size: number): number => (at(first) * size) / first;
  const values = sizes.flatMap((size) => [at(size), linear(size)]);
  const x = scale(first, Math.max(last, first * 10), left, left + chart.width);
  const y = scale(Math.min(...values), Math.max(...values), chart.top + chart.height, chart.top);
  const line = (of: (size: number) => number): string => sizes.map((size) => `${x(size)},${y(of(size))}`).join(' ');
  const ends = [first, last].filter((size, i, all) => all.indexOf(size) === i);
  return `<text class="title" x="${left}" y="26">${title}</text>
${sizes.map((size) => `<line class="grid" x1="${x(size)}" x2="${x(size)}" y1="${chart.top}" y2="${chart.top + chart.height}"/>`).join('\n')}
<polyline class="linear" points="${line(linear)}"/>
<polyline class="ours" points="${line(at)}"/>
${sizes.map((size) => `<circle class="dot" cx="${x(size)}" cy="${y(at(size))}" r="4"/>`).join('\n')}
${ends.map((size) => `<text x="${x(size)}" y="${chart.top + chart.height + 22}" text-anchor="middle">${grouped(size)}</text>`).join('\n')}
${ends.map((size) => `<text x="${x(size)}" y="${(Number(y(at(size))) - 12).toFixed(1)}" text-anchor="middle">${shown(at(size))}</text>`).join('\n')}
<text x="${left + chart.width / 2}" y="${chart.top + chart.height + 42}" text-anchor="middle">texts; broken: linear</text>
`;
}

/** Positions of values on a logarithmic scale, to a tenth of a pixel. */
function scale(from: number, to: number, start: number, end: number): (value: number) => string {
  const span = Math.log(to / from) || 1;
  return (value) => (start + ((end - start) * Math.log(value / from)) / span).toFixed(1);
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(2)));
}
