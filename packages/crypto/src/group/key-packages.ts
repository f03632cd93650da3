import { concatBytes, limits } from '@ganira/protocol';
import { generateKeyPackageWithKey, type KeyPackage, type PrivateKeyPackage } from 'ts-mls';
import { makeKeyPackageRef, verifyKeyPackage } from 'ts-mls/keyPackage.js';
import { verifyLeafNodeSignatureKeyPackage } from 'ts-mls/leafNode.js';
import { areEqual } from '@ganira/protocol';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import { capabilitiesOf, hasLastResortMark, lastResortMark } from './group-data.ts';
import { groupLimits } from './group-limits.ts';
import type { CreateKeyPackageOptions, DeviceSigner, KeyPackageInfo, OwnKeyPackage } from './group-types.ts';
import { fromCredential, toCredential } from './leaf-identity.ts';
import { blameOurselves, blamePeer } from './library-errors.ts';
import { isSuiteName } from './suites.ts';
import { readMessage, writeMessage } from './wire.ts';

export async function createKeyPackage(
  context: EngineContext,
  signer: DeviceSigner,
  options: CreateKeyPackageOptions,
): Promise<OwnKeyPackage> {
  const { notBefore, notAfter, isLastResort = false } = options;
  if (
    !Number.isSafeInteger(notBefore) ||
    !Number.isSafeInteger(notAfter) ||
    notBefore < 0 ||
    notAfter <= notBefore
  ) {
    throw new CryptoError('usage', `key package from ${notBefore} to ${notAfter}`);
  }
  if (notAfter - notBefore > groupLimits.keyPackageLifetime) {
    throw new CryptoError(
      'usage',
      `key package for ${notAfter - notBefore} s, at most ${groupLimits.keyPackageLifetime}`,
    );
  }
  const { publicPackage, privatePackage } = await generate(context, signer, options);
  const publicPart = writeMessage({
    version: 'mls10',
    wireformat: 'mls_key_package',
    keyPackage: publicPackage,
  });
  return {
    publicPart,
    secretPart: encodeSecrets(privatePackage),
    reference: await makeKeyPackageRef(publicPackage, context.suite.hash),
    isLastResort,
    notAfter,
  };
}

export async function generate(
  context: EngineContext,
  signer: DeviceSigner,
  options: CreateKeyPackageOptions,
): Promise<{ publicPackage: KeyPackage; privatePackage: PrivateKeyPackage }> {
  checkSigner(signer);
  const lifetime = { notBefore: BigInt(options.notBefore), notAfter: BigInt(options.notAfter) };
  return blameOurselves(() =>
    generateKeyPackageWithKey(
      toCredential(signer.identity),
      capabilitiesOf(context.suiteName),
      lifetime,
      options.isLastResort === true ? [lastResortMark] : [],
      { signKey: signer.secretKey.slice(), publicKey: signer.publicKey.slice() },
      context.suite,
    ),
  );
}

function checkSigner({ publicKey, secretKey }: DeviceSigner): void {
  if (publicKey.length !== limits.hash || secretKey.length !== limits.hash) {
    throw new CryptoError(
      'usage',
      `signing keys: ${publicKey.length}, ${secretKey.length} bytes, expected 32, 32`,
    );
  }
}

/** Two HPKE private keys, each with its length before it (2 bytes, big endian), after a version byte. */
function encodeSecrets({ initPrivateKey, hpkePrivateKey }: PrivateKeyPackage): Uint8Array {
  return concatBytes(Uint8Array.of(1), withLength(initPrivateKey), withLength(hpkePrivateKey));
}

function withLength(bytes: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes);
}

