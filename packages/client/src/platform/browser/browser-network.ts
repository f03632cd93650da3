import type { Network } from '../../ports.ts';
import { connectWebSocket, fetchText } from '../web-network.ts';

/** For pages and dedicated workers: both get `online` events. */
export const browserNetwork: Network = {
  connect: connectWebSocket,
  fetch: fetchText,
  onOnline(listener) {
    const heard = () => listener();
    globalThis.addEventListener('online', heard);
    return () => globalThis.removeEventListener('online', heard);
  },
};
