// Blocking somebody, and taking it back. Neither is told to them.
import { fromHex, toHex } from '@ganira/protocol';
import type { OpenAccount } from '../account/open-account.ts';
import type { BlockedView } from '../api.ts';
import { blockedCard, readBlockedCard } from '../devices/records/blocked.ts';
import { replaceGrants, takeGrantsBack } from '../devices/rotation.ts';
import { readShared, share } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import { isBlocked, listBlocked } from '../store/blocked-store.ts';
import { getContact, setUnblockedAt } from '../store/contact-store.ts';
import { setGroupHealth } from '../store/group-store.ts';
import { getRequestIn } from '../store/request-store.ts';
import { stopHearing } from './stop-hearing.ts';

/**
 * Milliseconds. After more than a slip the conversation is founded again: the other side may have gone
 * too far ahead in the group, or lost its state, and had nobody to ask for another. After a slip that is
 * only done when they don't say that they have the new grant: it would show on both sides.
 */
const groupKept = 60_000;

export class BlockActions {
  readonly #open: OpenAccount;

  constructor(open: OpenAccount) {
    this.#open = open;
  }

  /** Somebody who is a contact, or asks. */
  async block(id: string): Promise<void> {
    const { store, founding, outbox } = this.#open;
    const { random, clock } = founding;
    const accountId = fromHex(id) ?? new Uint8Array();
    await store.change(async (tx, tell) => {
      if (await isBlocked(tx, accountId)) return;
      const person = (await getContact(tx, accountId)) ?? (await getRequestIn(tx, accountId));
      if (person === undefined) throw new ClientError('contact_unknown', 'nobody of this account id');
      const { genesisHash, name } = person;
      const request = await getRequestIn(tx, accountId);
      if (request !== undefined)
        await share(tx, random, { kind: 'declined', key: accountId, value: request.grantSecret });
      await takeGrantsBack(tx, { random }, accountId);
      const value = blockedCard({ genesisHash, name, at: clock.now() });
      await share(tx, random, { kind: 'blocked', key: accountId, value });
      await stopHearing(tx, tell, accountId);
      tell({ kind: 'contacts' });
      tell({ kind: 'conversations' });
    });
    await this.#open.syncGrantsNow();
    outbox.kick();
    await this.#open.status.tell();
  }

  /** A contact gets a new grant. What they wrote in the meantime may come then. */
  async unblock(id: string): Promise<void> {
    const { store, founding, outbox } = this.#open;
    const { random, clock } = founding;
    const accountId = fromHex(id) ?? new Uint8Array();
    await store.change(async (tx, tell) => {
      const value = await readShared(tx, 'blocked', accountId);
      if (value === undefined) return;
      await share(tx, random, { kind: 'blocked', key: accountId, value: new Uint8Array() });
      await replaceGrants(tx, { random }, accountId);
      const contact = await getContact(tx, accountId);
      const since = Number(readBlockedCard(value)?.at ?? 0);
      if (contact !== undefined && clock.now() - since > groupKept)
        await setGroupHealth(tx, contact.groupId, 'condemned');
      else await setUnblockedAt(tx, accountId, clock.now());
      tell({ kind: 'contacts' });
      tell({ kind: 'conversations' });
      tell({ kind: 'messages', conversationId: id });
    });
    await this.#open.syncGrantsNow();
    outbox.kick();
  }

  async list(): Promise<BlockedView[]> {
    return await this.#open.store.read(async (tx) => {
      const views: BlockedView[] = [];
      for (const { accountId, value } of await listBlocked(tx)) {
        const card = readBlockedCard(value);
        const person = (await getContact(tx, accountId)) ?? card;
        views.push({
          accountId: toHex(accountId),
          name: person?.name || toHex(accountId).slice(0, 6),
          pattern: toHex(person?.genesisHash ?? accountId),
          blockedAt: Number(card?.at ?? 0),
        });
      }
      return views.toSorted((a, b) => b.blockedAt - a.blockedAt);
    });
  }
}
