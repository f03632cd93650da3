// The group of all own devices: founded by the first one when there is a second, and founded again
// when it can't go on. Which of two holds is settled as for conversations.
import { areEqual } from '@ganira/protocol';
import { receiversOf, takeOwnDevices, type FoundingParts } from '../contacts/accepting.ts';
import { putGroup } from '../contacts/conversation-rows.ts';
import { isTransient } from '../errors.ts';
import { foundGroup } from '../groups/commits.ts';
import type { Start } from '../outbox/lanes.ts';
import type { Errand } from '../outbox/outbox.ts';
import { Patience } from '../outbox/patience.ts';
import type { Serial } from '../serial.ts';
import { getAccount } from '../store/account-store.ts';
import { putStagedCommit } from '../store/commit-store.ts';
import { isStoreError } from '../store/database/index.ts';
import { getGroup, type GroupRow } from '../store/group-store.ts';
import { getSelfGroupId, listOwnDevices } from '../store/own-device-store.ts';
import { moveSelfGroup } from '../sync/on-self-welcome.ts';
import { learnChain } from './learning.ts';

/** Milliseconds: a new device is brought in by the one that linked it, unless that went away. */
const patienceOfLinked = 300_000;
const key = 'self';

export interface SelfGroupParts extends FoundingParts {
  serial: Serial;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
}

export class SelfGroup implements Errand {
  readonly #parts: SelfGroupParts;
  readonly #failed: Patience;
  readonly #since: number;
  #waitsUntil = Infinity;

  constructor(parts: SelfGroupParts) {
    this.#parts = parts;
    this.#failed = new Patience(parts.clock, { first: 1_000, longest: 300_000 });
    this.#since = parts.clock.now();
  }

  get nextTry(): number {
    return Math.min(this.#failed.next, this.#waitsUntil);
  }

  retryNow(): void {
    this.#failed.forget();
  }

  async run(start: Start): Promise<void> {
    const { store, clock } = this.#parts;
    this.#waitsUntil = Infinity;
    const found = await store.read(async (tx) => {
      const groupId = await getSelfGroupId(tx);
      return {
        group: groupId === undefined ? undefined : await getGroup(tx, groupId),
        hasOthers: (await listOwnDevices(tx)).length > 0,
        isLinked: (await getAccount(tx))?.isLinked === 1,
      };
    });
    if (!found.hasOthers || found.group?.health === 'good' || !this.#failed.isOver(key)) return;
    const until = this.#since + patienceOfLinked;
    if (found.group === undefined && found.isLinked && clock.now() < until) {
      this.#waitsUntil = until;
      return;
    }
    start('self group', () => this.#attempt(found.group));
  }

  async #attempt(former: GroupRow | undefined): Promise<void> {
    try {
      const isFounded = await this.#found(former);
      if (isFounded) this.#failed.forget(key);
      else this.#failed.note(key);
    } catch (error) {
      if (isTransient(error) || isStoreError(error)) throw error;
      this.#failed.note(key);
    }
  }

  async #found(former: GroupRow | undefined): Promise<boolean> {
    const { store, engine, random, signer, chains, serial, ownAccountId, ownDeviceId } = this.#parts;
    const others = (await store.read(listOwnDevices)).map(({ deviceId }) => deviceId);
    const own = await takeOwnDevices(this.#parts, others);
    // They will have key packages when they are there.
    if (own.keyPackages.length === 0) return false;
    const generation = former === undefined ? 0 : former.generation + 1;
    await serial.run(async () => {
      const founded = await chains.during([own.chain], () =>
        foundGroup({ engine, random }, signer(), {
          kind: 'self',
          accounts: [ownAccountId],
          generation,
          receivers: receiversOf(own),
          chains: [own.chain],
        }),
      );
      await store.change(async (tx, tell) => {
        const parts = { ...this.#parts, tell };
        const present = await getSelfGroupId(tx);
        // Another device founded it in the meantime.
        if (!areEqual(present ?? new Uint8Array(), former?.groupId ?? new Uint8Array())) return;
        await learnChain(tx, parts, { chain: own.chain });
        const { groupId, state } = founded;
        await putGroup(tx, parts, {
          groupId,
          accountId: ownAccountId,
          generation,
          state,
          isJoinedLate: false,
        });
        await moveSelfGroup(tx, parts, { from: former, to: { groupId, generation }, ownDeviceId });
        await putStagedCommit(tx, founded.staged);
      });
    });
    return true;
  }
}
