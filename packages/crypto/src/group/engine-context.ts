import type { CiphersuiteImpl, ClientConfig, Credential } from 'ts-mls';
import { defaultKeyPackageEqualityConfig } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { RandomBytes } from '../random.ts';
import { groupLimits } from './group-limits.ts';
import type { GroupPolicy } from './group-policy.ts';
import { fromCredential } from './leaf-identity.ts';
import { PolicyThrew } from './library-errors.ts';
import { loadSuite, type SuiteName } from './suites.ts';

export interface EngineOptions {
  suite: SuiteName;
  policy: GroupPolicy;
  /** Unix milliseconds by this machine's clock. */
  now: () => number;
  /** For what MLS draws itself; keys are made by the platform. Default: the platform's. */
  random: RandomBytes;
}

/** What every operation of the engine needs. */
export interface EngineContext {
  readonly suiteName: SuiteName;
  readonly suite: CiphersuiteImpl;
  readonly config: ClientConfig;
  readonly policy: GroupPolicy;
  /** Unix seconds. */
  readonly now: () => bigint;
}

export async function createEngineContext(options: EngineOptions): Promise<EngineContext> {
  const { policy, suite: suiteName } = options;
  const now = (): bigint => BigInt(Math.floor(options.now() / 1_000));
  return {
    suiteName,
    suite: await loadSuite(suiteName, options.random),
    policy,
    now,
    config: {
      authService: { validateCredential: (credential, key) => checkLeaf(policy, credential, key) },
      keyPackageEqualityConfig: defaultKeyPackageEqualityConfig,
      keyRetentionConfig: {
        retainKeysForGenerations: groupLimits.skippedKeys,
        retainKeysForEpochs: groupLimits.pastEpochs,
        maximumForwardRatchetSteps: groupLimits.forwardSteps,
      },
      lifetimeConfig: {
        maximumTotalLifetime: BigInt(groupLimits.keyPackageLifetime),
        // RFC 9420 section 7.3: only who adds checks. Members whose clocks differ would fork.
        validateLifetimeOnReceive: false,
        currentTime: now,
      },
      // The envelope pads before encryption, in buckets.
      paddingConfig: { kind: 'alwaysPad', paddingLength: 0 },
    },
  };
}

async function checkLeaf(
  policy: GroupPolicy,
  credential: Credential,
  signaturePublicKey: Uint8Array,
): Promise<boolean> {
  const identity = fromCredential(credential);
  if (identity === undefined) throw new CryptoError('leaf_refused', 'a leaf without an identity of ours');
  let isValid: boolean;
  try {
    isValid = await policy.isLeafValid(identity, signaturePublicKey.slice());
  } catch (thrown) {
    throw new PolicyThrew(thrown);
  }
  if (!isValid) throw new CryptoError('leaf_refused', 'a device that its account does not vouch for');
  return true;
}
