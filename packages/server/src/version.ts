import { readFileSync } from 'node:fs';

interface Package {
  readonly version: string;
}

const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');

export const serverVersion = (JSON.parse(text) as Package).version;
