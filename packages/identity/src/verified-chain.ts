// A chain that was checked from its genesis: the only way to one is verifyChain and extendChain.
import { areEqual, toHex } from '@ganira/protocol';
import { readChainEntry, type ChainDeviceKey, type ReadEntry } from './chain-entry.ts';
import type { Supervision } from './chain-guardians.ts';
import { activeDevices, follow, type ChainState } from './chain-rules.ts';
import { IdentityError } from './errors.ts';

const inside = Symbol('state');

/** Immutable: what changes a chain makes another one. Its bytes are for reading only. */
export interface VerifiedChain {
  readonly accountId: Uint8Array;
  /** SHA-256 of the genesis entry: what contacts pin and safety numbers hash. */
  readonly genesisHash: Uint8Array;
  /** SHA-256 of the last entry. */
  readonly head: Uint8Array;
  readonly length: number;
  /** Serialised ChainEntry messages, the genesis first. */
  readonly entries: readonly Uint8Array[];
  /** In the order in which they were added. Empty only after the recovery key removed the last. */
  readonly activeDevices: readonly ChainDeviceKey[];
  readonly recoveryKey: Uint8Array | undefined;
  /** Undefined: none. */
  readonly handle: string | undefined;
  /** Guardians and the rules in force. */
  readonly supervision: Supervision;
  isOnChain(head: Uint8Array): boolean;
  /** The device as it was right after the entry with this hash; undefined when it was not active
   * there or the head is not on this chain. */
  deviceAt(head: Uint8Array, deviceId: Uint8Array): ChainDeviceKey | undefined;
  /** Unix seconds by the clock of who added it; undefined for a device that never was on the chain. */
  addedAt(deviceId: Uint8Array): bigint | undefined;
  /** Whether the entry that added or removed the device was signed by this one. */
  isSignedBy(signer: Uint8Array, change: DeviceChange): boolean;
  readonly [inside]: ChainState;
}

/** An entry by the device that it is about. */
type DeviceChange = { readonly added: Uint8Array } | { readonly removed: Uint8Array };

export interface ExpectedChain {
  readonly accountId?: Uint8Array;
  readonly genesisHash?: Uint8Array;
}

/**
 * Checks every rule for every entry. Pass what is pinned: the account id alone proves nothing,
 * as anybody can make a genesis that names it.
 * @throws IdentityError, the only error for bytes of any content.
 */
export function verifyChain(entries: readonly Uint8Array[], expected: ExpectedChain = {}): VerifiedChain {
  const { accountId, genesisHash } = expected;
  const first = entries[0];
  if (first === undefined) throw new IdentityError('empty_chain', 'no entries');
  // Before anything that costs: a wrong chain is refused for the price of one hash.
  const genesis = readAt(first, 0);
  if (accountId !== undefined && !areEqual(genesis.accountId, accountId)) {
    throw new IdentityError(
      'account_mismatch',
      `account ${toHex(genesis.accountId)}, expected ${toHex(accountId)}`,
      0,
    );
  }
  if (genesisHash !== undefined && !areEqual(genesis.hash, genesisHash)) {
    throw new IdentityError(
      'genesis_mismatch',
      `genesis ${toHex(genesis.hash)}, expected ${toHex(genesisHash)}`,
      0,
    );
  }
  const start = makeChain(follow(undefined, [genesis]));
  return entries.length === 1 ? start : extendChain(start, entries.slice(1));
}

/**
 * The chain with these entries after its head.
 * @throws IdentityError; the chain that was given stays as it is.
 */
export function extendChain(chain: VerifiedChain, entries: readonly Uint8Array[]): VerifiedChain {
  if (entries.length === 0) return chain;
  const state = chain[inside];
  return makeChain(follow(state, readFrom(entries, state.entries.length)));
}

/** Lazily: an entry is read only when all before it were found good. */
function* readFrom(entries: readonly Uint8Array[], sequence: number): Generator<ReadEntry> {
  for (const [i, entry] of entries.entries()) yield readAt(entry, sequence + i);
}

function readAt(bytes: Uint8Array, sequence: number): ReadEntry {
  try {
    return readChainEntry(bytes);
  } catch (error) {
    if (error instanceof IdentityError && error.sequence === undefined) {
      throw new IdentityError(error.code, error.message, sequence);
    }
    throw error;
  }
}

function makeChain(state: ChainState | undefined): VerifiedChain {
  const genesis = state?.entries[0];
  const last = state?.entries.at(-1);
  if (state === undefined || genesis === undefined || last === undefined) {
    throw new IdentityError('empty_chain', 'no entries');
  }
  return Object.freeze({
    accountId: state.accountId,
    genesisHash: genesis.hash,
    head: last.hash,
    length: state.entries.length,
    entries: Object.freeze(state.entries.map((entry) => entry.bytes)),
    activeDevices: Object.freeze(
      activeDevices(state).map(({ deviceId, signingKey }) => Object.freeze({ deviceId, signingKey })),
    ),
    recoveryKey: state.recoveryKey,
    handle: state.handle,
    supervision: Object.freeze(state.supervision),
    isOnChain: (head: Uint8Array) => state.sequenceOf.has(toHex(head)),
    deviceAt: (head: Uint8Array, deviceId: Uint8Array) => deviceAt(state, head, deviceId),
    addedAt: (deviceId: Uint8Array) =>
      state.entries[state.devices.get(toHex(deviceId))?.addedAt ?? -1]?.signedAt,
    isSignedBy: (signer: Uint8Array, change: DeviceChange) =>
      areEqual(state.entries[sequenceOf(state, change) ?? -1]?.signer ?? new Uint8Array(), signer),
    [inside]: state,
  });
}

function sequenceOf({ devices }: ChainState, change: DeviceChange): number | undefined {
  return 'added' in change
    ? devices.get(toHex(change.added))?.addedAt
    : devices.get(toHex(change.removed))?.removedAt;
}

function deviceAt(state: ChainState, head: Uint8Array, deviceId: Uint8Array): ChainDeviceKey | undefined {
  const at = state.sequenceOf.get(toHex(head));
  const device = state.devices.get(toHex(deviceId));
  if (at === undefined || device === undefined) return undefined;
  const { addedAt, removedAt, signingKey } = device;
  const isActive = addedAt <= at && (removedAt === undefined || removedAt > at);
  return isActive ? { deviceId: device.deviceId, signingKey } : undefined;
}
