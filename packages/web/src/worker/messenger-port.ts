import type { ClientApi, ClientEvent } from '@ganira/client';

/** What a worker that takes the store over needs to open it without asking for the password. Crosses to other tabs. */
export interface Handover {
  accountId: string;
  /** The database key: 32 bytes. */
  key: Uint8Array;
}

/** The messenger as the one worker that owns the store runs it. */
export interface OpenMessenger {
  api: ClientApi;
  /** @returns how to stop. */
  subscribe: (listener: (event: ClientEvent) => void) => () => void;
  /** Undefined while the store is closed. The same object as long as nothing changed. */
  handover: () => Handover | undefined;
}

export interface MessengerPorts {
  /** The origin that served this client, which is its server. */
  server: string;
  /** Left by the worker that owned the store before. */
  handover: Handover | undefined;
}

/** Called once in a worker, when it has become the owner. */
export type OpensMessenger = (ports: MessengerPorts) => Promise<OpenMessenger>;
