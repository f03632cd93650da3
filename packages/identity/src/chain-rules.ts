// The rules of the identity chain (the README of this package says why each is there).
import { areEqual, chainDeviceSigningBytes, limits, toHex } from '@ganira/protocol';
import type { ChainDeviceKey, ReadEntry } from './chain-entry.ts';
import { supervise, type Supervision } from './chain-guardians.ts';
import { IdentityError, type IdentityErrorCode } from './errors.ts';
import { isKeptSignatureValid, isSigningKeyValid } from './signatures.ts';

/**
 * The last entries of a chain are kept for the recovery key: a stolen device that fills the chain
 * can't keep the owner from removing it and whatever it added, and from adding a device again.
 */
export const entriesKeptForRecovery = 64;

const handleShape = /^[a-z][a-z0-9_]{2,31}$/;

export interface DeviceRecord extends ChainDeviceKey {
  /** Sequence of the entry that added it. */
  readonly addedAt: number;
  /** Sequence of the entry that removed it. */
  readonly removedAt: number | undefined;
}

/** What the entries so far say. Never changed once made. */
export interface ChainState {
  readonly accountId: Uint8Array;
  readonly entries: readonly ReadEntry[];
  /** Hash of each entry, in hex, to its sequence. */
  readonly sequenceOf: ReadonlyMap<string, number>;
  /** Every device ever on the chain, by its id in hex, in the order of adding. */
  readonly devices: ReadonlyMap<string, DeviceRecord>;
  /** Every key ever on the chain, in hex: of devices and of recovery. */
  readonly usedKeys: ReadonlySet<string>;
  readonly recoveryKey: Uint8Array | undefined;
  readonly handle: string | undefined;
  readonly supervision: Supervision;
}

/**
 * Follows the entries from a state (undefined: from nothing) to the next.
 * @throws IdentityError with the position of the first entry that breaks a rule.
 */
export function follow(start: ChainState | undefined, added: Iterable<ReadEntry>): ChainState | undefined {
  const draft: Draft = {
    accountId: start?.accountId,
    entries: [...(start?.entries ?? [])],
    sequenceOf: new Map(start?.sequenceOf),
    devices: new Map(start?.devices),
    usedKeys: new Set(start?.usedKeys),
    recoveryKey: start?.recoveryKey,
    handle: start?.handle,
    supervision: start?.supervision ?? { isChild: false, guardians: [], policy: undefined },
    active: start === undefined ? 0 : activeDevices(start).length,
  };
  let accountId = draft.accountId;
  for (const entry of added) {
    accountId ??= entry.accountId;
    append(draft, accountId, entry);
  }
  return accountId === undefined ? undefined : { ...draft, accountId };
}

export function activeDevices(state: Pick<ChainState, 'devices'>): DeviceRecord[] {
  return [...state.devices.values()].filter((device) => device.removedAt === undefined);
}

interface Draft {
  readonly accountId: Uint8Array | undefined;
  readonly entries: ReadEntry[];
  readonly sequenceOf: Map<string, number>;
  readonly devices: Map<string, DeviceRecord>;
  readonly usedKeys: Set<string>;
  recoveryKey: Uint8Array | undefined;
  handle: string | undefined;
  supervision: Supervision;
  active: number;
}

function append(draft: Draft, accountId: Uint8Array, entry: ReadEntry): void {
  checkPlace(draft, accountId, entry);
  checkSigner(draft, entry);
  operate(draft, accountId, entry);
  draft.sequenceOf.set(toHex(entry.hash), entry.sequence);
  draft.entries.push(entry);
}

function checkPlace(draft: Draft, accountId: Uint8Array, entry: ReadEntry): void {
  const position = draft.entries.length;
  const refuse = refuser(position);
  const isFirst = position === 0;
  const isGenesis = entry.operation.kind === 'genesis';
  if (isFirst && !isGenesis) refuse('genesis_missing', 'the first entry is no genesis');
  if (!isFirst && isGenesis) refuse('genesis_repeated', 'a second genesis');
  if (!areEqual(entry.accountId, accountId)) {
    refuse('account_mismatch', `account ${toHex(entry.accountId)}, expected ${toHex(accountId)}`);
  }
  if (entry.sequence !== position) refuse('sequence_gap', `sequence ${entry.sequence}, expected ${position}`);
  const head = draft.entries.at(-1)?.hash ?? new Uint8Array();
  if (!areEqual(entry.previousHash, head)) {
    refuse('previous_hash_mismatch', `previous hash ${toHex(entry.previousHash)}, expected ${toHex(head)}`);
  }
  const isByRecovery = entry.signer.length === 0;
  const room = limits.chainEntries - (isByRecovery ? 0 : entriesKeptForRecovery);
  if (position >= room) refuse('too_many_entries', `${position + 1} entries, at most ${room}`);
}

