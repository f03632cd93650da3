import type { ClientApi, ClientEvent } from '@ganira/client';
import { describe, expect, it, vi } from 'vitest';
import type { WorkerMessage } from '../rpc/messages.ts';
import type { Method } from '../rpc/methods.ts';
import type { ChannelMessage } from './channel.ts';
import { patience, startHost } from './host.ts';
import type { Handover, OpenMessenger } from './messenger-port.ts';

/** Several tabs of one browser: a channel, a lock, and messengers that note what is asked of them. */
class Browser {
  readonly tabs: Tab[] = [];
  readonly waiting: (() => void)[] = [];
  isLockTaken = false;

  open(name: string, build = 'build 1'): Tab {
    const tab = new Tab(this, name, build);
    this.tabs.push(tab);
    return tab;
  }

  grantLock(): void {
    if (this.isLockTaken) return;
    const next = this.waiting.shift();
    if (next === undefined) return;
    this.isLockTaken = true;
    next();
  }
}

class Tab {
  readonly name: string;
  readonly heard: WorkerMessage[] = [];
  readonly calls: string[] = [];
  readonly timers: { milliseconds: number; run: () => void }[] = [];
  isAlive = true;
  isOwner = false;
  openedWith: Handover | undefined;
  key: Handover | undefined;
  emit: (event: ClientEvent) => void = () => undefined;
  /** Calls wait for this when it is set. */
  hold: Promise<void> | undefined;
  private readonly browser: Browser;
  private readonly answer: (id: number, method: Method, input?: unknown) => void;
  private listener: (message: ChannelMessage) => void = () => undefined;

  constructor(browser: Browser, name: string, build: string) {
    this.browser = browser;
    this.name = name;
    const run = startHost({
      id: name,
      build,
      server: 'https://ganira.example',
      channel: {
        post: (message) => {
          for (const other of browser.tabs.filter((tab) => tab !== this && tab.isAlive)) {
            queueMicrotask(() => other.isAlive && other.listener(structuredClone(message)));
          }
        },
        onMessage: (listener) => (this.listener = listener),
      },
      tellPage: (message) => void (this.isAlive && this.heard.push(message)),
      whenOwner: (own) => {
        browser.waiting.push(() => {
          this.isOwner = true;
          own();
        });
        queueMicrotask(() => browser.grantLock());
      },
      after: (milliseconds, fire) => void this.timers.push({ milliseconds, run: fire }),
      open: (ports) => Promise.resolve(this.messenger(ports.handover)),
    });
    this.answer = (id, method, input) => run({ kind: 'call', id, method, input });
  }

  private messenger(handover: Handover | undefined): OpenMessenger {
    this.openedWith = handover;
    this.key = handover;
    const called = async (method: string): Promise<unknown> => {
      this.calls.push(method);
      await this.hold;
      if (method === 'unlock') this.key = { accountId: 'a', key: new Uint8Array([7]) };
      if (method === 'lock') this.key = undefined;
      return `${method} by ${this.name}`;
    };
    const names = ['listAccounts', 'unlock', 'lock', 'me', 'createInvitation', 'sendText'] as const;
    const api = Object.fromEntries(
      names.map((method) => [method, () => called(method)]),
    ) as unknown as ClientApi;
    return {
      api,
      subscribe: (listener) => {
        this.emit = listener;
        return () => undefined;
      },
      handover: () => this.key,
    };
  }

  async call(id: number, method: Method): Promise<WorkerMessage | undefined> {
    this.answer(id, method);
    await settled();
    return this.outcome(id);
  }

  outcome(id: number): WorkerMessage | undefined {
    return this.heard.find((message) => 'id' in message && message.id === id);
  }

  close(): void {
    this.isAlive = false;
    if (!this.isOwner) return;
    this.browser.isLockTaken = false;
    this.browser.grantLock();
  }
}

