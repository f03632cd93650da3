// One entry as bytes: size, shape, canonical encoding. Its place on a chain is chain-rules.ts.
import { sha256 } from '@noble/hashes/sha2.js';
import {
  areEqual,
  ChainEntryBodySchema,
  ChainEntrySchema,
  chainEntrySigningBytes,
  create,
  decode,
  limits,
  ProtocolError,
  toBinary,
  type ChainEntryBody,
} from '@ganira/protocol';
import { IdentityError } from './errors.ts';
import { keyLength, signatureLength, signBytes } from './signatures.ts';

export const chainVersion = 1;

export interface ChainDeviceKey {
  /** 16 bytes. */
  readonly deviceId: Uint8Array;
  /** Ed25519 public key, 32 bytes. */
  readonly signingKey: Uint8Array;
}

export type ChainOperation =
  | { readonly kind: 'genesis'; readonly device: ChainDeviceKey; readonly isChild: boolean }
  | { readonly kind: 'add-device'; readonly device: ChainDeviceKey; readonly proof: Uint8Array }
  | { readonly kind: 'remove-device'; readonly deviceId: Uint8Array }
  | { readonly kind: 'set-recovery-key'; readonly recoveryKey: Uint8Array }
  | { readonly kind: 'set-handle'; readonly handle: string }
  | GuardianOperation;

/** Signed by a guardian, beside the device that signs the entry. */
export type GuardianOperation = { readonly guardianKey: Uint8Array; readonly proof: Uint8Array } & (
  | { readonly kind: 'add-guardian'; readonly commitment: Uint8Array }
  | { readonly kind: 'remove-guardian' }
  | { readonly kind: 'set-policy'; readonly version: number; readonly digest: Uint8Array }
);

export interface ReadEntry {
  /** The serialised ChainEntry. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`. */
  readonly hash: Uint8Array;
  readonly accountId: Uint8Array;
  readonly sequence: number;
  /** 32 bytes; empty in the genesis. */
  readonly previousHash: Uint8Array;
  /** Unix seconds by the signer's clock; decides nothing. */
  readonly signedAt: bigint;
  /** 16 bytes; empty when the recovery key signs. */
  readonly signer: Uint8Array;
  readonly operation: ChainOperation;
  readonly signature: Uint8Array;
  /** What the signature covers. */
  readonly signedBytes: Uint8Array;
}

/** The head of a chain that ends with this serialised ChainEntry. */
export function hashChainEntry(entry: Uint8Array): Uint8Array {
  return sha256(entry);
}

/**
 * Reads a serialised ChainEntry and keeps its own copy of the bytes.
 * @throws IdentityError `too_large`, `malformed`, `not_canonical`, `version_unknown` or
 * `operation_unknown`; never anything else.
 */
export function readChainEntry(given: Uint8Array): ReadEntry {
  if (!(given instanceof Uint8Array)) throw new IdentityError('malformed', 'not bytes');
  const bytes = Uint8Array.from(given);
  const { entry, body } = decodeBoth(bytes);
  // Protobuf has many encodings of one message. Only ours is taken, so that one meaning has one
  // hash and no field that this version doesn't know is carried along unread.
  if (
    !areEqual(toBinary(ChainEntrySchema, entry, { writeUnknownFields: false }), bytes) ||
    !areEqual(toBinary(ChainEntryBodySchema, body, { writeUnknownFields: false }), entry.body)
  ) {
    throw new IdentityError('not_canonical', 'not the canonical encoding');
  }
  if (body.version !== chainVersion) {
    throw new IdentityError('version_unknown', `version ${body.version}, expected ${chainVersion}`);
  }
  expectLength(entry.signature, [signatureLength], 'signature');
  expectLength(body.accountId, [limits.id], 'account id');
  expectLength(body.previousHash, [0, limits.hash], 'previous hash');
  expectLength(body.signer, [0, limits.id], 'signer');
  return {
    bytes,
    hash: hashChainEntry(bytes),
    accountId: body.accountId,
    sequence: body.sequence,
    previousHash: body.previousHash,
    signedAt: body.signedAt,
    signer: body.signer,
    operation: readOperation(body.operation),
    signature: entry.signature,
    signedBytes: chainEntrySigningBytes(entry.body),
  };
}

function decodeBoth(bytes: Uint8Array) {
  try {
    const entry = decode(ChainEntrySchema, bytes, limits.chainEntry);
    return { entry, body: decode(ChainEntryBodySchema, entry.body, limits.chainEntry) };
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'too_large') {
      throw new IdentityError('too_large', error.message);
    }
    throw new IdentityError('malformed', 'not a ChainEntry');
  }
}

