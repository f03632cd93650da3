import type { Network } from '../../ports.ts';
import { connectWebSocket, fetchText } from '../web-network.ts';

export const nodeNetwork: Network = {
  connect: connectWebSocket,
  fetch: fetchText,
  // Node doesn't hear from the system that the network came back: back-off alone finds out.
  onOnline: () => () => undefined,
};
