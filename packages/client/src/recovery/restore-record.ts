// From the record into an empty store: what lets a new device begin where the lost ones ended.
import { areEqual, limits, toHex, type GrantClass } from '@ganira/protocol';
import type { RecoveryContact, RecoveryRecord } from '@ganira/protocol/recovery';
import { cleanName } from '@ganira/safety';
import { sha256 } from '@noble/hashes/sha2.js';
import { blockedCard } from '../devices/records/blocked.ts';
import { verified } from '../devices/records/verified.ts';
import { replaceGrants } from '../devices/rotation.ts';
import { share } from '../devices/self-records.ts';
import type { Clock, Random } from '../ports.ts';
import { insertContact } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import { insertOwnGrant } from '../store/grant-store.ts';
import { insertGroup, setGroupHealth } from '../store/group-store.ts';
import { insertContactLink } from '../store/link-store.ts';
import { insertMessage } from '../store/message-store.ts';
import { putRequestIn, putRequestOut } from '../store/request-store.ts';

/** Beyond whatever was founded after the record was written: of two groups the later generation wins. */
const generationsAhead = 1_000;

export interface RestoreParts {
  clock: Clock;
  random: Random;
  ownAccountId: Uint8Array;
  ownDeviceId: Uint8Array;
}

/** Into an empty store. Conversations wait to be founded again, which the outbox does by itself. */
export async function restoreRecord(tx: Tx, parts: RestoreParts, record: RecoveryRecord): Promise<void> {
  for (const grant of record.grants) {
    if (grant.secret.length !== limits.grant) continue;
    await insertOwnGrant(tx, {
      hash: sha256(grant.secret),
      secret: grant.secret,
      class: grant.class as GrantClass,
      accountId: grant.accountId.length === limits.id ? grant.accountId : null,
      expiresAtSeconds: Number(grant.expiresAt),
      uses: grant.uses,
      deviceId: null,
    });
  }
  for (const link of record.links) {
    await insertContactLink(tx, {
      id: sha256(link.requestPublic).slice(0, 8),
      requestPublic: link.requestPublic,
      requestSecret: link.requestSecret,
      grantHash: link.grantHash,
      createdAt: Number(link.createdAt),
      expiresAtSeconds: Number(link.expiresAt),
      usesLeft: link.usesLeft,
    });
  }
  for (const request of record.requests) {
    await putRequestIn(tx, {
      accountId: request.accountId,
      genesisHash: request.genesisHash,
      chainHead: request.chainHead,
      name: request.name,
      grantSecret: request.grant,
      linkId: request.linkId,
      receivedAt: Number(request.receivedAt),
    });
  }
  for (const asked of record.asked) await putRequestOut(tx, { ...asked, sentAt: Number(asked.sentAt) });
  const scene = { ...parts, tell: () => undefined, applyAgain: async () => undefined };
  for (const { accountId, card } of record.trust) {
    if (accountId.length === limits.id) await verified.apply(tx, { key: accountId, value: card }, scene);
  }
  // Before the contacts, of whom each gets a new grant unless they are blocked.
  for (const { accountId, genesisHash, name, at } of record.blocked) {
    if (accountId.length !== limits.id) continue;
    const value = blockedCard({ genesisHash, name, at: Number(at) || 1 });
    await share(tx, parts.random, { kind: 'blocked', key: accountId, value });
  }
  for (const contact of record.contacts) await restoreContact(tx, parts, contact);
}

async function restoreContact(tx: Tx, parts: RestoreParts, contact: RecoveryContact): Promise<void> {
  const { accountId, genesisHash } = contact;
  const { clock, random, ownAccountId, ownDeviceId } = parts;
  if (accountId.length !== limits.id || genesisHash.length !== limits.hash) return;
  if (areEqual(accountId, ownAccountId)) return;
  const groupId = random.bytes(limits.id);
  // In the place of the group that was lost with the devices: nothing opens in it.
  await insertGroup(tx, {
    groupId,
    accountId,
    generation: contact.generation + generationsAhead,
    state: new Uint8Array(),
    foundedAt: 0,
    isJoinedLate: 0,
  });
  await setGroupHealth(tx, groupId, 'condemned');
  const now = clock.now();
  await insertContact(tx, {
    accountId,
    genesisHash,
    name: cleanName(contact.name, limits.nameCharacters) || toHex(accountId).slice(0, 6),
    grantSecret: contact.grant.length === limits.grant ? contact.grant : null,
    since: Math.min(Number(contact.since), now),
    isEstablished: contact.isEstablished ? 1 : 0,
    groupId,
  });
  await insertMessage(tx, {
    conversation: accountId,
    messageId: random.bytes(limits.id),
    kind: 'opened',
    isOwn: 0,
    text: '',
    sentAt: now,
    receivedAt: now,
    status: 0,
    groupId,
    deviceId: ownDeviceId,
    sequence: 0,
  });
  // Whoever has a lost device knows the former one.
  await replaceGrants(tx, parts, accountId);
}
