// What comes back with the recovery key: who the contacts are and by which grants they are reached.
// No message, and no state of a conversation: those are founded again.
import { sealRecoveryRecord } from '@ganira/crypto/recovery-record';
import { signBytes } from '@ganira/identity';
import { compareBytes, create, recoveryContentSigningBytes, toBinary } from '@ganira/protocol';
import {
  RecoveryRecordSchema,
  SignedRecoveryRecordSchema,
  type RecoveryRecord,
} from '@ganira/protocol/recovery';
import { sha256 } from '@noble/hashes/sha2.js';
import { readBlockedCard } from '../devices/records/blocked.ts';
import { trustCard } from '../devices/records/verified.ts';
import { getAccount } from '../store/account-store.ts';
import { listBlocked } from '../store/blocked-store.ts';
import { listContacts } from '../store/contact-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import { listSharedGrants } from '../store/grant-store.ts';
import { getGroup } from '../store/group-store.ts';
import { listContactLinks } from '../store/link-store.ts';
import { listRequestsIn, listRequestsOut } from '../store/request-store.ts';
import { listTrust } from '../store/trust-store.ts';

export const recordFormat = 1;
/** Where this device isn't in the group of a contact yet: beyond what that group can be. */
const generationsBeyond = 10_000;

/** Without the fields that say when it was written. */
export async function collectRecord(tx: ReadTx): Promise<RecoveryRecord> {
  const contacts = await listContacts(tx);
  const groups = await Promise.all(contacts.map((contact) => getGroup(tx, contact.groupId)));
  const greatest = Math.max(0, ...groups.map((group) => group?.generation ?? 0));
  return create(RecoveryRecordSchema, {
    format: recordFormat,
    name: (await getAccount(tx))?.name ?? '',
    contacts: contacts
      .map((contact, at) => ({
        accountId: contact.accountId,
        genesisHash: contact.genesisHash,
        name: contact.name,
        grant: contact.grantSecret ?? new Uint8Array(),
        since: BigInt(contact.since),
        generation: groups[at]?.generation ?? greatest + generationsBeyond,
        isEstablished: contact.isEstablished === 1,
      }))
      .toSorted((a, b) => compareBytes(a.accountId, b.accountId)),
    grants: (await listSharedGrants(tx))
      .map((grant) => ({
        secret: grant.secret,
        class: grant.class,
        accountId: grant.accountId ?? new Uint8Array(),
        expiresAt: BigInt(grant.expiresAtSeconds),
        uses: grant.uses,
      }))
      .toSorted((a, b) => compareBytes(a.secret, b.secret)),
    links: (await listContactLinks(tx, 0)).map((link) => ({
      requestPublic: link.requestPublic,
      requestSecret: link.requestSecret,
      grantHash: link.grantHash,
      createdAt: BigInt(link.createdAt),
      expiresAt: BigInt(link.expiresAtSeconds),
      usesLeft: link.usesLeft,
    })),
    requests: (await listRequestsIn(tx)).map((request) => ({
      accountId: request.accountId,
      genesisHash: request.genesisHash,
      chainHead: request.chainHead,
      name: request.name,
      grant: request.grantSecret,
      linkId: request.linkId,
      receivedAt: BigInt(request.receivedAt),
    })),
    asked: (await listRequestsOut(tx))
      .map((asked) => ({
        accountId: asked.accountId,
        genesisHash: asked.genesisHash,
        grantHash: asked.grantHash,
        sentAt: BigInt(asked.sentAt),
      }))
      .toSorted((a, b) => compareBytes(a.accountId, b.accountId)),
    blocked: (await listBlocked(tx))
      .map(({ accountId, value }) => ({ ...readBlockedCard(value), accountId }))
      .map(({ accountId, genesisHash, name, at }) => ({ accountId, genesisHash, name, at }))
      .toSorted((a, b) => compareBytes(a.accountId, b.accountId)),
    trust: (await listTrust(tx))
      .map((row) => ({ accountId: row.accountId, card: trustCard(row) }))
      .toSorted((a, b) => compareBytes(a.accountId, b.accountId)),
  });
}

export function encodeRecord(record: RecoveryRecord): Uint8Array {
  return toBinary(RecoveryRecordSchema, record);
}

/** Signed by this device, sealed and padded, for this account, recovery key and version alone. */
export async function sealRecord(
  keys: { publicKey: Uint8Array; sealKey: Uint8Array },
  place: { accountId: Uint8Array; version: number },
  written: { record: RecoveryRecord; deviceId: Uint8Array; signingSecret: Uint8Array },
): Promise<Uint8Array> {
  const { deviceId, signingSecret } = written;
  const record = encodeRecord(written.record);
  const contentHash = sha256(record);
  const signed = recoveryContentSigningBytes({ ...place, recoveryKey: keys.publicKey, contentHash });
  const signature = signBytes(signingSecret, signed);
  const content = create(SignedRecoveryRecordSchema, { deviceId, signature, record });
  return await sealRecoveryRecord(keys.sealKey, place, toBinary(SignedRecoveryRecordSchema, content));
}
