// What a run found: an object for each server, and a table with a column for each.
import type { Figures } from './bench.ts';
import type { Machine } from './measure/machine.ts';

export interface Report {
  readonly server: string;
  readonly version: string;
  readonly acknowledgement: string;
  readonly machine: Omit<Machine, 'workDir'>;
  readonly scale: 'full' | 'quick';
  readonly phases: Record<string, Figures>;
}

/** Label, and where the figure stands in a report. */
const rows: readonly (readonly [string, string])[] = [
  ['a1 1,000 msg/s: p50, ms', 'a.a1.p50Ms'],
  ['a1 1,000 msg/s: p99, ms', 'a.a1.p99Ms'],
  ['a1 CPU s per 10,000', 'a.a1.cpuPer10k'],
  ['a2 saturation, msg/s', 'a.a2.perSecond'],
  ['a2 CPU s per 10,000', 'a.a2.cpuPer10k'],
  ['a2 limited by', 'a.a2.limited_by'],
  ['b store, msg/s', 'b.storePerSecond'],
  ['b store CPU s per 10,000', 'b.storeCpuPer10k'],
  ['b drain, msg/s', 'b.drainPerSecond'],
  ['b drain CPU s per 10,000', 'b.drainCpuPer10k'],
  ['b missing', 'b.missing'],
  ['b duplicates', 'b.duplicates'],
  ['c group of 100, deliveries/s', 'c.perSecond'],
  ['c CPU s per 10,000 deliveries', 'c.cpuPer10k'],
  ['e cold start, ms', 'e.medianMs'],
  ['k lost at kill -9', 'k.kill0ms.lost'],
  ['k lost at kill -9, 5 s later', 'k.kill5000ms.lost'],
  ['k lost at power loss', 'k.powerLoss.lost'],
  ['s syncs per 1,000', 's.syncsPer1000'],
  ['s answers before their sync', 's.answersBeforeSync'],
];

/** Phases with a figure for each size. */
const sized: readonly { place: string; label: (size: string) => string; figure: string }[] = [
  { place: 'd', label: (size) => `d KiB per idle connection, ${size}`, figure: 'kibPerConnection' },
  { place: 'd', label: (size) => `d CPU ms per login, ${size}`, figure: 'cpuMsPerLogin' },
  { place: 'g.mailboxes', label: (size) => `g CPU s per 10,000, ${size} mailboxes`, figure: 'cpuPer10k' },
  {
    place: 'g.groups',
    label: (size) => `g CPU s per 10,000 deliveries, group of ${size}`,
    figure: 'cpuPer10k',
  },
  { place: 'g.mail', label: (size) => `g drain CPU s per 10,000, ${size} waiting`, figure: 'cpuPer10k' },
];

export function renderTable(reports: readonly Report[]): string {
  const sizedRows = sized.flatMap(({ place, label, figure }) => {
    const sizes = new Set(reports.flatMap((report) => Object.keys(at(report, place) ?? {})));
    return [...sizes].map((size) => [label(size), `${place}.${size}.${figure}`] as const);
  });
  const lines = [...rows, ...sizedRows].flatMap(([label, path]) => {
    const figures = reports.map((report) => at(report, path));
    return figures.every((figure) => figure === undefined) ? [] : [[label, ...figures.map(text)]];
  });
  const table = [['', ...reports.map(({ server, version }) => `${server} ${version}`)], ...lines];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  return table
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

type Found = object | string | number | undefined;

function at(report: Report, path: string): Found {
  let value: unknown = report.phases;
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  return value as Found;
}

function text(figure: Found): string {
  if (typeof figure === 'number') return figure.toLocaleString('en');
  return typeof figure === 'string' ? figure : '–';
}
