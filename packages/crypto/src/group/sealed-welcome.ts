// What a newcomer gets: the Welcome, the ratchet tree and whatever else is needed to judge the group.
// RFC 9420 leaves the tree to be sent in the clear (section 12.4.3.3), but it names every member; and
// one Welcome for several receivers would show a server which of them belong together. Here all of it
// is sealed for each receiver's devices apart, the way a Welcome seals its own secrets (section
// 12.4.3.1): once, under a fresh key, and that key to the init key of each key package. Whoever can
// open the Welcome can open this, for as long, and nobody else can.
import { areEqual, concatBytes } from '@ganira/protocol';
import { decryptWithLabel, encryptWithLabel } from 'ts-mls/crypto/hpke.js';
import { makeKeyPackageRef } from 'ts-mls/keyPackage.js';
import { CryptoError } from '../errors.ts';
import { padSteps, unpadSteps } from '../step-padding.ts';
import type { EngineContext } from './engine-context.ts';
import { groupLimits } from './group-limits.ts';
import type {
  DeviceSigner,
  OpenSealedWelcomeOptions,
  SealedKey,
  SealedWelcome,
  SealWelcomeOptions,
} from './group-types.ts';
import { decodeSecrets, openKeyPackage } from './key-packages.ts';
import { blamePeer } from './library-errors.ts';

const label = 'ganira sealed welcome';

export async function sealWelcome(
  context: EngineContext,
  { keyPackages, content }: SealWelcomeOptions,
): Promise<SealedWelcome> {
  const { suite } = context;
  if (content.length > groupLimits.welcome)
    throw new CryptoError('usage', `${content.length} bytes, at most ${groupLimits.welcome}`);
  if (keyPackages.length === 0) throw new CryptoError('usage', 'a welcome for nobody');
  const { keyLength, nonceLength } = suite.hpke;
  const secret = suite.rng.randomBytes(keyLength + nonceLength);
  const receivers = await readReceivers(context, keyPackages);
  const references = receivers.map(({ reference }) => reference);
  const sealed = await suite.hpke.encryptAead(
    secret.slice(0, keyLength),
    secret.slice(keyLength),
    concatBytes(...references),
    padSteps(content),
  );
  const keys: SealedKey[] = [];
  for (const { initKey } of receivers) {
    const publicKey = await suite.hpke.importPublicKey(initKey);
    const { enc, ct } = await encryptWithLabel(publicKey, label, sealed, secret, suite.hpke);
    keys.push({ kemOutput: enc, ciphertext: ct });
  }
  return { references, keys, sealed };
}

async function readReceivers(
  context: EngineContext,
  publicParts: readonly Uint8Array[],
): Promise<{ reference: Uint8Array; initKey: Uint8Array }[]> {
  const found: { reference: Uint8Array; initKey: Uint8Array }[] = [];
  for (const publicPart of publicParts) {
    const keyPackage = await openKeyPackage(context, publicPart);
    found.push({
      reference: await makeKeyPackageRef(keyPackage, context.suite.hash),
      initKey: keyPackage.initKey,
    });
  }
  return found;
}

export async function openSealedWelcome(
  context: EngineContext,
  signer: DeviceSigner,
  options: OpenSealedWelcomeOptions,
): Promise<Uint8Array> {
  const { suite } = context;
  const { references, keys, sealed } = options.sealed;
  const { keyLength, nonceLength } = suite.hpke;
  if (sealed.length > groupLimits.welcome)
    throw new CryptoError('too_large', `${sealed.length} bytes, at most ${groupLimits.welcome}`);
  if (keys.length !== references.length) {
    throw new CryptoError('malformed', `${keys.length} keys for ${references.length} newcomers`);
  }
  const keyPackage = await openKeyPackage(context, options.keyPackage.publicPart);
  const own = await makeKeyPackageRef(keyPackage, suite.hash);
  const key = keys[references.findIndex((reference) => areEqual(reference, own))];
  if (key === undefined) {
    throw new CryptoError(
      'welcome_for_another_key_package',
      `${references.length} receivers, none of them this key package`,
    );
  }
  const { initPrivateKey } = decodeSecrets(options.keyPackage.secretPart, signer);
  const padded = await blamePeer('undecryptable', async () => {
    const privateKey = await suite.hpke.importPrivateKey(initPrivateKey);
    const secret = await decryptWithLabel(
      privateKey,
      label,
      sealed,
      key.kemOutput,
      key.ciphertext,
      suite.hpke,
    );
    if (secret.length !== keyLength + nonceLength)
      throw new CryptoError('malformed', `a key of ${secret.length} bytes`);
    return await suite.hpke.decryptAead(
      secret.slice(0, keyLength),
      secret.slice(keyLength),
      concatBytes(...references),
      sealed,
    );
  });
  return unpadSteps(padded);
}
