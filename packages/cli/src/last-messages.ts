import type { ClientApi, MessageView } from '@ganira/client';

/** What the messenger gives at once. */
const pageLength = 200;

export interface Wanted {
  conversationId: string;
  limit: number;
  /** Only what stands after this position. */
  after?: number;
  /** Nothing before the page that holds such a message. */
  isKnown?: (message: MessageView) => boolean;
}

/** The newest messages of a conversation, in the order of the screen. */
export async function lastMessages(
  messenger: Pick<ClientApi, 'pageMessages'>,
  { conversationId, limit, after = -1, isKnown = () => false }: Wanted,
): Promise<MessageView[]> {
  const messages: MessageView[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await messenger.pageMessages({
      conversationId,
      limit: Math.min(pageLength, limit - messages.length),
      ...(before === undefined ? {} : { before }),
    });
    const wanted = page.messages.filter(({ position }) => position > after);
    messages.unshift(...wanted);
    before = page.messages[0]?.position;
    const isEnd = !page.hasMore || wanted.length < page.messages.length || messages.length >= limit;
    if (isEnd || wanted.some(isKnown) || before === undefined) return messages;
  }
}