/** Everything that was under way has had its turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('tabs that share one store', () => {
  it('one owns it, the other forwards its calls and hears what happens', async () => {
    const browser = new Browser();
    const [first, second] = [browser.open('first'), browser.open('second')];
    await settled();
    expect(await second.call(1, 'listAccounts')).toEqual({
      kind: 'result',
      id: 1,
      value: 'listAccounts by first',
    });
    first.emit({ kind: 'contacts' });
    await settled();
    for (const tab of [first, second])
      expect(tab.heard).toContainEqual({ kind: 'event', event: { kind: 'contacts' } });
    expect(second.calls).toEqual([]);
  });

  it('a call that was made before any owner is known waits for one', async () => {
    const browser = new Browser();
    browser.isLockTaken = true;
    const tab = browser.open('early');
    expect(await tab.call(1, 'me')).toBeUndefined();
    browser.isLockTaken = false;
    browser.grantLock();
    await settled();
    expect(tab.outcome(1)).toEqual({ kind: 'result', id: 1, value: 'me by early' });
  });

  it('a closed owner is replaced without asking for the password', async () => {
    const browser = new Browser();
    const [first, second] = [browser.open('first'), browser.open('second')];
    await settled();
    await first.call(1, 'unlock');
    first.close();
    await settled();
    expect(second.openedWith).toEqual({ accountId: 'a', key: new Uint8Array([7]) });
    expect(second.heard).toContainEqual({ kind: 'owner-changed' });
    expect(await second.call(2, 'me')).toEqual({ kind: 'result', id: 2, value: 'me by second' });
  });

  it('a tab that opens later gets the key too', async () => {
    const browser = new Browser();
    const first = browser.open('first');
    await settled();
    await first.call(1, 'unlock');
    const late = browser.open('late');
    await settled();
    first.close();
    await settled();
    expect(late.openedWith?.key).toEqual(new Uint8Array([7]));
  });

  it('calls in flight at a takeover are made again when that does no harm', async () => {
    const browser = new Browser();
    const [first, second] = [browser.open('first'), browser.open('second')];
    await settled();
    first.hold = new Promise(() => undefined);
    await second.call(1, 'sendText');
    await second.call(2, 'createInvitation');
    expect(first.calls).toEqual(['sendText', 'createInvitation']);
    first.close();
    await settled();
    expect(second.outcome(1)).toEqual({ kind: 'result', id: 1, value: 'sendText by second' });
    expect(second.outcome(2)).toMatchObject({ kind: 'failure', error: { code: 'owner_changed' } });
    expect(second.calls).toEqual(['sendText']);
  });

  it('locking in one tab ends the workers of all and hands no key over', async () => {
    const browser = new Browser();
    const [first, second] = [browser.open('first'), browser.open('second')];
    await settled();
    await second.call(1, 'unlock');
    expect(await second.call(2, 'lock')).toEqual({ kind: 'result', id: 2, value: 'lock by first' });
    await vi.waitFor(() => {
      for (const tab of [first, second])
        expect(tab.heard).toContainEqual({ kind: 'restart', watch: 'lock by first' });
    });
    first.close();
    await settled();
    expect(second.openedWith).toBeUndefined();
  });

  it('another version of the program is not spoken with', async () => {
    const browser = new Browser();
    const [old, fresh] = [browser.open('old', 'build 1'), browser.open('fresh', 'build 2')];
    await settled();
    expect(fresh.heard).toContainEqual({ kind: 'other-version' });
    expect(await fresh.call(1, 'me')).toBeUndefined();
    old.close();
    await settled();
    expect(fresh.heard).toContainEqual({ kind: 'owner-changed' });
    expect(fresh.outcome(1)).toEqual({ kind: 'result', id: 1, value: 'me by fresh' });
  });

  it('an owner that never answers is named instead of waited for', async () => {
    const browser = new Browser();
    browser.isLockTaken = true;
    const tab = browser.open('waiting');
    await tab.call(1, 'me');
    tab.timers.find(({ milliseconds }) => milliseconds === patience)?.run();
    expect(tab.outcome(1)).toMatchObject({ kind: 'failure', error: { code: 'store_in_use' } });
  });

  it('a call that isn’t in the table is refused', async () => {
    const browser = new Browser();
    const tab = browser.open('only');
    await settled();
    const outcome = await tab.call(1, 'constructor' as Method);
    expect(outcome).toMatchObject({ kind: 'failure', error: { code: 'unexpected' } });
  });
});
