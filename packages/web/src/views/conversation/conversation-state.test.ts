import type { ClientApi, ConversationView, MessageView } from '../../rpc/types.ts';
import { describe, expect, it, vi } from 'vitest';
import type { ConnectionEvent } from '../../rpc/connection.ts';
import { openConversationState, type ConversationState } from './conversation-state.ts';

interface Stage {
  state: ConversationState;
  all: MessageView[];
  marked: number[];
  changed: () => void;
  /** Another device of the account wrote on. */
  draftCame: (text: string, conversationId?: string) => void;
}

const view: ConversationView = {
  conversationId: 'c',
  accountId: 'a',
  name: 'Aline',
  pattern: '',
  devices: 1,
  trust: { level: 'unknown' },
  readPosition: 3,
  draft: '',
};

function message(position: number, more: Partial<MessageView> = {}): MessageView {
  return {
    messageId: `m${position}`,
    position,
    kind: 'text',
    isOwn: false,
    author: 'a',
    text: `text ${position}`,
    sentAt: position,
    receivedAt: position,
    ...more,
  };
}

function open(count: number, sendText?: ClientApi['sendText']): Stage {
  const all = Array.from({ length: count }, (_, i) => message(i + 1));
  const listeners = new Set<(event: ConnectionEvent) => void>();
  const marked: number[] = [];
  let draft = view.draft;
  const api: Partial<ClientApi> = {
    openConversation: () => Promise.resolve({ ...view, draft }),
    pageMessages: ({ before = Infinity, after = 0, limit }) => {
      const found = all.filter(({ position }) => position < before && position > after);
      const messages = after === 0 ? found.slice(-limit) : found.slice(0, limit);
      return Promise.resolve({ messages, hasMore: found.length > limit });
    },
    markRead: ({ position }) => {
      marked.push(position);
      return Promise.resolve();
    },
    ...(sendText && { sendText }),
  };
  let made = 0;
  const state = openConversationState({
    api: api as ClientApi,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    conversationId: 'c',
    now: () => 9,
    newMessageId: () => `new${++made}`,
  });
  const changed = (): void =>
    listeners.forEach((listener) => listener({ kind: 'messages', conversationId: 'c' }));
  const draftCame = (text: string, conversationId = 'c'): void => {
    draft = text;
    listeners.forEach((listener) => listener({ kind: 'draft', conversationId }));
  };
  return { state, all, marked, changed, draftCame };
}

const positions = ({ state }: Stage): number[] =>
  (state.messages.value ?? []).map(({ position }) => position);
const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const loaded = (stage: Stage): Promise<void> =>
  vi.waitFor(() => expect(stage.state.messages.value).toBeDefined());