function checkSigner(draft: Draft, entry: ReadEntry): void {
  const refuse = refuser(entry.sequence);
  const key = keyOfSigner(draft, entry);
  if (!isKeptSignatureValid(key, entry.signedBytes, entry.signature))
    refuse('signature_invalid', 'signature');
}

function keyOfSigner(draft: Draft, entry: ReadEntry): Uint8Array {
  const refuse = refuser(entry.sequence);
  if (entry.operation.kind === 'genesis') {
    const { deviceId, signingKey } = entry.operation.device;
    if (!areEqual(entry.signer, deviceId))
      refuse('genesis_not_self_signed', 'signed by another than its device');
    return signingKey;
  }
  if (entry.signer.length === 0) {
    return draft.recoveryKey ?? refuse('recovery_key_missing', 'signed by a recovery key, none is set');
  }
  const signer =
    draft.devices.get(toHex(entry.signer)) ?? refuse('signer_unknown', `signer ${toHex(entry.signer)}`);
  if (signer.removedAt !== undefined) {
    refuse('signer_removed', `signer ${toHex(entry.signer)}, removed at ${signer.removedAt}`);
  }
  return signer.signingKey;
}

function operate(draft: Draft, accountId: Uint8Array, entry: ReadEntry): void {
  const refuse = refuser(entry.sequence);
  const isByRecovery = entry.signer.length === 0;
  const { operation, sequence } = entry;
  switch (operation.kind) {
    case 'genesis':
      addDevice(draft, operation.device, sequence);
      draft.supervision = { ...draft.supervision, isChild: operation.isChild };
      return;
    case 'add-device': {
      const proven = chainDeviceSigningBytes(accountId, entry.previousHash);
      addDevice(draft, operation.device, sequence);
      if (!isKeptSignatureValid(operation.device.signingKey, proven, operation.proof)) {
        refuse('proof_invalid', 'the new device did not sign for this account and place');
      }
      return;
    }
    case 'remove-device': {
      const id = toHex(operation.deviceId);
      const device = draft.devices.get(id);
      if (device === undefined || device.removedAt !== undefined) {
        return refuse('device_unknown', `device ${id} is not active`);
      }
      if (draft.active === 1 && !isByRecovery) refuse('last_device', `device ${id} is the last one`);
      draft.devices.set(id, { ...device, removedAt: sequence });
      draft.active -= 1;
      return;
    }
    case 'set-recovery-key':
      if (draft.recoveryKey !== undefined && !isByRecovery) {
        refuse('recovery_key_required', 'only the recovery key changes the recovery key');
      }
      useKey(draft, operation.recoveryKey, sequence);
      draft.recoveryKey = operation.recoveryKey;
      return;
    case 'set-handle':
      if (operation.handle !== '' && !handleShape.test(operation.handle)) {
        refuse('handle_unusable', 'a handle of other characters or another length');
      }
      draft.handle = operation.handle === '' ? undefined : operation.handle;
      return;
    case 'add-guardian':
    case 'remove-guardian':
    case 'set-policy':
      draft.supervision = supervise(draft.supervision, operation, {
        accountId,
        previousHash: entry.previousHash,
        refuse,
      });
      if (operation.kind === 'add-guardian') useKey(draft, operation.guardianKey, sequence);
      return;
  }
}

function addDevice(draft: Draft, device: ChainDeviceKey, sequence: number): void {
  const refuse = refuser(sequence);
  const id = toHex(device.deviceId);
  if (draft.devices.has(id)) refuse('device_id_repeated', `device ${id} was on the chain before`);
  if (draft.active >= limits.devicesPerAccount) {
    refuse('too_many_devices', `${draft.active + 1} devices, at most ${limits.devicesPerAccount}`);
  }
  useKey(draft, device.signingKey, sequence);
  draft.devices.set(id, { ...device, addedAt: sequence, removedAt: undefined });
  draft.active += 1;
}

function useKey(draft: Draft, key: Uint8Array, sequence: number): void {
  const refuse = refuser(sequence);
  const text = toHex(key);
  if (draft.usedKeys.has(text)) refuse('key_repeated', `key ${text} was on the chain before`);
  if (!isSigningKeyValid(key)) refuse('key_invalid', `key ${text} is no Ed25519 key of prime order`);
  draft.usedKeys.add(text);
}

function refuser(sequence: number): (code: IdentityErrorCode, message: string) => never {
  return (code, message) => {
    throw new IdentityError(code, message, sequence);
  };
}
