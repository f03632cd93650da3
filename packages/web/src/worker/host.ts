// One worker per tab. The workers elect an owner of the store with a Web Lock; the others
// forward their page's calls to it. When the owner's tab closes, the lock passes on.

import type { ClientErrorShape } from '@ganira/client';
import { toErrorShape } from '../rpc/call-error.ts';
import type { CallMessage, WorkerMessage } from '../rpc/messages.ts';
import { methods } from '../rpc/methods.ts';
import type { Channel, ChannelMessage } from './channel.ts';
import type { Handover, OpensMessenger } from './messenger-port.ts';
import { makeOwner, type Owner } from './owner.ts';

export interface HostPorts {
  /** Random, of this worker. */
  id: string;
  /** Names the version of the program; two versions never share a store. */
  build: string;
  server: string;
  channel: Channel;
  tellPage: (message: WorkerMessage) => void;
  /** Calls back when this worker owns the store, which it does until it ends. */
  whenOwner: (own: () => void) => void;
  after: (milliseconds: number, run: () => void) => void;
  open: OpensMessenger;
}

interface Forwarded {
  call: CallMessage;
  /** The owner that it was sent to, if any was known. */
  sentTo: string | undefined;
}

/** How long a call waits for an owner before the page is told that another tab doesn't answer. */
export const patience = 15_000;

/** @returns what to do with a call of the own page. */
export function startHost(ports: HostPorts): (call: CallMessage) => void {
  const { channel, tellPage, id: me, build } = ports;
  const forwarded = new Map<number, Forwarded>();
  let knownOwner: string | undefined;
  let handover: Handover | undefined;
  let owner: Owner | undefined;
  let isPageBlocked = false;

  const fail = (id: number, error: ClientErrorShape): void => {
    if (forwarded.delete(id)) tellPage({ kind: 'failure', id, error });
  };

  const runHere = async (by: Owner, call: CallMessage): Promise<void> => {
    const answer = await by.run(call.method, call.input);
    forwarded.delete(call.id);
    if (answer.isDone) tellPage({ kind: 'result', id: call.id, value: answer.value });
    else tellPage({ kind: 'failure', id: call.id, error: answer.error });
  };

  const dispatch = (entry: Forwarded): void => {
    if (owner !== undefined) {
      void runHere(owner, entry.call);
    } else if (knownOwner !== undefined) {
      entry.sentTo = knownOwner;
      const { id, method, input } = entry.call;
      channel.post({ kind: 'call', from: me, to: knownOwner, id, method, input });
    }
  };

  /** The calls that no present owner answers: made again, or failed when that could do harm. */
  const dispatchStranded = (): void => {
    for (const entry of forwarded.values()) {
      if (entry.sentTo === undefined || methods[entry.call.method] === 'repeat') dispatch(entry);
      else
        fail(entry.call.id, {
          code: 'owner_changed',
          message: 'another tab took over before the answer came',
        });
    }
  };

  const meetOwner = (message: Extract<ChannelMessage, { kind: 'owner' }>): void => {
    if (owner !== undefined) return;
    if (message.build !== build) {
      isPageBlocked = true;
      tellPage({ kind: 'other-version' });
      return;
    }
    handover = message.handover;
    if (message.from === knownOwner) return;
    const isReplaced = knownOwner !== undefined;
    knownOwner = message.from;
    dispatchStranded();
    if (isReplaced) tellPage({ kind: 'owner-changed' });
  };

  const runForOther = async (message: Extract<ChannelMessage, { kind: 'call' }>): Promise<void> => {
    if (message.to !== me || owner === undefined) return;
    const answer = await owner.run(message.method, message.input);
    if (answer.isDone)
      channel.post({ kind: 'result', to: message.from, id: message.id, value: answer.value });
    else channel.post({ kind: 'failure', to: message.from, id: message.id, error: answer.error });
  };

  const handlers: { [K in ChannelMessage['kind']]: (message: Extract<ChannelMessage, { kind: K }>) => void } =
    {
      who: () => owner?.announce(),
      owner: meetOwner,
      call: (message) => void runForOther(message),
      result: ({ to, id, value }) => {
        if (to === me && forwarded.delete(id)) tellPage({ kind: 'result', id, value });
      },
      failure: ({ to, id, error }) => {
        if (to === me) fail(id, error);
      },
      event: ({ event }) => tellPage({ kind: 'event', event }),
      locked: ({ watch }) => {
        handover?.key.fill(0);
        tellPage({ kind: 'restart', watch });
      },
    };
  channel.onMessage((message) => {
    const handle = handlers[message.kind] as (message: ChannelMessage) => void;
    handle(message);
  });
  channel.post({ kind: 'who', from: me, build });

  const becomeOwner = async (): Promise<void> => {
    const opened = await ports.open({ server: ports.server, handover }).catch(toErrorShape);
    const isReplacing = knownOwner !== undefined || isPageBlocked;
    owner = makeOwner({ id: me, build, channel, tellPage }, opened);
    owner.announce();
    dispatchStranded();
    if (isReplacing) tellPage({ kind: 'owner-changed' });
  };
  ports.whenOwner(() => void becomeOwner());

  return (call) => {
    const entry: Forwarded = { call, sentTo: undefined };
    forwarded.set(call.id, entry);
    dispatch(entry);
    ports.after(patience, () => {
      if (owner === undefined && entry.sentTo === undefined) {
        fail(call.id, { code: 'store_in_use', message: 'another tab holds the store and does not answer' });
      }
    });
  };
}
