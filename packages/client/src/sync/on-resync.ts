// A state of a group that can't go on: the side that holds it asks to be removed and added again.
import {
  CryptoError,
  grantKeyId,
  openForGrant,
  sealForGrant,
  type DeviceSigner,
  type GroupEngine,
} from '@ganira/crypto';
import { isSignatureValid, signBytes } from '@ganira/identity';
import {
  areEqual,
  create,
  decode,
  limits,
  MailSchema,
  ProtocolError,
  ResyncBodySchema,
  ResyncSchema,
  resyncSigningBytes,
  SignedResyncSchema,
  toBinary,
  toHex,
  type Resync,
  type ResyncBody,
  type SignedResync,
} from '@ganira/protocol';
import { routeOf } from '../groups/routes.ts';
import type { Chains } from '../identity/chains.ts';
import type { Clock, Random } from '../ports.ts';
import { nextResyncCounter } from '../store/account-store.ts';
import { getContact, raiseResyncCounter, type ContactRow } from '../store/contact-store.ts';
import { listContactGrants } from '../store/grant-store.ts';
import { getGroup, markGroupLost, setWantedReadd } from '../store/group-store.ts';
import { insertKeyPackage } from '../store/key-package-store.ts';
import { hasPlainMail, putPlainMail, type PlainMail } from '../store/plain-mail-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { MailVerdict, Settle } from './receiver.ts';
import { readResyncBody, resyncLimit } from './resync-body.ts';

/** It names who asks, so it is sealed for the account whose grant it shows. */
const sealPurpose = 'ganira resync seal v1';
/** As long as the Resync may wait for the other side. */
const keyPackageLife = 30 * 86_400;

export interface ResyncParts {
  store: AccountStore;
  engine: GroupEngine;
  chains: Chains;
  clock: Clock;
  random: Random;
  signer: () => DeviceSigner;
  ownAccountId: Uint8Array;
  /** Commits wait to be made or sent. */
  onCommitWanted: () => void;
}

/** Notes that this device can't go on in the group, and asks. Runs inside the serial. */
export async function loseGroup(parts: ResyncParts, groupId: Uint8Array): Promise<void> {
  await parts.store.change(async (tx, tell) => {
    await markGroupLost(tx, groupId);
    tell({ kind: 'conversations' });
  });
  await requestResync(parts, groupId);
}

/**
 * Asks the other side of a lost group to add this device again, once until it is answered. Runs
 * inside the serial.
 */
export async function requestResync(parts: ResyncParts, groupId: Uint8Array): Promise<void> {
  const { store } = parts;
  const found = await store.read(async (tx) => {
    const group = await getGroup(tx, groupId);
    if (group?.health !== 'resyncing') return undefined;
    const isAsked = await hasPlainMail(tx, 'resync', group.accountId);
    const route = await routeOf(tx, groupId);
    // The self group is founded again instead.
    return isAsked || route?.needs !== 'first' ? undefined : { group, grants: route.grants };
  });
  if (found === undefined) return;
  const { grants } = found;
  if (grants.length === 0) return;
  await sendResync(parts, { accountId: found.group.accountId, groupId, grants });
}

/**
 * Asks a contact to bring this device into the conversation: whoever should have done it went away.
 * Once until it is answered.
 */
export async function askToBeAdded(
  parts: ResyncParts,
  { accountId, grantSecret }: Pick<ContactRow, 'accountId' | 'grantSecret'>,
): Promise<void> {
  const isAsked = await parts.store.read((tx) => hasPlainMail(tx, 'resync', accountId));
  if (isAsked || grantSecret === null) return;
  // Which group it is, the contact knows.
  await sendResync(parts, { accountId, groupId: new Uint8Array(limits.id), grants: [grantSecret] });
}

async function sendResync(
  parts: ResyncParts,
  to: { accountId: Uint8Array; groupId: Uint8Array; grants: readonly Uint8Array[] },
): Promise<void> {
  const { store, engine, clock, random } = parts;
  const { accountId, groupId, grants } = to;
  const signer = parts.signer();
  const now = Math.floor(clock.now() / 1_000);
  const made = await engine.createKeyPackage(signer, {
    notBefore: now - 3_600,
    notAfter: now + keyPackageLife,
    isLastResort: false,
  });
  const counter = await store.change((tx) => nextResyncCounter(tx));
  const asked = { groupId, keyPackage: made.publicPart, counter: BigInt(counter) };
  const letters: PlainMail[] = [];
  for (const grantSecret of grants) {
    const body = await sealResync(parts, grantSecret, asked);
    const attemptId = random.bytes(limits.id);
    letters.push({ attemptId, purpose: 'resync', accountId, grantSecret, body, madeAt: clock.now() });
  }
  await store.change(async (tx, tell) => {
    await insertKeyPackage(
      tx,
      {
        reference: made.reference,
        publicPart: made.publicPart,
        secretPart: made.secretPart,
        expiresAtSeconds: now + keyPackageLife,
        isLastResort: 0,
      },
      'private',
    );
    await putPlainMail(tx, ...letters);
    tell({ kind: 'conversations' });
    tell({ kind: 'messages', conversationId: toHex(accountId) });
  });
}

