import { MlsError } from 'ts-mls/mlsError.js';
import { CryptoError, type CryptoErrorCode } from '../errors.ts';

/** Carries what the injected policy threw through the library, which catches and renames. */
export class PolicyThrew extends Error {
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    super('the policy threw');
    this.thrown = thrown;
  }
}

/** Whatever the library throws while it works on somebody else's bytes is that somebody's fault. */
export async function blamePeer<T>(code: CryptoErrorCode, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PolicyThrew) throw error.thrown;
    if (error instanceof CryptoError) throw error;
    const reason = error instanceof MlsError ? error.message : 'the bytes could not be processed';
    throw new CryptoError(code, reason, { cause: error });
  }
}

/** For work on our own state, where only our own mistake can fail. */
export async function blameOurselves<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PolicyThrew) throw error.thrown;
    if (error instanceof CryptoError) throw error;
    const reason = error instanceof MlsError ? error.message : 'the group could not be processed';
    throw new CryptoError('internal', reason, { cause: error });
  }
}
