// Test-only: the official vectors of RFC 9420 (github.com/mlswg/mls-implementations), gzipped JSON.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { fromHex } from '@ganira/protocol';
import { getCiphersuiteImpl, type CiphersuiteImpl } from 'ts-mls';
import { getCiphersuiteFromId, type CiphersuiteId } from 'ts-mls/crypto/ciphersuite.js';
import { systemRandom } from '../random.ts';
import { classicalSuite, loadSuite } from './suites.ts';

const folder = fileURLToPath(new URL('../../../../../shared/vectors/mls/', import.meta.url));

export const arePresent = existsSync(folder);
/** The whole files take minutes; without this, each suite and each size is still in the sample. */
export const isFull = process.env.GANIRA_FULL === '1';

export interface Vectors<Case> {
  readonly title: string;
  readonly cases: readonly Case[];
}

/**
 * @param every Of the cases, each so manieth, unless the run is a full one. One more than a suite has
 *   cases takes one of each suite, each of another size.
 */
export function loadVectors(name: string, every = 1): Vectors<unknown> {
  if (!arePresent) return { title: `${name} (the folder ../shared/vectors/mls is missing)`, cases: [] };
  const all = JSON.parse(gunzipSync(readFileSync(`${folder}${name}.json.gz`)).toString('utf8')) as unknown[];
  const cases = isFull ? all : all.filter((_, index) => index % every === 0);
  return { title: `${name} (${cases.length} of ${all.length})`, cases };
}

export function bytes(hex: string): Uint8Array {
  const decoded = fromHex(hex);
  if (decoded === undefined) throw new Error(`not hexadecimal: ${hex.slice(0, 20)}`);
  return decoded;
}

/** Suite 1 as the engine uses it; the others as the library has them. */
export function suiteOf(id: number): Promise<CiphersuiteImpl> {
  if (id === 1) return loadSuite(classicalSuite, systemRandom);
  return getCiphersuiteImpl(getCiphersuiteFromId(id as CiphersuiteId));
}

export function decodeAll<T>(
  decode: (b: Uint8Array, offset: number) => [T, number] | undefined,
  encoded: Uint8Array,
): T {
  const decoded = decode(encoded, 0);
  if (decoded === undefined) throw new Error('could not be decoded');
  if (decoded[1] !== encoded.length) throw new Error(`${decoded[1]} of ${encoded.length} bytes decoded`);
  return decoded[0];
}