export function decodeSecrets(bytes: Uint8Array, signer: DeviceSigner): PrivateKeyPackage {
  checkSigner(signer);
  const parts: Uint8Array[] = [];
  let at = 1;
  while (at + 2 <= bytes.length) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    parts.push(bytes.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  const [initPrivateKey, hpkePrivateKey] = parts;
  if (bytes[0] !== 1 || at !== bytes.length || parts.length !== 2 || !initPrivateKey || !hpkePrivateKey) {
    throw new CryptoError(
      'state_invalid',
      `secret part of a key package: ${bytes.length} bytes of another layout`,
    );
  }
  return { initPrivateKey, hpkePrivateKey, signaturePrivateKey: signer.secretKey.slice() };
}

/** Everything that needs neither a policy nor a clock. */
export async function openKeyPackage(context: EngineContext, bytes: Uint8Array): Promise<KeyPackage> {
  const message = readMessage(bytes, groupLimits.keyPackage);
  if (message.wireformat !== 'mls_key_package')
    throw new CryptoError('malformed', `${message.wireformat} instead of a key package`);
  const { keyPackage } = message;
  if (keyPackage.cipherSuite !== context.suiteName) {
    throw new CryptoError(
      'suite_mismatch',
      `key package of ${keyPackage.cipherSuite}, expected ${context.suiteName}`,
    );
  }
  await blamePeer('key_package_invalid', () => checkSignaturesAndKeys(context, keyPackage));
  checkCapabilities(context, keyPackage);
  return keyPackage;
}

async function checkSignaturesAndKeys({ suite }: EngineContext, keyPackage: KeyPackage): Promise<void> {
  const { leafNode, initKey } = keyPackage;
  const areSigned =
    (await verifyLeafNodeSignatureKeyPackage(leafNode, suite.signature)) &&
    (await verifyKeyPackage(keyPackage, suite.signature));
  if (!areSigned) throw new CryptoError('key_package_invalid', 'a signature does not fit');
  // RFC 9420 section 10.1.
  if (areEqual(initKey, leafNode.hpkePublicKey))
    throw new CryptoError('key_package_invalid', 'one key for two purposes');
  await suite.hpke.importPublicKey(initKey);
  await suite.hpke.importPublicKey(leafNode.hpkePublicKey);
}

function checkCapabilities({ suiteName }: EngineContext, { leafNode, extensions }: KeyPackage): void {
  const { capabilities } = leafNode;
  const needed = capabilitiesOf(suiteName);
  const isCapable =
    needed.versions.every((version) => capabilities.versions.includes(version)) &&
    needed.ciphersuites.every((name) => capabilities.ciphersuites.includes(name)) &&
    needed.extensions.every((type) => capabilities.extensions.includes(type)) &&
    needed.credentials.every((type) => capabilities.credentials.includes(type));
  if (!isCapable)
    throw new CryptoError('key_package_invalid', 'it lacks a capability that every group needs');
  const known = extensions.filter((extension) => extension.extensionType === lastResortMark.extensionType);
  if (leafNode.extensions.length > 0 || extensions.length !== known.length || known.length > 1) {
    throw new CryptoError('key_package_invalid', 'an extension that it may not have');
  }
}

/** RFC 9420 section 7.2. The three codes differ because a wrong clock of our own shows in two of them. */
export function checkLifetime(context: EngineContext, { leafNode }: KeyPackage): void {
  const { notBefore, notAfter } = leafNode.lifetime;
  const now = context.now();
  if (notAfter < notBefore || notAfter - notBefore > BigInt(groupLimits.keyPackageLifetime)) {
    throw new CryptoError('key_package_lifetime_too_long', `from ${notBefore} to ${notAfter}`);
  }
  if (now > notAfter) throw new CryptoError('key_package_expired', `until ${notAfter}, now ${now}`);
  if (now < notBefore) throw new CryptoError('key_package_not_yet_valid', `from ${notBefore}, now ${now}`);
}

export async function readKeyPackage(context: EngineContext, bytes: Uint8Array): Promise<KeyPackageInfo> {
  const keyPackage = await openKeyPackage(context, bytes);
  checkLifetime(context, keyPackage);
  const { leafNode, cipherSuite } = keyPackage;
  const identity = fromCredential(leafNode.credential);
  if (identity === undefined) throw new CryptoError('key_package_invalid', 'without an identity of ours');
  if (!isSuiteName(cipherSuite))
    throw new CryptoError('internal', 'a suite was accepted that is none of ours');
  return {
    identity,
    signaturePublicKey: leafNode.signaturePublicKey.slice(),
    reference: await makeKeyPackageRef(keyPackage, context.suite.hash),
    notBefore: Number(leafNode.lifetime.notBefore),
    notAfter: Number(leafNode.lifetime.notAfter),
    isLastResort: hasLastResortMark(keyPackage.extensions),
    suite: cipherSuite,
  };
}
