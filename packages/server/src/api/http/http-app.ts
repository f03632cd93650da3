// HTTP: every endpoint of the contract, the health page, the figures, and the web client's files.
import type { IncomingMessage } from 'node:http';
import { endpointPaths, fromBase64Url, limits, stepUpOf } from '@ganira/protocol';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { sha256 } from '../../domain/crypto.ts';
import type { RateLimits } from '../../domain/rate-limits.ts';
import type { StepUps } from '../../domain/step-ups.ts';
import { ServerError } from '../../errors.ts';
import type { Session, Sessions } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';
import { clientAddress, isLocal } from './client-address.ts';
import type { Endpoint } from './endpoint.ts';
import { errorReply } from './error-replies.ts';
import type { HttpApp } from './lazy-http-app.ts';
import { apiHeaders, clientHeaders, type HeaderOptions } from './security-headers.ts';
import { readStepUp } from './shown-step-up.ts';
import { EndpointValidation } from './validation.ts';
import type { WebFiles } from './web-files.ts';

export interface HttpAppParts {
  readonly endpoints: readonly Endpoint[];
  readonly sessions: Sessions;
  readonly stepUps: StepUps;
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

export async function createHttpApp(parts: HttpAppParts): Promise<HttpApp> {
  const app = fastify({
    bodyLimit: limits.httpBody,
    logger: false,
    routerOptions: { maxParamLength: 64 },
    schemaController: { compilersFactory: noCompilers },
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
  const texts = keepTexts(app);
  for (const endpoint of parts.endpoints) addEndpoint(app, { ...parts, validation, texts }, endpoint);
  addOperatorPages(app, parts);
  addWebClient(app, parts);
  await app.ready();
  return { answer: (request, response) => app.routing(request, response), close: () => app.close() };
}

/** `EndpointValidation` checks what comes: the framework's own compilers would be loaded at the first request. */
const noCompilers = { buildValidator: neverCompile, buildSerializer: neverCompile };

function neverCompile(): never {
  throw new Error('no route has a schema');
}

/** Bodies as they came, for the signature over them. */
type Texts = WeakMap<IncomingMessage, string>;

function keepTexts(app: FastifyInstance): Texts {
  const texts: Texts = new WeakMap();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    texts.set(request.raw, text);
    void parse(request, text, done);
  });
  return texts;
}

function addEndpoint(
  app: FastifyInstance,
  parts: HttpAppParts & { validation: EndpointValidation; texts: Texts },
  endpoint: Endpoint,
): void {
  const { method, path, session: needsSession } = endpointPaths[endpoint.name];
  const purpose = stepUpOf(endpoint.name);
  app.route({
    method,
    url: path,
    ...(endpoint.bodyLimit === undefined ? {} : { bodyLimit: endpoint.bodyLimit }),
    handler: async (request) => {
      const address = clientAddress(request.raw, parts.proxies);
      parts.rateLimits.spend(endpoint.rate, address);
      if (method !== 'GET') await parts.validation.check(endpoint.name, 'body', request.body);
      if (path.includes(':')) await parts.validation.check(endpoint.name, 'params', request.params);
      const found = needsSession ? await findSession(parts.sessions, request) : undefined;
      if (purpose !== undefined) {
        const { session, sessionHash } = present(found);
        const shown = readStepUp(request.raw, purpose, parts.texts.get(request.raw) ?? '');
        parts.stepUps.demand({ mailbox: session.device.mailbox, sessionHash }, shown);
      }
      return endpoint.handle({
        body: request.body as never,
        params: request.params as Record<string, string>,
        address,
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
    if (path === '/try/safety') return reply.redirect('/#try/safety');
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