function readOperation(operation: ChainEntryBody['operation']): ChainOperation {
  switch (operation.case) {
    case 'genesis':
      return {
        kind: 'genesis',
        device: readDevice(operation.value.device),
        isChild: operation.value.isChild,
      };
    case 'addDevice': {
      const { device, proof } = operation.value;
      expectLength(proof, [signatureLength], 'proof');
      return { kind: 'add-device', device: readDevice(device), proof };
    }
    case 'removeDevice':
      expectLength(operation.value.deviceId, [limits.id], 'device id');
      return { kind: 'remove-device', deviceId: operation.value.deviceId };
    case 'setRecoveryKey':
      expectLength(operation.value.recoveryKey, [keyLength], 'recovery key');
      return { kind: 'set-recovery-key', recoveryKey: operation.value.recoveryKey };
    case 'setHandle':
      return { kind: 'set-handle', handle: operation.value.handle };
    case 'addGuardian': {
      const { commitment } = operation.value;
      expectLength(commitment, [limits.hash], 'commitment');
      return { kind: 'add-guardian', ...readGuardian(operation.value), commitment };
    }
    case 'removeGuardian':
      return { kind: 'remove-guardian', ...readGuardian(operation.value) };
    case 'setPolicy': {
      const { policyVersion: version, digest } = operation.value;
      expectLength(digest, [limits.hash], 'digest');
      return { kind: 'set-policy', ...readGuardian(operation.value), version, digest };
    }
    case undefined:
      throw new IdentityError('operation_unknown', 'no operation of this version');
  }
}

function readDevice(device: { deviceId: Uint8Array; signingKey: Uint8Array } | undefined): ChainDeviceKey {
  if (device === undefined) throw new IdentityError('malformed', 'no device');
  expectLength(device.deviceId, [limits.id], 'device id');
  expectLength(device.signingKey, [keyLength], 'signing key');
  return { deviceId: device.deviceId, signingKey: device.signingKey };
}

function readGuardian({ guardianKey, proof }: { guardianKey: Uint8Array; proof: Uint8Array }) {
  expectLength(guardianKey, [keyLength], 'guardian key');
  expectLength(proof, [signatureLength], 'proof');
  return { guardianKey, proof };
}

function expectLength(bytes: Uint8Array, lengths: readonly number[], field: string): void {
  if (!lengths.includes(bytes.length)) {
    throw new IdentityError('malformed', `${field}: ${bytes.length} bytes, expected ${lengths.join(' or ')}`);
  }
}

export interface UnsignedEntry {
  readonly accountId: Uint8Array;
  readonly sequence: number;
  readonly previousHash: Uint8Array;
  readonly signedAt: bigint;
  readonly signer: Uint8Array;
  readonly operation: ChainOperation;
}

/** Signs what it is given; whether the chain's rules allow it is for chain-rules.ts. */
export function writeChainEntry(entry: UnsignedEntry, secretKey: Uint8Array): Uint8Array {
  const { accountId, sequence, previousHash, signedAt, signer } = entry;
  const body = toBinary(
    ChainEntryBodySchema,
    create(ChainEntryBodySchema, {
      version: chainVersion,
      accountId,
      sequence,
      previousHash,
      signedAt,
      signer,
      operation: writeOperation(entry.operation),
    }),
  );
  const signature = signBytes(secretKey, chainEntrySigningBytes(body));
  return toBinary(ChainEntrySchema, create(ChainEntrySchema, { body, signature }));
}

type OperationInit = NonNullable<Parameters<typeof create<typeof ChainEntryBodySchema>>[1]>['operation'];

function writeOperation(operation: ChainOperation): OperationInit {
  switch (operation.kind) {
    case 'genesis':
      return { case: 'genesis', value: { device: operation.device, isChild: operation.isChild } };
    case 'add-device':
      return { case: 'addDevice', value: { device: operation.device, proof: operation.proof } };
    case 'remove-device':
      return { case: 'removeDevice', value: { deviceId: operation.deviceId } };
    case 'set-recovery-key':
      return { case: 'setRecoveryKey', value: { recoveryKey: operation.recoveryKey } };
    case 'set-handle':
      return { case: 'setHandle', value: { handle: operation.handle } };
    case 'add-guardian': {
      const { guardianKey, commitment, proof } = operation;
      return { case: 'addGuardian', value: { guardianKey, commitment, proof } };
    }
    case 'remove-guardian':
      return {
        case: 'removeGuardian',
        value: { guardianKey: operation.guardianKey, proof: operation.proof },
      };
    case 'set-policy': {
      const { guardianKey, version: policyVersion, digest, proof } = operation;
      return { case: 'setPolicy', value: { guardianKey, policyVersion, digest, proof } };
    }
  }
}
