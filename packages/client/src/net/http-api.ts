// The HTTP endpoints of the server, by name.
import {
  endpointPaths,
  stepUpHeader,
  stepUpOf,
  toBase64Url,
  utf8,
  type EndpointBody,
  type EndpointName,
  type EndpointReply,
  type StepUpPurpose,
} from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import type { Clock, Network } from '../ports.ts';
import { replyChecks } from './reply-checks.ts';
import { httpAddress } from './server-address.ts';
import { isServerErrorCode, offline, serverError } from './server-error.ts';

/** Of a reply. Characters, each of which takes at least one byte. */
const longestReply = 1_048_576;
const httpTimeout = 30_000;

type ParamName<Path extends string> = Path extends `${string}:${infer Name}` ? Name : never;
export type EndpointParams<Name extends EndpointName> = Record<
  ParamName<(typeof endpointPaths)[Name]['path']>,
  string
>;

/** `[body]`, `[undefined, params]` or nothing, as the endpoint has it. */
export type EndpointInput<Name extends EndpointName> =
  ParamName<(typeof endpointPaths)[Name]['path']> extends never
    ? EndpointBody<Name> extends undefined
      ? []
      : [body: EndpointBody<Name>]
    : [body: EndpointBody<Name>, params: EndpointParams<Name>];

export interface HttpApi {
  /**
   * @throws ClientError the server's code (`internal` for one that isn't known, or for a reply of
   * the wrong shape), `offline` when the server can't be reached or doesn't answer in 30 s,
   * `certificate_untrusted` when whoever answers can't prove to be that server,
   * `unauthenticated` at once when the endpoint needs a session and there is none, `step_up_needed`
   * when it needs a step-up and there is none.
   */
  call<Name extends EndpointName>(name: Name, ...input: EndpointInput<Name>): Promise<EndpointReply<Name>>;
}

export interface HttpApiOptions {
  /** Such as `https://chat.example`. */
  server: string;
  network: Network;
  clock: Clock;
  getSession(): Uint8Array | undefined;
  /** Uses a step-up up. @throws ClientError `step_up_needed` */
  signStepUp?(purpose: StepUpPurpose, contentHash: Uint8Array): { proof: Uint8Array; signature: Uint8Array };
}

export function createHttpApi(options: HttpApiOptions): HttpApi {
  return {
    async call(name, ...[body, params]) {
      const { method, path, session } = endpointPaths[name];
      const headers: Record<string, string> = { accept: 'application/json' };
      if (session) headers.authorization = `Bearer ${toBase64Url(requireSession(options))}`;
      if (body !== undefined) headers['content-type'] = 'application/json';
      const text = body === undefined ? undefined : JSON.stringify(body);
      const purpose = stepUpOf(name);
      if (purpose !== undefined) headers[stepUpHeader] = await signStepUp(options, purpose, text ?? '');
      const reply = await exchange(options, httpAddress(options.server, fillPath(path, params ?? {})), {
        method,
        headers,
        ...(text === undefined ? {} : { body: text }),
      });
      const value = parse(reply.text);
      if (reply.status < 200 || reply.status > 299) throw failure(reply.status, value);
      if (!replyChecks[name](value)) throw new ClientError('internal', `${name}: a reply of another shape`);
      return value;
    },
  };
}

function requireSession(options: HttpApiOptions): Uint8Array {
  const session = options.getSession();
  if (session === undefined) throw new ClientError('unauthenticated', 'no session');
  return session;
}

async function signStepUp(options: HttpApiOptions, purpose: StepUpPurpose, body: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', utf8(body) as Uint8Array<ArrayBuffer>);
  const signed = options.signStepUp?.(purpose, new Uint8Array(hash));
  if (signed === undefined) throw new ClientError('step_up_needed', `the password is needed, for ${purpose}`);
  return `${toBase64Url(signed.proof)}.${toBase64Url(signed.signature)}`;
}

function fillPath(path: string, params: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

type Init = Parameters<Network['fetch']>[1];

function exchange({ network, clock }: HttpApiOptions, url: string, init: Init) {
  const abort = new AbortController();
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const stopTimer = clock.after(httpTimeout, () => {
      reject(offline(`no reply in ${httpTimeout} ms`));
      abort.abort();
    });
    network
      .fetch(url, { ...init, signal: abort.signal })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .then(resolve, (error: unknown) => reject(failureOf(error)))
      .finally(stopTimer);
  });
}

function failureOf(error: unknown): ClientError {
  if (error instanceof ClientError) return error;
  // A RangeError is the adapter's: the reply was too long, so the server is there.
  return error instanceof RangeError
    ? new ClientError('internal', 'a reply that is too long')
    : offline('server not reached');
}

/** @returns undefined for what isn't JSON or is too long. */
function parse(text: string): unknown {
  if (text.length > longestReply) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure(status: number, value: unknown): ClientError {
  const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (isServerErrorCode(said.code)) {
    return serverError({ code: said.code, message: said.message, retryAfter: said.retryAfter });
  }
  // Not our server's words: a proxy in front of it.
  if (status === 502 || status === 503 || status === 504) return offline(`status ${status}`);
  if (status === 413) return new ClientError('too_large', 'status 413');
  if (status === 429) return new ClientError('rate_limited', 'status 429');
  return new ClientError('internal', `status ${status}`);
}
