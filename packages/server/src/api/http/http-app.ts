// HTTP: every endpoint of the contract, the health page, the figures, and the web client's files.
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { endpointPaths, fromBase64Url, limits } from '@ganira/protocol';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sha256 } from '../../domain/crypto.ts';
import type { RateLimits } from '../../domain/rate-limits.ts';
import { ServerError } from '../../errors.ts';
import type { Session, Sessions } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';
import { clientAddress, isLocal } from './client-address.ts';
import type { Endpoint } from './endpoint.ts';
import { errorReply } from './error-replies.ts';
import { apiHeaders, clientHeaders, type HeaderOptions } from './security-headers.ts';
import { EndpointValidation } from './validation.ts';
import type { WebFiles } from './web-files.ts';

export interface HttpAppParts {
  /** Made by the caller: with TLS or without. */
  readonly createServer: (handler: RequestListener) => Server;
  readonly endpoints: readonly Endpoint[];
  readonly sessions: Sessions;
  readonly rateLimits: RateLimits;
  readonly webFiles: WebFiles;
  readonly log: Log;
  readonly headers: HeaderOptions;
  /** Reverse proxies in front. */
  readonly proxies: number;
  /** Prometheus' text, made when asked for. */
  readonly metrics: () => Promise<{ contentType: string; text: string }>;
  readonly isStopping: () => boolean;
}

export async function createHttpApp(parts: HttpAppParts): Promise<FastifyInstance> {
  const app = fastify({
    serverFactory: parts.createServer,
    bodyLimit: limits.httpBody,
    logger: false,
    routerOptions: { maxParamLength: 64 },
  });
  const jsonHeaders = apiHeaders(parts.headers);
  const noticeProxy = proxyNotice(parts);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(jsonHeaders);
    noticeProxy(request.raw);
    if (parts.isStopping()) reply.header('connection', 'close');
  });
  app.setErrorHandler((error, request, reply) => answerError(parts, { error, request, reply }));
  const validation = new EndpointValidation();
  for (const endpoint of parts.endpoints) addEndpoint(app, { ...parts, validation }, endpoint);
  addOperatorPages(app, parts);
  addWebClient(app, parts);
  await app.ready();
  return app;
}

function addEndpoint(
  app: FastifyInstance,
  parts: HttpAppParts & { validation: EndpointValidation },
  endpoint: Endpoint,
): void {
  const { method, path, session: needsSession } = endpointPaths[endpoint.name];
  app.route({
    method,
    url: path,
    handler: async (request) => {
      parts.rateLimits.spend(endpoint.rate, clientAddress(request.raw, parts.proxies));
      if (method !== 'GET') await parts.validation.check(endpoint.name, 'body', request.body);
      if (path.includes(':')) await parts.validation.check(endpoint.name, 'params', request.params);
      const found = needsSession ? await findSession(parts.sessions, request) : undefined;
      return endpoint.handle({
        body: request.body as never,
        params: request.params as Record<string, string>,
        get session() {
          return present(found).session;
        },
        get sessionHash() {
          return present(found).sessionHash;
        },
      });
    },
  });
}

/** Behind a proxy that nobody told us of, everybody would share one limit: said once. */
function proxyNotice(parts: HttpAppParts): (request: IncomingMessage) => void {
  let isNoticed = parts.proxies > 0;
  return (request) => {
    if (isNoticed || request.headers['x-forwarded-for'] === undefined) return;
    isNoticed = true;
    parts.log.warn('proxy_not_trusted', { reason: 'set TRUST_PROXY to the number of proxies in front' });
  };
}

interface FoundSession {
  readonly session: Session;
  readonly sessionHash: Uint8Array;
}

async function findSession(sessions: Sessions, request: FastifyRequest): Promise<FoundSession> {
  const [scheme, token = '', ...rest] = (request.headers.authorization ?? '').split(' ');
  const bytes = fromBase64Url(token);
  if (scheme?.toLowerCase() !== 'bearer' || rest.length > 0 || bytes?.length !== limits.token)
    throw unauthenticated();
  const sessionHash = sha256(bytes);
  const session = await sessions.use(sessionHash);
  if (session === undefined) throw unauthenticated();
  return { session, sessionHash };
}

function present(found: FoundSession | undefined): FoundSession {
  if (found === undefined) throw unauthenticated();
  return found;
}

function unauthenticated(): ServerError {
  return new ServerError('unauthenticated', 'no session, or one that ended');
}

async function answerError(
  parts: HttpAppParts,
  failed: { error: unknown; request: FastifyRequest; reply: FastifyReply },
): Promise<void> {
  const { status, body } = errorReply(failed.error);
  if (body.code === 'internal') parts.log.failure('http_failed', failed.error);
  if (body.retryAfter !== undefined) failed.reply.header('retry-after', Math.ceil(body.retryAfter / 1_000));
  // The rest of a body that is too large is not read.
  if (status === 413) failed.reply.header('connection', 'close');
  await failed.reply.code(status).send(body);
}

function addOperatorPages(app: FastifyInstance, parts: HttpAppParts): void {
  app.get('/healthz', async (_request, reply) => {
    const isStopping = parts.isStopping();
    return reply.code(isStopping ? 503 : 200).send({ status: isStopping ? 'stopping' : 'ok' });
  });
  app.get('/metrics', async (request, reply) => {
    if (!isLocal(request.raw)) throw new ServerError('not_found', 'no such page');
    const { contentType, text } = await parts.metrics();
    return reply.type(contentType).send(text);
  });
}

function addWebClient(app: FastifyInstance, parts: HttpAppParts): void {
  const fileHeaders = clientHeaders(parts.headers);
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new ServerError('not_found', 'no such endpoint');
    const path = pathOf(request.raw);
    const file = await parts.webFiles.find(path, {
      encoding: request.headers['accept-encoding'] ?? '',
      etag: request.headers['if-none-match'],
    });
    if (file === undefined && path === '/') {
      return reply.code(503).headers(fileHeaders).type('text/html; charset=utf-8').send(notBuiltPage);
    }
    if (file === undefined) throw new ServerError('not_found', 'no such page');
    reply.headers(fileHeaders).headers(file.headers);
    if (file.isUnchanged) return reply.code(304).removeHeader('content-length').send();
    return reply.send(request.method === 'HEAD' ? undefined : file.open());
  });
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

const notBuiltPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ganira</title>
<h1>The web client is not built</h1>
<p>The server runs, but the folder with the web client's files is empty. Stop it and run
<code>npm start</code> in the project's folder, which builds the client first; or set
<code>WEB_DIR</code> to a folder that holds a built client.</p></html>
`;
