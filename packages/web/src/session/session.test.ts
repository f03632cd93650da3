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
});
