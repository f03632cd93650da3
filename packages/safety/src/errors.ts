/** What can be wrong with what the engine is given; texts are never wrong, they are cut. */
export type SafetyErrorCode =
  /** The bytes of a model are more than one may have, or fewer than they say. */
  | 'model_size'
  /** The bytes are not a model of this kind. */
  | 'model_shape'
  /** A stored state is not one, or too large. */
  | 'state_shape'
  /** A stored state was written by another version. */
  | 'state_version';

/** A stored version as an error may name it: whatever it is, and short. */
export function versionSaid(version: unknown): string {
  return (JSON.stringify(version) ?? 'none').slice(0, 20);
}

export class SafetyError extends Error {
  readonly code: SafetyErrorCode;

  constructor(code: SafetyErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'SafetyError';
    this.code = code;
  }
}
