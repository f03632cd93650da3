import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ConnectionEvent } from '../rpc/connection.ts';
import type { NotifierParts } from './open-notifier.ts';
import { startNotifier } from './start-notifier.ts';

const code = vi.hoisted(() => ({ asked: 0, opened: 0, isThere: false }));
vi.mock('./open-notifier.ts', () => {
  code.asked += 1;
  if (!code.isThere) throw new TypeError('Failed to fetch dynamically imported module');
  return { openNotifier: () => (code.opened += 1) };
});

beforeEach(() => vi.stubGlobal('Notification', { permission: 'default' }));
afterEach(() => vi.unstubAllGlobals());

it('is loaded once the browser may show any, and asked for again where it didn’t come', async () => {
  let tell: (event: ConnectionEvent) => void = () => undefined;
  const subscribe = (listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  };
  startNotifier({ session: { subscribe } } as unknown as NotifierParts);
  tell({ kind: 'reset' });
  expect(code.asked).toBe(0);
  vi.stubGlobal('Notification', { permission: 'granted' });
  tell({ kind: 'notify-settings' });
  await vi.waitFor(() => expect(code.asked).toBe(1));
  code.isThere = true;
  await vi.waitFor(() => {
    tell({ kind: 'reset' });
    expect(code.opened).toBe(1);
  });
  tell({ kind: 'reset' });
  expect([code.asked, code.opened]).toEqual([2, 1]);
});
