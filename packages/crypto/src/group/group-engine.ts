import { systemRandom, type RandomBytes } from '../random.ts';
import { openSealedWelcome, sealWelcome } from './sealed-welcome.ts';
import { commit } from './commit.ts';
import { createEngineContext } from './engine-context.ts';
import { encrypt } from './encrypt.ts';
import { exportSecret } from './export-secret.ts';
import { foundGroup } from './found-group.ts';
import type { GroupPolicy } from './group-policy.ts';
import type { GroupEngine } from './group-types.ts';
import { describeState, dropLateKeys } from './describe-state.ts';
import { joinGroup } from './join-group.ts';
import { createKeyPackage, readKeyPackage } from './key-packages.ts';
import { receive } from './receive.ts';
import { decodeState, encodeState } from './state-codec.ts';
import { hybridSuite, type SuiteName } from './suites.ts';

export interface GroupEngineOptions {
  /** Default: the hybrid suite. */
  suite?: SuiteName;
  policy: GroupPolicy;
  /** Unix milliseconds by this machine's clock. */
  now: () => number;
  /** For what MLS itself draws; keys are made by the platform. Default: the platform's. */
  random?: RandomBytes;
}

export async function createGroupEngine(options: GroupEngineOptions): Promise<GroupEngine> {
  const { suite = hybridSuite, policy, now, random = systemRandom } = options;
  const context = await createEngineContext({ suite, policy, now, random });
  return {
    suite,
    ...describeState,
    createKeyPackage: (signer, keyPackage) => createKeyPackage(context, signer, keyPackage),
    readKeyPackage: (publicPart) => readKeyPackage(context, publicPart),
    create: (signer, group) => foundGroup(context, signer, group),
    join: (signer, invitation) => joinGroup(context, signer, invitation),
    commit: (state, changes) => commit(context, state, changes),
    sealWelcome: (options) => sealWelcome(context, options),
    openSealedWelcome: (signer, options) => openSealedWelcome(context, signer, options),
    receive: (state, message) => receive(context, state, message),
    encrypt: (state, plaintext) => encrypt(context, state, plaintext),
    exportSecret: (state, what) => exportSecret(context, state, what),
    dropLateKeys,
    encodeState,
    decodeState: (bytes) => decodeState(context, bytes),
  };
}
