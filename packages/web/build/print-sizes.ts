import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizesFile, type SizesReport } from './sizes.ts';

const { budgets, sizes } = JSON.parse(
  readFileSync(join(import.meta.dirname, sizesFile), 'utf8'),
) as SizesReport;
const rows = [
  { name: 'JavaScript before first paint', measured: sizes.firstPaint, budget: budgets.firstPaint },
  { name: 'JavaScript before the first message', measured: sizes.firstMessage, budget: budgets.firstMessage },
  { name: 'WebAssembly', measured: sizes.webAssembly, budget: undefined },
];
if (process.argv.includes('--json')) {
  const bytes = {
    firstPaint: sizes.firstPaint.bytes,
    firstMessage: sizes.firstMessage.bytes,
    webAssembly: sizes.webAssembly.bytes,
  };
  process.stdout.write(`${JSON.stringify({ ...bytes, budgets })}\n`);
} else {
  for (const { name, measured, budget } of rows) {
    process.stdout.write(
      `${name}: ${measured.bytes} bytes gzip${budget === undefined ? '' : ` of ${budget}`}\n`,
    );
    if (process.argv.includes('--files'))
      for (const file of measured.files) process.stdout.write(`  ${file}\n`);
  }
}
