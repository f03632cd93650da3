// Typing and the like: outside the ratchet, under a key that everybody in the epoch can export.
import { CryptoError, type GroupEngine, type GroupState } from '@ganira/crypto';
import {
  ContentSchema,
  create,
  decode,
  EphemeralSchema,
  MailSchema,
  toBinary,
  toHex,
  TypingSchema,
  type Content,
  type Ephemeral,
} from '@ganira/protocol';
import type { GroupStates } from '../groups/group-states.ts';
import type { Random } from '../ports.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { getGroup, type GroupRow } from '../store/group-store.ts';
import type { AccountStore } from '../store/store.ts';
import type { MailVerdict } from './receiver.ts';

const label = 'ganira ephemeral';
const paddedLength = 64;

async function ephemeralKey(engine: GroupEngine, state: GroupState): Promise<CryptoKey> {
  const secret = await engine.exportSecret(state, { label, context: new Uint8Array(), length: 32 });
  return await crypto.subtle.importKey('raw', Uint8Array.from(secret), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}

/** @returns a Mail. */
export async function sealTyping(
  parts: { engine: GroupEngine; random: Random },
  state: GroupState,
  isTyping: boolean,
): Promise<Uint8Array> {
  const { engine, random } = parts;
  const content = toBinary(
    ContentSchema,
    create(ContentSchema, { body: { case: 'typing', value: create(TypingSchema, { isTyping }) } }),
  );
  const padded = new Uint8Array(paddedLength);
  padded[0] = content.length;
  padded.set(content, 1);
  const groupId = engine.groupId(state);
  const nonce = Uint8Array.from(random.bytes(12));
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: Uint8Array.from(groupId) };
  const key = await ephemeralKey(engine, state);
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded));
  return toBinary(
    MailSchema,
    create(MailSchema, {
      body: {
        case: 'ephemeral',
        value: create(EphemeralSchema, { groupId, epoch: engine.epoch(state), nonce, ciphertext }),
      },
    }),
  );
}

export async function takeEphemeral(
  parts: { store: AccountStore; engine: GroupEngine; states: GroupStates },
  ephemeral: Ephemeral,
): Promise<MailVerdict> {
  const { store, engine, states } = parts;
  const { row, isUnwanted } = await store.read(async (tx) => {
    const group = await getGroup(tx, ephemeral.groupId);
    return { row: group, isUnwanted: group !== undefined && (await isBlocked(tx, group.accountId)) };
  });
  if (row === undefined) return 'injected';
  if (isUnwanted) return 'ignored';
  const state = stateOf(states, row);
  if (state === undefined) return 'ignored';
  // Made before or after a commit that is on its way: lossy is fine.
  if (engine.epoch(state) !== ephemeral.epoch) return 'ignored';
  const content = await open(engine, state, ephemeral);
  if (content?.body.case !== 'typing') return 'injected';
  const { isTyping } = content.body.value;
  store.emit({ kind: 'typing', conversationId: toHex(row.accountId), isTyping });
  return 'taken';
}

/** A state that can't be read is noticed by messages. */
function stateOf(states: GroupStates, row: GroupRow): GroupState | undefined {
  try {
    return states.of(row);
  } catch (error) {
    if (error instanceof CryptoError) return undefined;
    throw error;
  }
}

async function open(
  engine: GroupEngine,
  state: GroupState,
  ephemeral: Ephemeral,
): Promise<Content | undefined> {
  try {
    const algorithm = {
      name: 'AES-GCM',
      iv: Uint8Array.from(ephemeral.nonce),
      additionalData: Uint8Array.from(ephemeral.groupId),
    };
    const key = await ephemeralKey(engine, state);
    const padded = new Uint8Array(
      await crypto.subtle.decrypt(algorithm, key, Uint8Array.from(ephemeral.ciphertext)),
    );
    if (padded.length !== paddedLength) return undefined;
    return decode(ContentSchema, padded.slice(1, 1 + (padded[0] ?? 0)), paddedLength);
  } catch {
    return undefined;
  }
}
