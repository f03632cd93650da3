// Test-only: a store with much in it, written by the code that writes stores anyway.
import { deviceKeyFromSeed, verifyChain } from '@ganira/identity';
import { fromHex, limits, type AccountId, type DeviceId } from '@ganira/protocol';
import { join } from 'node:path';
import { makeGenesis } from '../../account/signing-in.ts';
import { getAccount } from '../../store/account-store.ts';
import { putChain } from '../../store/chain-store.ts';
import { insertContact, listContacts, setReadPosition, type ContactRow } from '../../store/contact-store.ts';
import type { Tx } from '../../store/database/index.ts';
import { getGroup, insertGroup } from '../../store/group-store.ts';
import { setLeaves } from '../../store/leaf-store.ts';
import { insertMessage, nextPosition, statusCodes } from '../../store/message-store.ts';
import { migrations } from '../../store/schema.ts';
import { openVault } from '../../store/vault/index.ts';
import { systemClock, systemRandom } from '../system.ts';
import { openNodeDatabase } from './node-database.ts';
import { nodeVaultStore } from './node-vault-store.ts';

/** Of a messenger that is closed, with one contact. */
export interface StoreAt {
  profile: string;
  /** In hexadecimal. */
  accountId: string;
  password: string;
}

export interface StoreFill {
  /** In the conversation with the contact, before what is there: read, one a minute, by turns. */
  messages: number;
  /** Beside it, each with a copy of its group, and some messages. */
  conversations: number;
}

const atOnce = 10_000;
const inEach = 3;
const minute = 60_000;

export async function fillNodeStore(at: StoreAt, fill: StoreFill): Promise<void> {
  const accountId = fromHex(at.accountId) as AccountId;
  const vault = await nodeVaultStore(join(at.profile, 'vaults')).get(accountId);
  if (vault === undefined) throw new Error('no such account in the profile');
  const database = await openNodeDatabase({
    directory: join(at.profile, 'stores'),
    name: at.accountId,
    key: await openVault(vault, at.password),
    migrations,
    mustExist: true,
  });
  try {
    const [contact] = await database.read(listContacts);
    if (contact === undefined) throw new Error('no contact');
    for (let from = 0; from < fill.messages; from += atOnce) {
      const count = Math.min(atOnce, fill.messages - from);
      await database.transact((tx) => insertTalk(tx, contact, { from, count, of: fill.messages }));
    }
    await database.transact(async (tx) => {
      for (let i = 0; i < fill.conversations; i++) await insertConversation(tx, contact, i);
    });
  } finally {
    await database.close();
  }
}

async function insertTalk(
  tx: Tx,
  { accountId, genesisHash }: Pick<ContactRow, 'accountId' | 'genesisHash'>,
  { from, count, of }: { from: number; count: number; of: number },
): Promise<void> {
  const now = systemClock.now();
  for (let i = from; i < from + count; i++) {
    const at = now - (of - i) * minute;
    await insertMessage(tx, {
      conversation: accountId,
      messageId: systemRandom.bytes(limits.id),
      kind: 'text',
      isOwn: i % 2 === 0 ? 1 : 0,
      text: `Message ${i}. ${'Shall we meet at the library at four? '.repeat(1 + (i % 4))}`,
      sentAt: at,
      receivedAt: at,
      status: i % 2 === 0 ? statusCodes.read : 0,
      // Of a group that was founded again since: its sequences say nothing about the present one.
      groupId: genesisHash,
      deviceId: accountId,
      sequence: i + 1,
    });
  }
  await setReadPosition(tx, accountId, await nextPosition(tx, accountId));
}

/** With somebody of whom everything is known that is known of a contact; no server does. */
async function insertConversation(tx: Tx, like: ContactRow, i: number): Promise<void> {
  const group = await getGroup(tx, like.groupId);
  const own = await getAccount(tx);
  if (group === undefined || own === undefined) throw new Error('the conversation has no group');
  const keys = deviceKeyFromSeed(systemRandom.bytes(32));
  const friend = {
    accountId: systemRandom.bytes(limits.id) as AccountId,
    deviceId: systemRandom.bytes(limits.id) as DeviceId,
    signingPublic: keys.publicKey,
    signingSecret: keys.secretKey,
  };
  const { accountId } = friend;
  const { entries, genesisHash } = verifyChain([makeGenesis(friend, systemClock.now())]);
  const groupId = systemRandom.bytes(group.groupId.length);
  await putChain(tx, accountId, entries);
  await insertContact(tx, {
    ...like,
    accountId,
    genesisHash,
    groupId,
    name: `Friend ${i}`,
    since: like.since - minute,
    isEstablished: 1,
  });
  await insertGroup(tx, { ...group, groupId, accountId });
  await setLeaves(tx, groupId, [own, friend]);
  await insertTalk(tx, { accountId, genesisHash }, { from: 0, count: inEach, of: inEach });
}
