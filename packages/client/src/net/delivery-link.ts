// One life of the delivery connection: its socket, the routes that it opened, what is under way.
import { OpenRouteSchema, ProtocolError, create, type Hello } from '@ganira/protocol';
import type { Clock, Network } from '../ports.ts';
import { FrameSocket, expectDone, type SocketEnd } from './frame-socket.ts';
import { RouteTable } from './route-table.ts';
import { SendWindow } from './send-window.ts';
import { offline } from './server-error.ts';
import { socketAddress } from './server-address.ts';

export interface DeliveryLinkOptions {
  server: string;
  network: Network;
  clock: Clock;
  /** Nothing is sent before it has resolved; when it rejects, nothing is sent at all. */
  onHello?: (hello: Hello) => Promise<void>;
}

export class DeliveryLink {
  readonly socket: FrameSocket;
  readonly window = new SendWindow();
  readonly routes = new RouteTable((route, grants) =>
    this.socket.request({ case: 'openRoute', value: create(OpenRouteSchema, { route, grants }) }, expectDone),
  );
  /** Rejects with the server's reason or `offline` when it ends before it opened. */
  readonly opened: Promise<void>;

  constructor({ server, network, clock, onHello }: DeliveryLinkOptions, onEnd: (end: SocketEnd) => void) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.opened = promise;
    // Another network came: the old connection is most likely dead without knowing it.
    const stopOnline = network.onOnline(() => this.socket.close());
    this.socket = new FrameSocket({
      url: socketAddress(server, '/v1/delivery'),
      network,
      clock,
      outlivesSilence: true,
      onOpen: (hello) => {
        if (onHello === undefined) return resolve();
        onHello(hello).then(resolve, (error: unknown) => {
          reject(error);
          this.socket.close();
        });
      },
      onPush: ({ case: kind }) => {
        throw new ProtocolError('unexpected', `ServerFrame: ${kind} on the delivery socket`);
      },
      onClose: (end) => {
        stopOnline();
        reject(end.error ?? offline('not connected'));
        onEnd(end);
      },
    });
  }
}
