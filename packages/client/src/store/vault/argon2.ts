import { StoreError } from '../database/index.ts';

/** What Argon2id (RFC 9106) spends on one guess. */
export interface KdfParams {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

const MIB = 1024;

export const DEFAULT_KDF: KdfParams = { memoryKiB: 64 * MIB, passes: 3, lanes: 1 };
/** Never less, whatever the device. */
export const LEAST_KDF: KdfParams = { memoryKiB: 19 * MIB, passes: 2, lanes: 1 };
/** Never more is accepted from a record: a forged one must not exhaust the device. */
export const MOST_KDF: KdfParams = { memoryKiB: 256 * MIB, passes: 16, lanes: 4 };

/** From strong to weak; `calibrateArgon2` takes the first that the device can afford. */
const STEPS: readonly KdfParams[] = [
  DEFAULT_KDF,
  { memoryKiB: 64 * MIB, passes: 2, lanes: 1 },
  { memoryKiB: 46 * MIB, passes: 2, lanes: 1 },
  { memoryKiB: 32 * MIB, passes: 2, lanes: 1 },
  LEAST_KDF,
];

/** With the opening of the store, unlocking stays under a second. */
const DEFAULT_UNLOCK_MS = 600;

export interface CalibrateOptions {
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** How long an unlock may take. */
  readonly budget?: number;
}

/** Measures the weakest setting and computes from it: the time grows with memory times passes. */
export async function calibrateArgon2(options: CalibrateOptions): Promise<KdfParams> {
  const budget = options.budget ?? DEFAULT_UNLOCK_MS;
  const probe = { salt: new Uint8Array(16), kdf: LEAST_KDF };
  // The first run also compiles the hash.
  await deriveKey(new Uint8Array(1), { salt: probe.salt, kdf: { memoryKiB: 64, passes: 1, lanes: 1 } });
  const start = options.now();
  await deriveKey(new Uint8Array(1), probe);
  const unit = (options.now() - start) / work(LEAST_KDF);
  return STEPS.find((step) => unit * work(step) <= budget) ?? LEAST_KDF;
}

async function loadArgon2() {
  const { argon2id } = await import('hash-wasm');
  return argon2id;
}

/** What `deriveKey` needs, before there is a password. */
export async function preloadArgon2(): Promise<void> {
  await loadArgon2();
}

/** 32 bytes from a password. The caller wipes what it gave and what it got. */
export async function deriveKey(
  password: Uint8Array,
  { salt, kdf }: { salt: Uint8Array; kdf: KdfParams },
): Promise<Uint8Array<ArrayBuffer>> {
  const argon2id = await loadArgon2();
  try {
    const key = await argon2id({
      password,
      salt,
      memorySize: kdf.memoryKiB,
      iterations: kdf.passes,
      parallelism: kdf.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return new Uint8Array(key);
  } catch (cause) {
    throw new StoreError('out_of_memory', `no ${kdf.memoryKiB} KiB for the password hash`, { cause });
  }
}

function work(kdf: KdfParams): number {
  return kdf.memoryKiB * kdf.passes;
}
