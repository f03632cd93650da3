// Making commits: staged first, merged only when the register accepted them.
import type { DeviceSigner, GroupEngine, GroupState } from '@ganira/crypto';
import {
  compareBytes,
  create,
  GroupDataSchema,
  GroupKind,
  GroupMessageSchema,
  MailSchema,
  toBinary,
  toHex,
  WelcomeSchema,
} from '@ganira/protocol';
import type { VerifiedChain } from '@ganira/identity';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ports.ts';
import type { CommitIntent, StagedCommit } from '../store/commit-store.ts';

/** The register's token for the commit that ends this epoch: every member can compute it. */
async function writeToken(engine: GroupEngine, state: GroupState): Promise<Uint8Array> {
  return await engine.exportSecret(state, {
    label: 'ganira write token',
    context: new Uint8Array(),
    length: 16,
  });
}

export interface CommitMaker {
  engine: GroupEngine;
  random: Random;
}

/** Where the Welcome of a commit goes. */
interface Newcomer {
  keyPackages: Uint8Array[];
  /** The grant under which the Welcome is delivered. */
  grant: Uint8Array;
  /** Of everybody in the group, so that the newcomer can judge the leaves. */
  chains: readonly VerifiedChain[];
}

export interface Staged {
  commit: StagedCommit;
  /** Takes the place of the present state before the commit is sent. */
  current: GroupState;
}

export async function stageCommit(
  maker: CommitMaker,
  state: GroupState,
  plan: { intent: CommitIntent; newcomer?: Newcomer; removeDevices?: Uint8Array[]; hasReaders: boolean },
): Promise<Staged> {
  const { engine, random } = maker;
  const { newcomer } = plan;
  const made = await engine.commit(state, {
    add: newcomer?.keyPackages ?? [],
    remove: plan.removeDevices ?? [],
  });
  const groupId = engine.groupId(state);
  const welcome =
    newcomer === undefined || made.welcome === undefined || made.ratchetTree === undefined
      ? null
      : toBinary(
          MailSchema,
          create(MailSchema, {
            body: {
              case: 'welcome',
              value: create(WelcomeSchema, {
                groupId,
                welcome: made.welcome,
                ratchetTree: made.ratchetTree,
                chains: newcomer.chains.map(({ entries }) => ({ entries: [...entries] })),
              }),
            },
          }),
        );
  const commit: StagedCommit = {
    groupId,
    intent: plan.intent,
    epoch: Number(engine.epoch(state)),
    state: engine.encodeState(made.staged),
    commitHash: made.commitHash,
    writeToken: await writeToken(engine, state),
    nextTokenHash: sha256(await writeToken(engine, made.staged)),
    attemptId: random.bytes(16),
    body: plan.hasReaders ? groupMail(made.commit) : null,
    welcome,
    welcomeGrant: newcomer?.grant ?? null,
  };
  return { commit, current: made.current };
}

export function groupMail(mls: Uint8Array): Uint8Array {
  return toBinary(
    MailSchema,
    create(MailSchema, { body: { case: 'message', value: create(GroupMessageSchema, { mls }) } }),
  );
}

export interface FoundedPair {
  groupId: Uint8Array;
  /** Of epoch 0, with this device alone. */
  state: GroupState;
  staged: StagedCommit;
}

/** A new group of two accounts; the other side's devices join by the staged commit's Welcome. */
export async function foundPair(
  maker: CommitMaker,
  signer: DeviceSigner,
  peer: Newcomer & { accountId: Uint8Array; generation: number },
): Promise<FoundedPair> {
  const groupId = maker.random.bytes(16);
  const accounts = [signer.identity.accountId, peer.accountId].toSorted(compareBytes);
  const groupData = toBinary(
    GroupDataSchema,
    create(GroupDataSchema, {
      version: 1,
      kind: GroupKind.PAIR,
      accounts,
      generation: peer.generation,
    }),
  );
  const state = await maker.engine.create(signer, { groupId, groupData });
  const { commit, current } = await stageCommit(maker, state, {
    intent: 'found',
    newcomer: peer,
    hasReaders: false,
  });
  return { groupId, state: current, staged: commit };
}

/** Of two groups for one pair, does the first one win? The same on both sides. */
export function doesGroupWin(
  a: { groupId: Uint8Array; generation: number },
  b: { groupId: Uint8Array; generation: number },
): boolean {
  if (a.generation !== b.generation) return a.generation > b.generation;
  return toHex(a.groupId) < toHex(b.groupId);
}
