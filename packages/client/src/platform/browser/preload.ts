import { preloadHybridSuite } from '@ganira/crypto';
import { preloadArgon2 } from '../../store/vault/index.ts';

/** Fetches the code that opening an account takes beside the store's. What fails is fetched again then. */
export async function preloadUnlocking(): Promise<void> {
  await Promise.allSettled([preloadArgon2(), preloadHybridSuite(), import('../../lock/unlocking.ts')]);
}
