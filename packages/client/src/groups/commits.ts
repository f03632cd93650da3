// Making commits: staged first, merged only when the register accepted them.
import type { CommitResult, DeviceSigner, GroupEngine, GroupState } from '@ganira/crypto';
import {
  compareBytes,
  concatBytes,
  create,
  GroupDataSchema,
  GroupKind,
  GroupMessageSchema,
  MailSchema,
  toBinary,
  toHex,
  WelcomeContentSchema,
  WelcomeSchema,
} from '@ganira/protocol';
import type { VerifiedChain } from '@ganira/identity';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '../ports.ts';
import { joinBodies } from './welcomes.ts';
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

/** Devices that one grant reaches. */
export interface Receiver {
  grant: Uint8Array;
  keyPackages: Uint8Array[];
}

/** Where the Welcome of a commit goes. */
interface Newcomers {
  receivers: Receiver[];
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
  plan: { intent: CommitIntent; newcomers?: Newcomers; removeDevices?: Uint8Array[]; hasReaders: boolean },
): Promise<Staged> {
  const { engine, random } = maker;
  const { newcomers } = plan;
  const receivers = newcomers?.receivers ?? [];
  const made = await engine.commit(state, {
    add: receivers.flatMap(({ keyPackages }) => keyPackages),
    remove: plan.removeDevices ?? [],
  });
  const groupId = engine.groupId(state);
  const welcomes = newcomers === undefined ? [] : await welcomeMails(engine, { groupId, newcomers, made });
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
    welcome: newcomers === undefined ? null : joinBodies(welcomes),
    welcomeGrant: newcomers === undefined ? null : concatBytes(...receivers.map(({ grant }) => grant)),
  };
  return { commit, current: made.current };
}

/** One for each receiver, with nothing in common. */
async function welcomeMails(
  engine: GroupEngine,
  { groupId, newcomers, made }: { groupId: Uint8Array; newcomers: Newcomers; made: CommitResult },
): Promise<Uint8Array[]> {
  const { welcome, ratchetTree } = made;
  if (welcome === undefined || ratchetTree === undefined) return [];
  const chains = newcomers.chains.map(({ entries }) => ({ entries: [...entries] }));
  const content = toBinary(
    WelcomeContentSchema,
    create(WelcomeContentSchema, { groupId, ratchetTree, chains, welcome }),
  );
  const mails: Uint8Array[] = [];
  for (const { keyPackages } of newcomers.receivers) {
    const { references, keys, sealed } = await engine.sealWelcome({ keyPackages, content });
    const value = create(WelcomeSchema, { references: [...references], keys: [...keys], sealed });
    mails.push(toBinary(MailSchema, create(MailSchema, { body: { case: 'welcome', value } })));
  }
  return mails;
}

export function groupMail(mls: Uint8Array): Uint8Array {
  return toBinary(
    MailSchema,
    create(MailSchema, { body: { case: 'message', value: create(GroupMessageSchema, { mls }) } }),
  );
}

export interface FoundedGroup {
  groupId: Uint8Array;
  /** Of epoch 0, with this device alone. */
  state: GroupState;
  staged: StagedCommit;
}

/** A new group; all other devices join by the staged commit's Welcome. */
export async function foundGroup(
  maker: CommitMaker,
  signer: DeviceSigner,
  plan: Newcomers & { kind: 'pair' | 'self'; accounts: Uint8Array[]; generation: number },
): Promise<FoundedGroup> {
  const groupId = maker.random.bytes(16);
  const groupData = toBinary(
    GroupDataSchema,
    create(GroupDataSchema, {
      version: 1,
      kind: plan.kind === 'pair' ? GroupKind.PAIR : GroupKind.SELF,
      accounts: plan.accounts.toSorted(compareBytes),
      generation: plan.generation,
    }),
  );
  const state = await maker.engine.create(signer, { groupId, groupData });
  const { commit, current } = await stageCommit(maker, state, {
    intent: 'found',
    newcomers: plan,
    hasReaders: false,
  });
  return { groupId, state: current, staged: commit };
}

/** Of two groups for one conversation, does the first one win? The same on all sides. */
export function doesGroupWin(
  a: { groupId: Uint8Array; generation: number },
  b: { groupId: Uint8Array; generation: number },
): boolean {
  if (a.generation !== b.generation) return a.generation > b.generation;
  return toHex(a.groupId) < toHex(b.groupId);
}
