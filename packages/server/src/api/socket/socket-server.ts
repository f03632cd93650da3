// From an HTTP upgrade to a conversation.
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { limits } from '@ganira/protocol';
import { WebSocketServer, type WebSocket } from 'ws';
import type { RateLimits } from '../../domain/rate-limits.ts';
import { wireErrorOf } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Random } from '../../ports/random.ts';
import { DeliveryConversation, type DeliveryServices } from '../delivery/conversation.ts';
import { clientAddress } from '../http/client-address.ts';
import { MailboxConversation, type MailboxServices } from '../mailbox/conversation.ts';
import { Connection, type Conversation } from './connection.ts';
import type { Connections, Purpose } from './connections.ts';

export interface SocketServerParts {
  readonly server: Server;
  readonly connections: Connections;
  readonly mailbox: MailboxServices;
  readonly delivery: DeliveryServices;
  readonly rateLimits: RateLimits;
  readonly incarnation: Uint8Array;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly proxies: number;
  /** Undefined: only the host that a request names itself. */
  readonly publicOrigin: string | undefined;
  readonly isStopping: () => boolean;
}

export function serveSockets(parts: SocketServerParts): void {
  const webSockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    // An attacker's deflated megabyte costs us the inflation; ours would cost the senders.
    perMessageDeflate: false,
    maxPayload: limits.frame,
    maxFragments: 64,
    maxBufferedChunks: 16_384,
  });
  parts.server.on('upgrade', (request: IncomingMessage, stream: Socket, head: Buffer) => {
    stream.on('error', destroy);
    const start = conversations[(request.url ?? '').split('?', 1)[0] ?? ''];
    const refusal = refusalOf(parts, request, start !== undefined);
    if (refusal !== undefined || start === undefined) return refuseUpgrade(stream, refusal ?? 404);
    webSockets.handleUpgrade(request, stream, head, (socket: WebSocket) => {
      begin(parts, start, new Connection({ socket, stream, log: parts.log, isPaced: parts.rateLimits.isOn }));
    });
  });
}

type StartedConversation = Conversation & Purpose;
type Start = (parts: SocketServerParts, connection: Connection, nonce: Uint8Array) => StartedConversation;

const conversations: Readonly<Record<string, Start>> = {
  '/v1/mailbox': (parts, connection, nonce) => new MailboxConversation(connection, parts.mailbox, nonce),
  '/v1/delivery': (parts, connection) => new DeliveryConversation(connection, parts.delivery),
};

function begin(parts: SocketServerParts, start: Start, connection: Connection): void {
  const nonce = parts.random.bytes(32);
  const conversation = start(parts, connection, nonce);
  parts.connections.add(connection, conversation);
  connection.begin(conversation, parts.connections);
  connection.send({
    body: { case: 'hello', value: { nonce, incarnation: parts.incarnation, now: BigInt(parts.clock.now()) } },
  });
}

function destroy(this: Socket): void {
  this.destroy();
}

/** An HTTP status, when there will be no conversation. */
function refusalOf(parts: SocketServerParts, request: IncomingMessage, isKnown: boolean): number | undefined {
  if (!isKnown) return 404;
  if (parts.isStopping()) return 503;
  if (!isOriginAllowed(request, parts.publicOrigin)) return 403;
  try {
    parts.rateLimits.spend('connect', clientAddress(request, parts.proxies));
    return undefined;
  } catch (error) {
    return wireErrorOf(error).code === 'rate_limited' ? 429 : 500;
  }
}

/** Browsers name the page that asks; what isn't a browser names none. */
function isOriginAllowed(request: IncomingMessage, publicOrigin: string | undefined): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return origin === publicOrigin || origin === `http://${host}` || origin === `https://${host}`;
}

const reasons: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

function refuseUpgrade(stream: Socket, status: number): void {
  stream.end(`HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  stream.once('finish', () => stream.destroy());
}
