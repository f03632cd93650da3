// The listening socket, with the patience that a slow or hostile peer gets.
import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { SetupError } from '../../errors.ts';
import type { ServerOptions } from '../../options.ts';

// An import would read each name that the module has, and one of them brings a whole HTTP client with it: a third of
// the time of a start.
const { createServer } = process.getBuiltinModule('node:http');
const { createServer: createTlsServer } = process.getBuiltinModule('node:https');

const settings = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  /** For a whole request: a body that trickles in is cut. */
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
} as const;

/** @throws SetupError when the certificate or its key can't be used. */
export function makeHttpServer(tls: ServerOptions['tls'], handler: RequestListener): Server {
  const server = tls === undefined ? createServer(settings, handler) : makeTlsServer(tls, handler);
  server.maxRequestsPerSocket = 1_000;
  return server;
}

function makeTlsServer(tls: NonNullable<ServerOptions['tls']>, handler: RequestListener): Server {
  const certificate = readCertificate(tls);
  try {
    return createTlsServer(
      { ...settings, ...certificate, minVersion: 'TLSv1.2', ALPNProtocols: ['http/1.1'] },
      handler,
    );
  } catch {
    throw new SetupError('TLS_CERT and TLS_KEY are no certificate and its key, both in PEM.');
  }
}

function readCertificate(tls: NonNullable<ServerOptions['tls']>): { cert: Buffer; key: Buffer } {
  return { cert: readFile('TLS_CERT', tls.certFile), key: readFile('TLS_KEY', tls.keyFile) };
}

function readFile(option: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new SetupError(`${option}: the file ${path} can't be read.`);
  }
}

/** @throws SetupError when the address can't be had. */
export async function listen(server: Server, address: { host: string; port: number }): Promise<number> {
  const { host, port } = address;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new SetupError(listenText(error, address))),
    );
    server.listen({ host, port, backlog: 1_024 }, () => resolve());
  });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}

function listenText(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use. Stop what uses it, or choose another: PORT=${port + 1}.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Choose one above 1023.`;
  if (error.code === 'EADDRNOTAVAIL') return `HOST is ${host}, which is no address of this machine.`;
  return `Can't listen on ${host}:${port}: ${error.message}.`;
}
