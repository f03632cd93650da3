import type { ClientErrorShape, LockedWatchView } from '@ganira/client';
import { toErrorShape } from '../rpc/call-error.ts';
import type { WorkerMessage } from '../rpc/messages.ts';
import { isMethod } from '../rpc/methods.ts';
import type { Channel } from './channel.ts';
import type { Handover, OpenMessenger } from './messenger-port.ts';

export type Answer = { isDone: true; value: unknown } | { isDone: false; error: ClientErrorShape };

/** The worker that holds the store: runs calls of its own page and of the other tabs' workers. */
export interface Owner {
  run: (method: string, input: unknown) => Promise<Answer>;
  announce: () => void;
}

export interface OwnerPorts {
  id: string;
  build: string;
  channel: Channel;
  tellPage: (message: WorkerMessage) => void;
}

/** Calls after which no key may stay in the memory of any worker. */
const lockingMethods: ReadonlySet<string> = new Set(['lock', 'signOut', 'forgetAccount']);

/** @param opened the messenger, or why it can't be opened; every call then fails with that. */
export function makeOwner(ports: OwnerPorts, opened: OpenMessenger | ClientErrorShape): Owner {
  const { channel, tellPage } = ports;
  if (!('api' in opened)) {
    return {
      run: () => Promise.resolve({ isDone: false, error: opened }),
      announce: () =>
        channel.post({ kind: 'owner', from: ports.id, build: ports.build, handover: undefined }),
    };
  }
  const announce = (): void =>
    channel.post({ kind: 'owner', from: ports.id, build: ports.build, handover: opened.handover() });

  opened.subscribe((event) => {
    tellPage({ kind: 'event', event });
    channel.post({ kind: 'event', event });
  });

  let handedOver: Handover | undefined = opened.handover();
  return {
    announce,
    async run(method, input) {
      if (!isMethod(method))
        return { isDone: false, error: { code: 'unexpected', message: `no call ${method}` } };
      let watch: LockedWatchView | undefined;
      try {
        const call = opened.api[method] as (input: unknown) => Promise<unknown>;
        const value = await call.call(opened.api, input);
        if (method === 'lock') watch = value as LockedWatchView | undefined;
        if (opened.handover() !== handedOver) {
          handedOver = opened.handover();
          announce();
        }
        return { isDone: true, value };
      } catch (error) {
        return { isDone: false, error: toErrorShape(error) };
      } finally {
        if (lockingMethods.has(method) && opened.handover() === undefined) {
          // After the answer, which is posted before this microtask's turn ends.
          setTimeout(() => {
            channel.post({ kind: 'locked', watch });
            tellPage({ kind: 'restart', watch });
          });
        }
      }
    },
  };
}