/** @returns a Mail for the grant. */
async function sealResync(
  { random, signer }: ResyncParts,
  grant: Uint8Array,
  asked: { groupId: Uint8Array; keyPackage: Uint8Array; counter: bigint },
): Promise<Uint8Array> {
  const { identity, secretKey } = signer();
  const { accountId, deviceId } = identity;
  const body = toBinary(ResyncBodySchema, create(ResyncBodySchema, { ...asked, accountId, deviceId }));
  const signature = signBytes(secretKey, resyncSigningBytes(body));
  const signed = toBinary(SignedResyncSchema, create(SignedResyncSchema, { body, signature }));
  const sealed = await sealForGrant(grant, signed, {
    purpose: sealPurpose,
    random: (length) => random.bytes(length),
  });
  return toBinary(
    MailSchema,
    create(MailSchema, { body: { case: 'resync', value: create(ResyncSchema, sealed) } }),
  );
}

export async function takeResync(parts: ResyncParts, sealed: Resync, settle: Settle): Promise<MailVerdict> {
  const { store, ownAccountId } = parts;
  const opened = await openResync(parts, sealed);
  const body = opened && readResyncBody(opened.resync.body);
  if (opened === undefined || body === undefined) return 'injected';
  const { resync, holder } = opened;
  // A grant is one person's: nobody passes on what somebody else asked of them.
  if (holder !== null && !areEqual(holder, body.accountId)) return 'injected';
  const isOwn = areEqual(body.accountId, ownAccountId);
  const groupId = await store.read(async (tx) => {
    // Of a contact, whatever group it names: they are needed where this side writes.
    if (!isOwn) return (await getContact(tx, body.accountId))?.groupId;
    return (await getGroup(tx, body.groupId))?.groupId;
  });
  if (groupId === undefined || !(await isGenuine(parts, resync, body))) return 'injected';
  const verdict = await store.change(async (tx): Promise<MailVerdict> => {
    await settle(tx);
    if (!(await raiseResyncCounter(tx, body.deviceId, Number(body.counter)))) return 'ignored';
    await setWantedReadd(tx, groupId, resync.body);
    return 'taken';
  });
  if (verdict === 'taken') parts.onCommitWanted();
  return verdict;
}

/** @returns it, and who was given the grant under which it was sealed. */
async function openResync(
  { store }: ResyncParts,
  { keyId, sealed }: Resync,
): Promise<{ resync: SignedResync; holder: Uint8Array | null } | undefined> {
  const grants = await store.read(listContactGrants);
  const grant = grants.find(({ secret }) => areEqual(grantKeyId(secret, sealPurpose), keyId));
  if (grant === undefined) return undefined;
  try {
    const signed = await openForGrant(grant.secret, sealed, sealPurpose);
    return { resync: decode(SignedResyncSchema, signed, resyncLimit), holder: grant.accountId };
  } catch (error) {
    if (error instanceof CryptoError || error instanceof ProtocolError) return undefined;
    throw error;
  }
}

async function isGenuine(parts: ResyncParts, resync: SignedResync, body: ResyncBody): Promise<boolean> {
  const chain = parts.chains.get(body.accountId);
  const device = chain?.activeDevices.find((active) => areEqual(active.deviceId, body.deviceId));
  if (device === undefined) return false;
  if (!isSignatureValid(device.signingKey, resyncSigningBytes(resync.body), resync.signature)) return false;
  try {
    const { identity, signaturePublicKey } = await parts.engine.readKeyPackage(body.keyPackage);
    return (
      areEqual(identity.deviceId, body.deviceId) &&
      areEqual(identity.accountId, body.accountId) &&
      parts.chains.isLeafValid(identity, signaturePublicKey)
    );
  } catch (error) {
    if (error instanceof CryptoError) return false;
    throw error;
  }
}
