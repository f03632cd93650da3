// Asks the server for identity chains that have grown: of contacts whose envelopes name a head that
// isn't known here, and of this account. What comes is verified against what is known; a server can
// hold a chain back, but not write on it.
import { areEqual, fromHex, toHex } from '@ganira/protocol';
import { ClientError, isTransient } from '../errors.ts';
import type { DeliveryConnection } from '../net/delivery-connection.ts';
import type { Start } from '../outbox/lanes.ts';
import type { Errand } from '../outbox/outbox.ts';
import { Patience } from '../outbox/patience.ts';
import { listChainsWanted, type ContactRow } from '../store/contact-store.ts';
import { anyOwnGrant } from '../store/grant-store.ts';
import { isStoreError } from '../store/database/index.ts';
import type { AccountStore } from '../store/store.ts';
import { IdentityContradiction } from '../identity/contradiction.ts';
import { noteContradiction } from '../trust/contradictions.ts';
import { learnChain, type LearningParts } from './learning.ts';

export interface ChainKeeperParts extends Omit<LearningParts, 'tell'> {
  store: AccountStore;
  delivery: Pick<DeliveryConnection, 'takeChain'>;
}

export class ChainKeeper implements Errand {
  readonly #parts: ChainKeeperParts;
  readonly #failed: Patience;
  #isOwnWanted = false;

  constructor(parts: ChainKeeperParts) {
    this.#parts = parts;
    this.#failed = new Patience(parts.clock, { first: 2_000, longest: 3_600_000 });
  }

  get nextTry(): number {
    return this.#failed.next;
  }

  retryNow(): void {
    this.#failed.forget();
  }

  /** The server holds more entries of the own chain than this device. */
  wantOwn(): void {
    this.#isOwnWanted = true;
  }

  async run(start: Start): Promise<void> {
    const ownKey = toHex(this.#parts.ownAccountId);
    const begin = (key: string, take: () => Promise<boolean>) => {
      if (this.#failed.isOver(key)) start(`chain ${key}`, () => this.#attempt(key, take));
    };
    if (this.#isOwnWanted) begin(ownKey, () => this.refreshOwn());
    for (const contact of await this.#parts.store.read(listChainsWanted))
      begin(toHex(contact.accountId), () => this.#refresh(contact));
  }

  /** @param take resolves false when nothing came of it: it is asked again, later and later. */
  async #attempt(key: string, take: () => Promise<boolean>): Promise<void> {
    try {
      if (await take()) this.#failed.forget(key);
      else this.#failed.note(key);
    } catch (error) {
      if (isTransient(error) || isStoreError(error) || !(error instanceof ClientError)) throw error;
      this.#failed.note(key);
      if (error.code !== 'identity_refused') return;
      await noteContradiction(this.#parts, fromHex(key) ?? new Uint8Array(), { error, from: 'server' });
    }
  }

  /** @returns whether the server was asked. @throws ClientError `identity_refused` for a chain that contradicts the known one. */
  async refreshOwn(): Promise<boolean> {
    const { store, ownAccountId, ownDeviceId, chains } = this.#parts;
    const known = chains.get(ownAccountId);
    const grant = await store.read((tx) => anyOwnGrant(tx, ownDeviceId));
    if (known === undefined || grant === undefined) return false;
    await this.#take(grant, { accountId: ownAccountId, genesisHash: known.genesisHash });
    this.#isOwnWanted = false;
    return true;
  }

  /** @returns whether the server gave more than was known. */
  async #refresh(contact: ContactRow): Promise<boolean> {
    if (contact.grantSecret === null) return false;
    const before = this.#parts.chains.get(contact.accountId)?.length;
    await this.#take(contact.grantSecret, contact);
    return this.#parts.chains.get(contact.accountId)?.length !== before;
  }

  async #take(grant: Uint8Array, pinned: { accountId: Uint8Array; genesisHash: Uint8Array }): Promise<void> {
    const { store, delivery, chains } = this.#parts;
    const taken = await delivery.takeChain(grant);
    if (!areEqual(taken.accountId, pinned.accountId)) {
      throw new IdentityContradiction('the identity chain is of another account');
    }
    const { accountId, genesisHash } = pinned;
    const chain = chains.check(taken.chain, { accountId, genesisHash });
    await store.change((tx, tell) => learnChain(tx, { ...this.#parts, tell }, { chain }));
  }
}
