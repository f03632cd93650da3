// What is put in order each time that an account is opened.
import { noteEpoch, type EpochParts } from '../groups/epochs.ts';
import type { GroupStates } from '../groups/group-states.ts';
import { CryptoError } from '@ganira/crypto';
import { forgetOldCommits } from '../store/commit-store.ts';
import { listGroupsWithoutLeaves } from '../store/leaf-store.ts';
import { deleteOldSent } from '../store/outbox-store.ts';
import type { AccountStore } from '../store/store.ts';

/** Milliseconds. Mail waits no longer for a device that is away, so nobody asks for what is older. */
const longestKept = 31 * 86_400_000;

export async function keepInOrder(
  parts: EpochParts & { store: AccountStore; states: GroupStates },
): Promise<void> {
  const { store, clock, states } = parts;
  await store.change(async (tx) => {
    const before = clock.now() - longestKept;
    await deleteOldSent(tx, before);
    await forgetOldCommits(tx, before);
    for (const group of await listGroupsWithoutLeaves(tx)) {
      try {
        await noteEpoch(tx, parts, states.of(group));
      } catch (error) {
        // A state that can't be read is noticed by messages.
        if (!(error instanceof CryptoError)) throw error;
      }
    }
  });
}