describe('an open conversation', () => {
  it('shows the newest page and loads older ones on demand', async () => {
    const stage = open(130);
    await loaded(stage);
    expect([positions(stage).at(0), positions(stage).at(-1)]).toEqual([71, 130]);
    await Promise.all([stage.state.loadOlder(), stage.state.loadOlder()]);
    expect(positions(stage)[0]).toBe(11);
    await stage.state.loadOlder();
    expect(positions(stage)).toHaveLength(130);
    expect(stage.state.hasMore.value).toBe(false);
  });

  it('a burst larger than a page leaves no hole', async () => {
    const stage = open(10);
    await loaded(stage);
    for (let position = 11; position <= 400; position++) stage.all.push(message(position));
    stage.changed();
    await vi.waitFor(() => expect(positions(stage).at(-1)).toBe(400));
    expect(positions(stage)).toEqual(Array.from({ length: 400 }, (_, i) => i + 1));
  });

  it('lets go of what lies far above, and loads it again', async () => {
    const stage = open(10);
    await loaded(stage);
    for (let position = 11; position <= 1_000; position++) stage.all.push(message(position));
    stage.changed();
    await vi.waitFor(() => expect(positions(stage)).toHaveLength(1_000));
    stage.state.forgetOlder();
    expect(positions(stage)).toEqual(range(801, 1_000));
    await stage.state.loadOlder();
    expect(positions(stage)).toEqual(range(741, 1_000));
  });

  it('holds no more than a window of a long conversation, on the way up and down again', async () => {
    const stage = open(5_000);
    await loaded(stage);
    const isWhole = (): void => {
      const [first = 0, last = 0] = [positions(stage)[0], positions(stage).at(-1)];
      expect(positions(stage)).toEqual(range(first, last));
      expect(positions(stage).length).toBeLessThanOrEqual(600);
    };
    // There is nothing newer yet: that is no way to get stuck.
    await stage.state.loadNewer();
    for (let i = 0; i < 90 && stage.state.hasMore.value; i++) {
      await stage.state.loadOlder();
      isWhole();
    }
    expect(positions(stage)[0]).toBe(1);
    expect(stage.state.hasNewer.value).toBe(true);
    await stage.state.loadOlder();
    for (let i = 0; i < 90 && stage.state.hasNewer.value; i++) {
      await stage.state.loadNewer();
      isWhole();
    }
    expect(positions(stage).at(-1)).toBe(5_000);
    expect(stage.state.hasMore.value).toBe(true);
  });

  it('who is far up keeps what is read there while messages come, and is at the newest with one step', async () => {
    const stage = open(2_000);
    await loaded(stage);
    for (let i = 0; i < 12; i++) await stage.state.loadOlder();
    const read = positions(stage);
    stage.all.push(message(2_001));
    const last = stage.all[(read.at(-1) ?? 0) - 1];
    if (last !== undefined) last.text = 'edited';
    stage.changed();
    await vi.waitFor(() => expect(stage.state.messages.value?.at(-1)?.text).toBe('edited'));
    expect(positions(stage)).toEqual(read);
    const asked = stage.state.loadOlder();
    await stage.state.toNewest();
    await asked;
    expect(positions(stage)).toEqual(range(1_942, 2_001));
    expect(stage.state.hasNewer.value).toBe(false);
  });

  it('who writes far up is at the newest', async () => {
    const sent = message(2_001, { messageId: 'new1', isOwn: true, status: 'queued', text: 'muraho' });
    const stage = open(2_000, () => Promise.resolve(sent));
    await loaded(stage);
    for (let i = 0; i < 12; i++) await stage.state.loadOlder();
    stage.all.push(sent);
    await stage.state.send('muraho');
    await vi.waitFor(() => expect(positions(stage)).toEqual(range(1_942, 2_001)));
  });

  it('older messages that come while the newest are asked for are kept', async () => {
    const stage = open(130);
    await loaded(stage);
    stage.changed();
    await stage.state.loadOlder();
    stage.changed();
    await vi.waitFor(() => expect(positions(stage)).toHaveLength(120));
  });

  it('an own message is on the screen at once, and once', async () => {
    let answer: ((sent: MessageView) => void) | undefined;
    const stage = open(2, () => new Promise((resolve) => (answer = resolve)));
    await loaded(stage);
    const sending = stage.state.send('muraho');
    const bubble = stage.state.messages.value?.at(-1);
    expect(bubble).toMatchObject({ text: 'muraho', isOwn: true });
    // It doesn't say that it waits before it is stored.
    expect(bubble).not.toHaveProperty('status');
    const sent = message(3, { messageId: 'new1', isOwn: true, status: 'queued', text: 'muraho' });
    stage.all.push(sent);
    stage.changed();
    await vi.waitFor(() => expect(positions(stage)).toEqual([1, 2, 3]));
    answer?.(sent);
    await sending;
    expect(positions(stage)).toEqual([1, 2, 3]);
  });

  it('an own message that couldn’t be stored disappears again and says so', async () => {
    const stage = open(2, () => Promise.reject(new Error('full')));
    await loaded(stage);
    await expect(stage.state.send('muraho')).rejects.toThrow('full');
    expect(positions(stage)).toEqual([1, 2]);
  });

  it('hands on what another device makes of the draft, and nothing of other conversations', async () => {
    const stage = open(2);
    await loaded(stage);
    expect(stage.state.draftElsewhere.value).toBeUndefined();
    stage.draftCame('not here', 'd');
    stage.draftCame('half a thought');
    await vi.waitFor(() => expect(stage.state.draftElsewhere.value).toEqual({ text: 'half a thought' }));
    const first = stage.state.draftElsewhere.value;
    // Written on here, deleted here, and written once more there.
    stage.draftCame('half a thought');
    await vi.waitFor(() => expect(stage.state.draftElsewhere.value).not.toBe(first));
  });

  it('tells only once how far the person has read, and never backwards', async () => {
    const stage = open(9);
    await loaded(stage);
    for (const position of [2, 3, 5, 5, 4, 9, Number.MAX_SAFE_INTEGER]) stage.state.markRead(position);
    expect(stage.marked).toEqual([5, 9]);
    expect(stage.state.unread.value).toEqual({ after: 3, upTo: 9 });
  });
});
