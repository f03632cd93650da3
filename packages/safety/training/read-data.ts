// The public sets that lie beside the checkout, where somebody put them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { parseAddress } from '../src/links/address.ts';
import { isForSetting } from './held-out.ts';

export { isForSetting, isHeldOut } from './held-out.ts';

const folders = [
  process.env['SAFETY_DATA'],
  join(import.meta.dirname, '../../../../shared/data/safety'),
].filter((folder) => folder !== undefined);

/** Sets that may train what ships: their licences allow it. Everything else is for tests only. */
export const trainable: Readonly<Record<string, string>> = {
  'url/free-programming-books': 'CC BY 4.0',
  'url/debian-homepage': 'facts',
  'smish/uci': 'CC BY 4.0',
  'smish/mendeley-extra': 'CC BY 4.0',
  'abuse/davidson': 'MIT',
  'abuse_fr/mlma-fr': 'MIT',
  'fp_afrisenti_kin/afrisenti-kin': 'CC BY 4.0',
  'fp_afrisenti_swa/afrisenti-swa': 'CC BY 4.0',
};

export interface DataRow {
  /** Text, or address. */
  readonly text: string;
  readonly isRisky: boolean;
  readonly source: string;
  readonly year?: string;
  readonly domain?: string;
}

/** @returns undefined where the set isn't there. */
export function readSet(name: string): DataRow[] | undefined {
  const path = folders.map((folder) => join(folder, `${name}.jsonl.gz`)).find((file) => existsSync(file));
  if (path === undefined) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as Record<string, string | number | undefined>;
    return {
      text: String(row['u'] ?? row['t'] ?? ''),
      isRisky: row['y'] === 1,
      source: String(row['src'] ?? name),
      ...(row['year'] !== undefined && { year: String(row['year']) }),
      ...(row['dom'] !== undefined && { domain: String(row['dom']) }),
    };
  });
}

/** Sets of which a half was used to set thresholds and to find wrong rules; the other half is reported. */
const halved = /^(?:citizenlab|pdd-|nus$|afrisenti-)/;

export function isHalved({ source }: DataRow): boolean {
  return halved.test(source);
}

/** Whether no threshold was set and no rule corrected on a row. */
export function isReported({ source, text }: DataRow): boolean {
  if (!halved.test(source)) return true;
  const domain = /^[a-z]+:\/\//i.test(text) ? parseAddress(text)?.domain : undefined;
  return !isForSetting(domain === undefined || domain === '' ? text : domain);
}

/** @throws for a set that may not train. @returns undefined where it isn't there. */
export function readForTraining(input: string): DataRow[] | undefined {
  if (trainable[input] === undefined) throw new Error(`${input} is for tests only`);
  const [set = '', source = ''] = input.split('/');
  return readSet(set)?.filter((row) => row.source === source);
}
