import { create, decode, DoubtCardsSchema, limits, toBinary, toHex } from '@ganira/protocol';
import { getContact } from '../../store/contact-store.ts';
import type { ReadTx } from '../../store/database/database.ts';
import { doubtSources, listAllDoubts, listDoubtful, takeDoubt } from '../../store/doubt-store.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 65_536;

export async function doubtsCard(tx: ReadTx, accountId: Uint8Array): Promise<Uint8Array> {
  const doubts = await listAllDoubts(tx, accountId);
  return toBinary(
    DoubtCardsSchema,
    create(DoubtCardsSchema, {
      doubts: doubts.map((row) => ({ ...row, at: BigInt(row.at), isDecided: row.isDecided === 1 })),
    }),
  );
}

/**
 * What contradicts who a contact is, and what the person decided. Key: their account id. A doubt that
 * only this device knows stays: nothing is taken away by a record.
 */
export const doubts: RecordKind = {
  async apply(tx, { key, value }, { tell, clock }) {
    const card = readCard(() => decode(DoubtCardsSchema, value, cardLimit));
    if (card === undefined || (await getContact(tx, key)) === undefined) return;
    for (const { source: named, claimant, genesisHash, evidence, at, isDecided } of card.doubts) {
      const source = doubtSources.find((one) => one === named);
      const isWhole =
        [0, limits.id].includes(claimant.length) && [0, limits.hash].includes(genesisHash.length);
      if (source === undefined || !isWhole) continue;
      await takeDoubt(tx, {
        accountId: key,
        source,
        claimant,
        genesisHash,
        evidence,
        at: Math.min(Number(at), clock.now()),
        isDecided: isDecided ? 1 : 0,
      });
    }
    tell({ kind: 'contacts' });
    tell({ kind: 'conversations' });
    tell({ kind: 'messages', conversationId: toHex(key) });
  },
  async collect(tx) {
    const accounts = await listDoubtful(tx);
    return await Promise.all(accounts.map(async (key) => ({ key, value: await doubtsCard(tx, key) })));
  },
};
