import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** The same for the same sources on every machine: 12 hexadecimal digits over all that the client is built from. */
export function buildId(): string {
  const hash = createHash('sha256');
  const patterns = [
    'packages/{protocol,identity,crypto,safety,client,web}/src/**/*.{ts,tsx,css,po}',
    'package-lock.json',
  ];
  const files = patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => !name.includes('.test.')).toSorted()) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
