import { ChainNewsSchema, ContentSchema, create, limits, toBinary } from '@ganira/protocol';
import type { Random } from '../ports.ts';
import type { Tx } from '../store/database/database.ts';
import { enqueue } from '../store/outbox-store.ts';

/** Tells a group what is new on the own chain. */
export async function enqueueChainNews(
  tx: Tx,
  random: Random,
  to: {
    conversation: Uint8Array;
    groupId: Uint8Array;
    /** From which place, counted from 0. */
    news: { position: number; entries: readonly Uint8Array[] };
  },
): Promise<void> {
  const { conversation, groupId, news } = to;
  const value = create(ChainNewsSchema, { position: news.position, entries: [...news.entries] });
  await enqueue(tx, {
    conversation,
    groupId,
    kind: 'chain-news',
    content: toBinary(ContentSchema, create(ContentSchema, { body: { case: 'chainNews', value } })),
    messageId: random.bytes(limits.id),
  });
}
