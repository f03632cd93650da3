// Where a request comes from, for rate limits only: never logged, never stored.
import type { IncomingMessage } from 'node:http';

/** @param proxies reverse proxies in front of this server; each appends one address. */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const header = request.headers['x-forwarded-for'];
  const chain = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((each) => each.trim());
  // Counted from the end: whatever stands before was written by the client.
  return chain.at(-proxies) || direct;
}

const forwardingHeaders = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/** From this machine and not through a proxy on it. */
export function isLocal(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  const isLoopback = address === '::1' || /^(::ffff:)?127\./.test(address);
  return isLoopback && forwardingHeaders.every((name) => request.headers[name] === undefined);
}
