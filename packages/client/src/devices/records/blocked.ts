import { BlockedCardSchema, create, decode, limits, toBinary, type BlockedCard } from '@ganira/protocol';
import { stopHearing } from '../../contacts/stop-hearing.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 1_024;

export function blockedCard(person: { genesisHash: Uint8Array; name: string; at: number }): Uint8Array {
  const { genesisHash, name } = person;
  return toBinary(BlockedCardSchema, create(BlockedCardSchema, { genesisHash, name, at: BigInt(person.at) }));
}

/** @returns undefined for one that says no more than that they are blocked. */
export function readBlockedCard(value: Uint8Array): BlockedCard | undefined {
  const card = readCard(() => decode(BlockedCardSchema, value, cardLimit));
  return card?.genesisHash.length === limits.hash ? card : undefined;
}

/** Somebody whose mail isn't wanted. Key: their account id; an empty value: it is wanted again. */
export const blocked: RecordKind = {
  async apply(tx, { key, value }, { tell }) {
    if (value.length > 0) await stopHearing(tx, tell, key);
    tell({ kind: 'contacts' });
    tell({ kind: 'conversations' });
  },
};
