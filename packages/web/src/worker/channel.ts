// What the workers of several tabs tell each other. `from` and `to` are worker ids.

import type { ClientErrorShape, ClientEvent, LockedWatchView } from '@ganira/client';
import type { Method } from '../rpc/methods.ts';
import type { Handover } from './messenger-port.ts';

export type ChannelMessage =
  /** A worker has started and looks for the owner. */
  | { kind: 'who'; from: string; build: string }
  /** The owner says that it owns; also the answer to `who`. */
  | { kind: 'owner'; from: string; build: string; handover: Handover | undefined }
  | { kind: 'call'; from: string; to: string; id: number; method: Method; input: unknown }
  | { kind: 'result'; to: string; id: number; value: unknown }
  | { kind: 'failure'; to: string; id: number; error: ClientErrorShape }
  | { kind: 'event'; event: ClientEvent }
  /** The store was locked: every tab ends its worker and the key with it. */
  | { kind: 'locked'; watch: LockedWatchView | undefined };

/** A BroadcastChannel, or a fake. A worker doesn't hear itself. */
export interface Channel {
  post: (message: ChannelMessage) => void;
  onMessage: (listener: (message: ChannelMessage) => void) => void;
}
