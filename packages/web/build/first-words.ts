// Which texts somebody needs before the first message: those that the views name which come first.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const entry = join(import.meta.dirname, '../src/main.tsx');

/** Of these keys, those that the entry leads to without a view that waits for all words (`lazyView`). */
export function firstWords(keys: readonly string[]): ReadonlySet<string> {
  const literals = new Set<string>();
  const beginnings = new Set<string>();
  for (const path of filesFrom(entry)) {
    const source = readFileSync(path, 'utf8');
    for (const [, literal = ''] of source.matchAll(/['"]([\w.-]+)['"]/g)) literals.add(literal);
    for (const [, beginning = ''] of source.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g)) beginnings.add(beginning);
  }
  return new Set(
    keys.filter((key) => literals.has(key) || [...beginnings].some((beginning) => key.startsWith(beginning))),
  );
}

function filesFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || !existsSync(path)) return;
    reached.add(path);
    const source = readFileSync(path, 'utf8')
      .replaceAll(/lazyView<.*?\);$/gms, (view) => (view.includes(`'first'`) ? view : ''))
      .replaceAll(/import type [^;]*;/g, '');
    for (const [, imported = ''] of source.matchAll(/(?:from |import\()'(\.[^']+\.tsx?)'/g)) {
      // Notifications wait for all words by themselves.
      if (!/\/(?:locales|notifications)\//.test(imported)) visit(join(dirname(path), imported));
    }
  };
  visit(start);
  return reached;
}
