import { rendererTime } from './renderer-time.ts';
import { slowdown } from './slow.ts';

export interface Figure {
  label: string;
  unit: string;
  /** Undefined: it is told beside another. */
  bar: number | undefined;
  measured: number;
  /** As if workers too were slow: at most, for pages and workers run at the same time. */
  withSlowWorkers?: number;
  runs: number;
  /** Part of the time in which a page or a worker wanted to run and couldn't. */
  stolen?: number;
}

/** One run of something that takes a while. Milliseconds. */
export interface Span {
  wall: number;
  slow: number;
  stolen: number;
}

/** @param run may return how long it took, where it knows better than this process. */
export async function span(run: () => Promise<number | void>): Promise<Span> {
  const before = rendererTime();
  const told = await run();
  const after = rendererTime();
  const passed = (after.at - before.at) * 1_000;
  const wall = typeof told === 'number' ? told : passed;
  const workers = Math.max(0, after.workers - before.workers) * 1_000;
  return {
    wall,
    slow: wall + workers * (slowdown - 1),
    stolen: Math.max(0, ((after.waited - before.waited) * 1_000) / passed),
  };
}

export function figureOf(
  { label, unit, bar }: Pick<Figure, 'label' | 'unit' | 'bar'>,
  spans: readonly Span[],
): Figure {
  const scale = unit === 's' ? 1_000 : 1;
  const middle = (of: keyof Span): number =>
    percentile(
      spans.map((each) => each[of]),
      0.5,
    );
  return {
    label,
    unit,
    bar,
    measured: middle('wall') / scale,
    withSlowWorkers: middle('slow') / scale,
    runs: spans.length,
    stolen: middle('stolen'),
  };
}

/** @param part from 0 to 1 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

export function renderTable(figures: readonly Figure[]): string {
  const head = ['', 'bar', 'measured', 'with slow workers', 'runs', 'stolen'];
  const lines = figures.map(({ label, unit, bar, measured, withSlowWorkers, runs, stolen }) => [
    label,
    bar === undefined ? '' : `${bar} ${unit}`,
    `${rounded(measured)} ${unit}`,
    withSlowWorkers === undefined ? '' : `≤ ${rounded(withSlowWorkers)} ${unit}`,
    String(runs),
    stolen === undefined ? '' : stolen.toFixed(2),
  ]);
  const table = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return table
    .map((line) =>
      line
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
