// A state of a group that can't go on: the side that holds it asks to be removed and added again.
import { CryptoError, type DeviceSigner, type GroupEngine } from '@ganira/crypto';
import { isSignatureValid, signBytes } from '@ganira/identity';
import {
  areEqual,
  create,
  decode,
  limits,
  MailSchema,
  ResyncBodySchema,
  ResyncSchema,
  resyncSigningBytes,
  toBinary,
  toHex,
  type Resync,
  type ResyncBody,
} from '@ganira/protocol';
import type { Chains } from '../identity/chains.ts';
import type { Clock, Random } from '../ports.ts';
import { nextResyncCounter } from '../store/account-store.ts';
import { getContact, raisePeerResyncCounter } from '../store/contact-store.ts';
import { getGroup, markGroupLost, setWantedReadd } from '../store/group-store.ts';
import { insertKeyPackage } from '../store/key-package-store.ts';
import { hasPlainMail, putPlainMail } from '../store/plain-mail-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { MailVerdict, Settle } from './receiver.ts';

const resyncLimit = limits.keyPackage + 1_024;
/** As long as the Resync may wait for the other side. */
const keyPackageLife = 30 * 86_400;

export interface ResyncParts {
  store: AccountStore;
  engine: GroupEngine;
  chains: Chains;
  clock: Clock;
  random: Random;
  signer: () => DeviceSigner;
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
  const { store, engine, clock, random } = parts;
  const found = await store.read(async (tx) => {
    const group = await getGroup(tx, groupId);
    if (group?.health !== 'resyncing') return undefined;
    const isAsked = await hasPlainMail(tx, 'resync', group.accountId);
    return isAsked ? undefined : { group, contact: await getContact(tx, group.accountId) };
  });
  const grant = found?.contact?.grantSecret;
  if (found === undefined || grant === undefined || grant === null) return;
  const signer = parts.signer();
  const now = Math.floor(clock.now() / 1_000);
  const made = await engine.createKeyPackage(signer, {
    notBefore: now - 3_600,
    notAfter: now + keyPackageLife,
    isLastResort: false,
  });
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
    const body = toBinary(
      ResyncBodySchema,
      create(ResyncBodySchema, {
        groupId,
        accountId: signer.identity.accountId,
        deviceId: signer.identity.deviceId,
        keyPackage: made.publicPart,
        counter: BigInt(await nextResyncCounter(tx)),
      }),
    );
    await putPlainMail(tx, {
      attemptId: random.bytes(limits.id),
      purpose: 'resync',
      accountId: found.group.accountId,
      grantSecret: grant,
      body: toBinary(
        MailSchema,
        create(MailSchema, {
          body: {
            case: 'resync',
            value: create(ResyncSchema, {
              body,
              signature: signBytes(signer.secretKey, resyncSigningBytes(body)),
            }),
          },
        }),
      ),
      madeAt: clock.now(),
    });
    tell({ kind: 'conversations' });
    tell({ kind: 'messages', conversationId: toHex(found.group.accountId) });
  });
}

export async function takeResync(parts: ResyncParts, resync: Resync, settle: Settle): Promise<MailVerdict> {
  const { store } = parts;
  const body = readResyncBody(resync.body);
  if (body === undefined) return 'injected';
  const contact = await store.read((tx) => getContact(tx, body.accountId));
  if (contact === undefined || !(await isGenuine(parts, resync, body))) return 'injected';
  const verdict = await store.change(async (tx): Promise<MailVerdict> => {
    await settle(tx);
    if (!(await raisePeerResyncCounter(tx, body.accountId, Number(body.counter)))) return 'ignored';
    // Whatever group it names: they are needed where this side writes.
    await setWantedReadd(tx, contact.groupId, resync.body);
    return 'taken';
  });
  if (verdict === 'taken') parts.onCommitWanted();
  return verdict;
}

export function readResyncBody(bytes: Uint8Array): ResyncBody | undefined {
  try {
    const body = decode(ResyncBodySchema, bytes, resyncLimit);
    const ids = [body.groupId, body.accountId, body.deviceId];
    return ids.every((id) => id.length === limits.id) ? body : undefined;
  } catch {
    return undefined;
  }
}

async function isGenuine(parts: ResyncParts, resync: Resync, body: ResyncBody): Promise<boolean> {
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
