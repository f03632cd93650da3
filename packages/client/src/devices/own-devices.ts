// The devices of this account: brings a new one in, takes one out, and says how far that has come.
import {
  appendAddDevice,
  appendRemoveDevice,
  extendChain,
  IdentityError,
  type VerifiedChain,
} from '@ganira/identity';
import { areEqual, toHex, utf8 } from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import type { DevicesView, HistoryTransferView } from '../api.ts';
import { ClientError, isTransient } from '../errors.ts';
import type { ChainConsent, MailboxConnection } from '../net/mailbox-connection.ts';
import type { Clock, Random } from '../ports.ts';
import type { ReadTx } from '../store/database/database.ts';
import { getAccount } from '../store/account-store.ts';
import { countDevicesDue, listCurrentGroups } from '../store/group-store.ts';
import { listLeaves } from '../store/leaf-store.ts';
import { getSelfGroupId } from '../store/own-device-store.ts';
import { listTransfers, type TransferRow } from '../store/transfer-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { ChainKeeper } from './chain-keeper.ts';
import { learnChain, type LearningParts } from './learning.ts';
import { giveDeviceGrant } from './rotation.ts';
import { readShared, share } from './self-records.ts';
import { enqueueChainNews } from './chain-news.ts';

export interface OwnDevicesParts extends Omit<LearningParts, 'tell'> {
  store: AccountStore;
  clock: Clock;
  random: Random;
  mailbox: Pick<MailboxConnection, 'appendChain'>;
  keeper: ChainKeeper;
  signingSecret: Uint8Array;
  /** Uses a step-up for `add-device` up. */
  consent: NonNullable<ChainConsent['sign']>;
  /** Grants were made or deleted. */
  syncGrants: () => Promise<void>;
  kick: () => void;
}

/** What a new device says of itself; the proof is from `proveDevice`, for the present head. */
export interface NewDevice {
  deviceId: Uint8Array;
  signingKey: Uint8Array;
  proof: Uint8Array;
}

/** Characters. */
export const longestDeviceName = 40;

export class OwnDevices {
  readonly #parts: OwnDevicesParts;

  constructor(parts: OwnDevicesParts) {
    this.#parts = parts;
  }

  /**
   * Puts the device on the chain, at the server first. When it resolves the device can sign in; it
   * comes into all groups by itself, in the background, also after a stop. Uses a step-up for
   * `add-device` up.
   * @returns the chain with the new entry.
   * @throws ClientError `step_up_needed`; `offline`; `chain_refused` when another device changed the chain at the same
   * time: ask the new device for a proof of the new head.
   */
  async add(device: NewDevice): Promise<readonly Uint8Array[]> {
    const { deviceId, signingKey, proof } = device;
    const isThere = () => this.#ownChain().activeDevices.some((one) => areEqual(one.deviceId, deviceId));
    if (!isThere()) {
      try {
        await this.#append(
          (chain, signer, signedAt) =>
            appendAddDevice(chain, signer, { device: { deviceId, signingKey }, proof, signedAt }),
          { sign: this.#parts.consent },
        );
      } catch (error) {
        if (isTransient(error)) throw error;
        await this.#parts.keeper.refreshOwn();
        // The answer to a first attempt got lost.
        if (!isThere()) throw error;
      }
    }
    // Its grant is told to the server there, before anybody else hears of it.
    this.#parts.kick();
    return this.#ownChain().entries;
  }

