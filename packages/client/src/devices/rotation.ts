// Grants that a removed device knows are replaced: those that reach this account from outside, and
// those that reach its devices one by one.
import { GrantClass, limits } from '@ganira/protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { introductionContent } from '../contacts/introduction.ts';
import type { Random } from '../ports.ts';
import { getAccount } from '../store/account-store.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { getContact, listContacts } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import {
  deleteGrantsOf,
  deleteOwnGrant,
  insertOwnGrant,
  listGrantsOf,
  listRetiredWith,
  retireGrant,
  type OwnGrant,
} from '../store/grant-store.ts';
import { enqueue } from '../store/outbox-store.ts';
import { listOwnDevices, setDeviceGrant } from '../store/own-device-store.ts';
import { grantCard } from './records/grant.ts';
import { share } from './self-records.ts';

/** A grant for one person, to be handed over inside the conversation. */
export function makeContactGrant(random: Random, accountId: Uint8Array): OwnGrant {
  return makeGrant(random, { accountId, deviceId: null });
}

/** A grant that reaches one own device, for the other ones. */
function makeDeviceGrant(random: Random, deviceId: Uint8Array): OwnGrant {
  return makeGrant(random, { accountId: null, deviceId });
}

function makeGrant(random: Random, whose: Pick<OwnGrant, 'accountId' | 'deviceId'>): OwnGrant {
  const secret = random.bytes(limits.grant);
  return { hash: sha256(secret), secret, class: GrantClass.CONTACT, expiresAtSeconds: 0, uses: 0, ...whose };
}

/** So that the others reach this own device; where it has one, nothing changes. */
export async function giveDeviceGrant(tx: Tx, random: Random, deviceId: Uint8Array): Promise<void> {
  if ((await listGrantsOf(tx, { deviceId })).length > 0) return;
  const grant = makeDeviceGrant(random, deviceId);
  await insertOwnGrant(tx, grant);
  await setDeviceGrant(tx, deviceId, grant.secret);
  await share(tx, random, { kind: 'device-grant', key: deviceId, value: grant.secret });
}

/** All that a removed device knew of how this account is reached. */
export async function replaceAllGrants(tx: Tx, random: Random, ownDeviceId: Uint8Array): Promise<void> {
  const others = (await listOwnDevices(tx)).map(({ deviceId }) => deviceId);
  for (const deviceId of [ownDeviceId, ...others]) {
    for (const { hash } of await listGrantsOf(tx, { deviceId })) await deleteOwnGrant(tx, hash);
    await giveDeviceGrant(tx, random, deviceId);
  }
  for (const { accountId } of await listContacts(tx)) await replaceGrants(tx, { random }, accountId);
}

/** The other side gets a new grant; the former ones work until it has that. Who is blocked gets none. */
export async function replaceGrants(
  tx: Tx,
  { random }: { random: Random },
  accountId: Uint8Array,
): Promise<OwnGrant | undefined> {
  const contact = await getContact(tx, accountId);
  if (contact === undefined || (await isBlocked(tx, accountId))) return undefined;
  const messageId = random.bytes(limits.id);
  for (const { hash } of await listGrantsOf(tx, { accountId })) await retireGrant(tx, hash, messageId);
  const grant = makeContactGrant(random, accountId);
  await insertOwnGrant(tx, grant);
  await share(tx, random, { kind: 'grant', key: grant.hash, value: grantCard(grant) });
  await enqueue(tx, {
    conversation: accountId,
    groupId: contact.groupId,
    kind: 'introduction',
    content: introductionContent((await getAccount(tx))?.name ?? '', grant.secret),
    messageId,
  });
  return grant;
}

/** Nobody reaches this account any more by what was given to them. */
export async function takeGrantsBack(
  tx: Tx,
  { random }: { random: Random },
  accountId: Uint8Array,
): Promise<void> {
  for (const hash of await deleteGrantsOf(tx, accountId)) {
    await share(tx, random, { kind: 'grant', key: hash, value: new Uint8Array() });
  }
}

/** The other side has the message that hands over the successor. */
export async function letGoRetired(
  tx: Tx,
  { random }: { random: Random },
  messageId: Uint8Array,
): Promise<void> {
  for (const hash of await listRetiredWith(tx, messageId)) {
    await deleteOwnGrant(tx, hash);
    await share(tx, random, { kind: 'grant', key: hash, value: new Uint8Array() });
  }
}
