// npm run bench -- safety: how often each part of the safety engine is right, per source, on the public sets that lie
// beside the checkout and on its own suites.
import { readSet, trainable, type DataRow } from '@ganira/safety/data';
import { judgedKinds, loadJudge, type JudgeLine } from '@ganira/safety/judge';
import { shippedModels } from '@ganira/safety/models';
import { suites, type SuiteText } from '@ganira/safety/suites';
import { measuredParts, type Measured } from './parts.ts';

interface Judged {
  readonly isRisky: boolean;
  readonly isFlagged: boolean;
  readonly score: number;
  readonly microseconds: number;
}

interface Judging {
  readonly judged: readonly Judged[];
  /** Mean of this thread alone, in microseconds a message: waiting for a busy machine doesn't count. Where it can be told. */
  readonly computed: number | undefined;
}

interface Row extends Judging {
  readonly part: string;
  readonly language: string;
  readonly source: string;
}

const columns = [
  'part',
  'language',
  'source',
  'texts',
  'recall',
  'precision',
  'false/10k',
  'recall@.5%',
  'µs',
  'CPU µs',
];

/** The clock of a thread goes in steps of some milliseconds. */
const leastComputed = 100_000;

export async function printSafety(): Promise<void> {
  const skipped = new Set<string>();
  process.stdout.write(`${line(columns)}\n`);
  for (const kind of judgedKinds) {
    const judge = await loadJudge(kind, { region: 'RW' });
    const measured = measuredParts.filter((each) => each.part === kind);
    const rows = [...measured.flatMap((each) => rowsOf(each, { judge, skipped })), ...suiteRows(kind, judge)];
    for (const row of rows) {
      const alike = rows.filter(({ language }) => language === row.language);
      const innocent = alike.flatMap(({ judged }) => judged.filter(({ isRisky }) => !isRisky));
      process.stdout.write(`${line(figures(row, innocent))}\n`);
    }
  }
  const sizes = shippedModels.map(({ name, model }) => `${name} ${Buffer.from(model, 'base64').length}`);
  process.stdout.write(`\nBytes of the models: ${sizes.join(', ')}.\n`);
  if (skipped.size > 0)
    process.stdout.write(`\nSkipped, since they are not there: ${[...skipped].join(', ')}.\n`);
  process.stdout.write(
    `\nOf citizenlab, pdd, nus and afrisenti the half on which nothing was set. Microseconds are of one message: the median by the clock, and the mean of what was computed.\nMay train what ships: ${Object.keys(trainable).join(', ')}. All else is for tests only.\n`,
  );
}

interface Run {
  readonly judge: JudgeLine;
  readonly skipped: Set<string>;
}

function rowsOf(measured: Measured, { judge, skipped }: Run): Row[] {
  const rows = readSet(measured.set);
  if (rows === undefined) {
    skipped.add(measured.set);
    return [];
  }
  const bySource = Map.groupBy(rows.filter(measured.isMeant ?? (() => true)), measured.sourceOf ?? sourceOf);
  return [...bySource].map(([source, ofSource]) => ({
    part: measured.part,
    language: measured.language,
    source,
    ...judgeAll(textsOf(ofSource, measured), { judge, measured }),
  }));
}

type Text = Pick<SuiteText, 'text' | 'isRisky' | 'messages'>;

function textsOf(rows: readonly DataRow[], { isRisky, window }: Measured): Text[] {
  if (window === undefined)
    return rows.map((row) => ({ text: row.text, isRisky: isRisky?.(row) ?? row.isRisky }));
  return Array.from({ length: Math.floor(rows.length / window) }, (_, i) => ({
    text: JSON.stringify({ messages: rows.slice(i * window, (i + 1) * window).map(({ text }) => text) }),
    isRisky: false,
    messages: window,
  }));
}

const sourceOf = ({ source, year }: DataRow): string =>
  source === 'jpcert' ? `${source} ${year ?? ''}` : source.replace(/^citizenlab-.*/, 'citizenlab');

function suiteRows(part: string, judge: JudgeLine): Row[] {
  const byLanguage = Map.groupBy(suites[part] ?? [], ({ language = '' }) => language);
  return [...byLanguage].flatMap(([language, ofLanguage]) =>
    [...Map.groupBy(ofLanguage, ({ group }) => group)].map(([source, texts]) => ({
      part,
      language,
      source,
      ...judgeAll(texts, { judge }),
    })),
  );
}

interface JudgedBy {
  readonly judge: JudgeLine;
  readonly measured?: Measured;
}

function judgeAll(texts: readonly Text[], { judge, measured }: JudgedBy): Judging {
  const before = process.threadCpuUsage();
  const judged = texts.map(({ text, isRisky, messages = 1 }) => {
    const start = performance.now();
    const verdict = judge(text);
    const microseconds = (1_000 * (performance.now() - start)) / messages;
    const isFlagged = measured?.isFlagged?.(verdict) ?? verdict.level !== 'fine';
    return {
      isRisky,
      isFlagged,
      score: 'score' in verdict ? Number(verdict.score) : Number(isFlagged),
      microseconds,
    };
  });
  const after = process.threadCpuUsage();
  const computed = after.user - before.user + after.system - before.system;
  return {
    judged,
    computed:
      computed < leastComputed
        ? undefined
        : computed / texts.reduce((sum, { messages = 1 }) => sum + messages, 0),
  };
}

function figures({ part, language, source, judged, computed }: Row, innocent: readonly Judged[]): string[] {
  const risky = judged.filter(({ isRisky }) => isRisky);
  const flagged = judged.filter(({ isFlagged }) => isFlagged);
  const right = flagged.filter(({ isRisky }) => isRisky).length;
  const others = judged.length - risky.length;
  const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(3));
  const threshold = innocent.map(({ score }) => score).toSorted((a, b) => b - a)[
    Math.floor(innocent.length / 200)
  ];
  const atHalf = threshold === undefined ? 0 : risky.filter(({ score }) => score > threshold).length;
  return [
    part,
    language,
    source,
    String(judged.length),
    share(right, risky.length),
    risky.length > 0 && others > 0 ? share(right, flagged.length) : '',
    others === 0 ? '' : ((10_000 * (flagged.length - right)) / others).toFixed(1),
    threshold === undefined ? '' : share(atHalf, risky.length),
    median(judged.map(({ microseconds }) => microseconds)).toFixed(1),
    computed?.toFixed(1) ?? '',
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const widths = [10, 10, 26, 8, 8, 10, 10, 11, 8, 8];

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i < 3 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
    .join('');
}
