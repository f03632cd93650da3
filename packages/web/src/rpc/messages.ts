// What crosses between a page and its own worker. Plain objects only.

import type { ClientErrorShape, ClientEvent, LockedWatchView } from '@ganira/client';
import type { Method } from './methods.ts';

export interface CallMessage {
  kind: 'call';
  id: number;
  method: Method;
  input: unknown;
}

export type WorkerMessage =
  | { kind: 'result'; id: number; value: unknown }
  | { kind: 'failure'; id: number; error: ClientErrorShape }
  | { kind: 'event'; event: ClientEvent }
  /** Another worker holds the store now: ask again for what you show. */
  | { kind: 'owner-changed' }
  /** The store was locked: end this worker, so that nothing of the key stays in its memory. */
  | { kind: 'restart'; watch: LockedWatchView | undefined }
  /** The store is held by a tab that runs another version of the program. */
  | { kind: 'other-version' };
