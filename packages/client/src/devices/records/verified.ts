import { create, decode, limits, toBinary, toHex, TrustCardSchema, TrustRung } from '@ganira/protocol';
import {
  deleteTrust,
  listTrust,
  putTrust,
  type StoredTrustLevel,
  type TrustRow,
} from '../../store/trust-store.ts';
import { readCard, type RecordKind } from './record-kind.ts';

const cardLimit = 256;

const rungs: Record<StoredTrustLevel, TrustRung> = {
  introduced: TrustRung.INTRODUCED,
  verified: TrustRung.VERIFIED,
  met: TrustRung.MET,
};

export function trustCard(row: TrustRow): Uint8Array {
  return toBinary(
    TrustCardSchema,
    create(TrustCardSchema, {
      genesisHash: row.genesisHash,
      rung: rungs[row.level],
      introducer: row.introducer ?? new Uint8Array(),
      at: BigInt(row.at),
    }),
  );
}

function levelOf(rung: TrustRung): StoredTrustLevel | undefined {
  const levels = Object.keys(rungs) as StoredTrustLevel[];
  return levels.find((level) => rungs[level] === rung);
}

/** How sure this account is of somebody. Key: their account id; an empty value: of nothing any more. */
export const verified: RecordKind = {
  async apply(tx, { key, value }, { tell, clock }) {
    const card = readCard(() => decode(TrustCardSchema, value, cardLimit));
    const level = card && levelOf(card.rung);
    if (value.length === 0) await deleteTrust(tx, key);
    else if (card?.genesisHash.length === limits.hash && level !== undefined) {
      const introducer = card.introducer.length === limits.id ? card.introducer : null;
      const at = Math.min(Number(card.at), clock.now());
      await putTrust(tx, { accountId: key, genesisHash: card.genesisHash, level, introducer, at });
    } else return;
    tell({ kind: 'contacts' });
    tell({ kind: 'conversations' });
    tell({ kind: 'messages', conversationId: toHex(key) });
  },
  async collect(tx) {
    return (await listTrust(tx)).map((row) => ({ key: row.accountId, value: trustCard(row) }));
  },
};