  /**
   * Takes a device off the chain: the server ends its sessions at once. What it could still use is
   * replaced, and it leaves every group before anything else is written there.
   */
  async remove(deviceId: Uint8Array): Promise<void> {
    const { keeper, ownDeviceId } = this.#parts;
    if (areEqual(deviceId, ownDeviceId)) {
      throw new ClientError('usage', 'a device is removed by another one');
    }
    await keeper.refreshOwn();
    const isThere = this.#ownChain().activeDevices.some((one) => areEqual(one.deviceId, deviceId));
    if (!isThere) throw new ClientError('not_found', 'no such device of this account');
    await this.#append((chain, signer, signedAt) =>
      appendRemoveDevice(chain, signer, { deviceId, signedAt }),
    );
    await this.#parts.syncGrants();
    this.#parts.kick();
  }

  /**
   * Takes this device itself off the chain. The server ends its session at once; the others learn it in
   * the self group and do the rest.
   * @throws ClientError `last_device`: no device would be left; `offline`; `chain_refused` when another
   * device changed the chain at the same time.
   */
  async leave(): Promise<void> {
    const { store, random, clock, keeper, mailbox, ownDeviceId, ownAccountId, signingSecret } = this.#parts;
    await keeper.refreshOwn();
    const chain = this.#ownChain();
    // The answer to a first attempt got lost.
    if (!chain.activeDevices.some(({ deviceId }) => areEqual(deviceId, ownDeviceId))) return;
    if (chain.activeDevices.length < 2)
      throw new ClientError('last_device', 'the account would have no device left');
    const signer = { kind: 'device' as const, deviceId: ownDeviceId, secretKey: signingSecret };
    const signedAt = BigInt(Math.floor(clock.now() / 1_000));
    const entry = appendRemoveDevice(chain, signer, { deviceId: ownDeviceId, signedAt });
    await mailbox.appendChain(chain.length, [entry]);
    await store.change(async (tx) => {
      const groupId = await getSelfGroupId(tx);
      if (groupId === undefined) return;
      const news = { position: chain.length, entries: [entry] };
      await enqueueChainNews(tx, random, { conversation: ownAccountId, groupId, news });
    });
    this.#parts.kick();
  }

  async list(): Promise<DevicesView> {
    const { store, ownDeviceId } = this.#parts;
    const chain = this.#ownChain();
    const { left, total, names, transfers, joined } = await store.read(async (tx) => ({
      transfers: await listTransfers(tx),
      left: (await countDevicesDue(tx)).left,
      total: (await listCurrentGroups(tx)).length,
      names: await namesOf(tx, chain),
      joined: await listJoined(tx),
    }));
    return {
      devices: chain.activeDevices.map(({ deviceId }, at) => ({
        deviceId: toHex(deviceId),
        isThis: areEqual(deviceId, ownDeviceId),
        name: names[at] ?? '',
        addedAt: Number(chain.addedAt(deviceId) ?? 0n) * 1_000,
        hasJoined: areEqual(deviceId, ownDeviceId) || joined.some((id) => areEqual(id, deviceId)),
        ...historyOf(transfers, deviceId),
      })),
      conversations: { done: total - left, total },
    };
  }

  /** For all own devices; the server never learns it. An empty name takes the former one away. */
  async name(deviceId: Uint8Array, name: string): Promise<void> {
    const { store, random } = this.#parts;
    const clean = cleanName(name, longestDeviceName);
    await store.change(async (tx, tell) => {
      await share(tx, random, { kind: 'setting', key: nameKey(deviceId), value: utf8(clean) });
      tell({ kind: 'devices' });
    });
    this.#parts.kick();
  }

  #ownChain(): VerifiedChain {
    const chain = this.#parts.chains.get(this.#parts.ownAccountId);
    if (chain === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return chain;
  }

  /** The server takes it first: of two that are made at once, only one is ever on any disk. */
  async #append(
    make: (
      chain: VerifiedChain,
      signer: { kind: 'device'; deviceId: Uint8Array; secretKey: Uint8Array },
      signedAt: bigint,
    ) => Uint8Array,
    consent: ChainConsent = {},
  ): Promise<void> {
    const { store, mailbox, clock, ownDeviceId, signingSecret } = this.#parts;
    const chain = this.#ownChain();
    try {
      const signer = { kind: 'device' as const, deviceId: ownDeviceId, secretKey: signingSecret };
      const entry = make(chain, signer, BigInt(Math.floor(clock.now() / 1_000)));
      const longer = extendChain(chain, [entry]);
      await mailbox.appendChain(chain.length, [entry], consent);
      await store.change((tx, tell) => learnChain(tx, { ...this.#parts, tell }, { chain: longer }));
    } catch (error) {
      if (error instanceof IdentityError) throw new ClientError('chain_refused', error.code);
      throw error;
    }
  }

  /** This device can be reached by the others, and the server can be asked about its chain. */
  async ensureOwnGrant(): Promise<void> {
    const { store, random, ownDeviceId } = this.#parts;
    await store.change(async (tx) => {
      // A linked device is given one by the device that linked it.
      if ((await getAccount(tx))?.isLinked === 0) await giveDeviceGrant(tx, random, ownDeviceId);
    });
  }
}

/** Of the two directions the one that goes on, or else that in which it was given. */
function historyOf(
  transfers: readonly TransferRow[],
  deviceId: Uint8Array,
): { history?: HistoryTransferView } {
  const about = transfers.filter((row) => areEqual(row.deviceId, deviceId));
  const row = about.find(({ state }) => state === 'running' || state === 'offered') ?? about[0];
  if (row === undefined) return {};
  const { direction, state, moved, messages } = row;
  return { history: { direction, state, moved, messages } };
}

/** The devices in the self group. */
async function listJoined(tx: ReadTx): Promise<Uint8Array[]> {
  const groupId = await getSelfGroupId(tx);
  const leaves = groupId === undefined ? [] : await listLeaves(tx, groupId);
  return leaves.map(({ deviceId }) => deviceId);
}

/** A setting of its own for each device. */
function nameKey(deviceId: Uint8Array): Uint8Array {
  return utf8(`device ${toHex(deviceId)}`);
}

async function namesOf(tx: ReadTx, chain: VerifiedChain): Promise<string[]> {
  const names: string[] = [];
  for (const { deviceId } of chain.activeDevices) {
    const name = await readShared(tx, 'setting', nameKey(deviceId));
    // Another device of this account wrote it, or what took one over.
    names.push(name === undefined ? '' : cleanName(new TextDecoder().decode(name), longestDeviceName));
  }
  return names;
}
