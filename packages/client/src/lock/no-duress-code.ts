import { DURESS_SIZE } from '../store/vault/other-wraps.ts';

/** What stands in the place of an erasing code when there is none. */
export function noDuressCode(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(DURESS_SIZE));
}
