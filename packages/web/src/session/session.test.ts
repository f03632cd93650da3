import type { ClientApi, ContactView, ConversationRow } from '@ganira/client';
import { describe, expect, it, vi } from 'vitest';
import type { ConnectionEvent } from '../rpc/connection.ts';
import { makeLive } from './live.ts';
import { openSession } from './session.ts';

describe('what a page keeps fresh', () => {
  it('many events while one answer is under way lead to one more question', async () => {
    const answers: ((value: number) => void)[] = [];
    const live = makeLive(() => new Promise<number>((resolve) => answers.push(resolve)));
    void live.refresh();
    for (let i = 0; i < 1_000; i++) void live.refresh();
    answers[0]?.(1);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(2);
    await vi.waitFor(() => expect(live.data.value).toBe(2));
    expect(answers).toHaveLength(2);
  });

  it('an answer that comes after it was forgotten is dropped', async () => {
    let answer: ((value: string) => void) | undefined;
    const live = makeLive(() => new Promise<string>((resolve) => (answer = resolve)));
    const asked = live.refresh();
    live.clear();
    answer?.('secret');
    await asked;
    expect(live.data.value).toBeUndefined();
  });
});

describe('a session', () => {
  it('after a lock nothing of the closed store is left', async () => {
    const listeners = new Set<(event: ConnectionEvent) => void>();
    let open: string | undefined = 'a';
    const aline = { accountId: 'b', name: 'Aline' } as ContactView;
    const api: Partial<ClientApi> = {
      listAccounts: () =>
        Promise.resolve({ accounts: [{ accountId: 'a', pattern: '' }], ...(open && { open }) }),
      listContacts: () => Promise.resolve([aline]),
    };
    const session = openSession({
      connection: {
        api: api as ClientApi,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      after: () => () => undefined,
    });
    await vi.waitFor(() => expect(session.accounts.data.value?.open).toBe('a'));
    await session.contacts.refresh();
    expect(session.contacts.data.value).toEqual([aline]);
    open = undefined;
    for (const listener of listeners) listener({ kind: 'reset' });
    await vi.waitFor(() => expect(session.accounts.data.value?.open).toBeUndefined());
    expect(session.contacts.data.value).toBeUndefined();
    expect(session.contacts.isInUse()).toBe(false);
  });

  it('asks for what a screen shows of the conversations once an account is open, then for all', async () => {
    const asked: ({ most?: number } | undefined)[] = [];
    const rows = Array.from({ length: 500 }, (_, i) => ({ conversationId: String(i) }) as ConversationRow);
    const api: Partial<ClientApi> = {
      listAccounts: () => Promise.resolve({ accounts: [], open: 'a' }),
      listConversations: (input) => {
        asked.push(input);
        return Promise.resolve(rows.slice(0, input?.most));
      },
    };
    const { conversations } = openSession({
      connection: { api: api as ClientApi, subscribe: () => () => undefined },
      after: () => () => undefined,
    });
    await vi.waitFor(() => expect(conversations.data.value).toBeDefined());
    expect(conversations.data.value?.length).toBeLessThan(50);
    await conversations.refresh();
    expect(conversations.data.value).toEqual(rows);
    expect(asked).toHaveLength(2);
  });

  it('has all conversations after the first question failed and another one did not', async () => {
    let isBroken = true;
    const rows = Array.from({ length: 500 }, (_, i) => ({ conversationId: String(i) }) as ConversationRow);
    const api: Partial<ClientApi> = {
      listAccounts: () => Promise.resolve({ accounts: [], open: 'a' }),
      listConversations: (input) =>
        isBroken ? Promise.reject(new Error('no store')) : Promise.resolve(rows.slice(0, input?.most)),
    };
    const { conversations } = openSession({
      connection: { api: api as ClientApi, subscribe: () => () => undefined },
      after: () => () => undefined,
    });
    await vi.waitFor(() => expect(conversations.failure.value).toBeDefined());
    isBroken = false;
    await conversations.refresh();
    expect(conversations.data.value).toEqual(rows);
  });

  it('renders nothing again for accounts that are as they were', async () => {
    const api: Partial<ClientApi> = {
      listAccounts: () => Promise.resolve({ accounts: [{ accountId: 'a', pattern: '' }] }),
    };
    const { accounts } = openSession({
      connection: { api: api as ClientApi, subscribe: () => () => undefined },
      after: () => () => undefined,
    });
    await vi.waitFor(() => expect(accounts.data.value).toBeDefined());
    const shown = accounts.data.value;
    await accounts.refresh();
    expect(accounts.data.value).toBe(shown);
  });

  it('asks again for the conversation that changed, and puts it where it belongs', async () => {
    const listeners = new Set<(event: ConnectionEvent) => void>();
    const row = (id: string, lastAt: number): ConversationRow =>
      ({ conversationId: id, lastAt }) as ConversationRow;
    let rows = [row('a', 3), row('b', 2), row('c', 1)];
    const asked: unknown[] = [];
    const api: Partial<ClientApi> = {
      listAccounts: () => Promise.resolve({ accounts: [], open: 'me' }),
      listConversations: (input) => {
        asked.push(input);
        return Promise.resolve(
          rows.filter(({ conversationId }) => input?.only?.includes(conversationId) !== false),
        );
      },
    };
    const { conversations } = openSession({
      connection: {
        api: api as ClientApi,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      after: () => () => undefined,
    });
    const tell = (event: ConnectionEvent): void => listeners.forEach((listener) => listener(event));
    const shown = (): string =>
      (conversations.data.value ?? []).map(({ conversationId, lastAt }) => conversationId + lastAt).join();
    await vi.waitFor(() => expect(conversations.data.value).toBeDefined());
    await conversations.refresh();
    const [, b] = conversations.data.value ?? [];

    rows = [row('c', 9), row('a', 3), row('b', 2)];
    tell({ kind: 'conversations', conversationId: 'c' });
    await vi.waitFor(() => expect(shown()).toBe('c9,a3,b2'));
    expect(asked.at(-1)).toEqual({ only: ['c'] });
    expect(conversations.data.value?.at(-1)).toBe(b);

    rows = [row('c', 9), row('b', 2)];
    tell({ kind: 'conversations', conversationId: 'a' });
    await vi.waitFor(() => expect(shown()).toBe('c9,b2'));

    rows = [row('d', 10), row('c', 9), row('b', 2)];
    tell({ kind: 'conversations' });
    await vi.waitFor(() => expect(shown()).toBe('d10,c9,b2'));
  });
});
