// What an endpoint is: its name in the contract, its limit, its handler. Each is a file of its own.
import type { EndpointBody, EndpointName, EndpointReply } from '@ganira/protocol';
import type { RateKind } from '../../domain/rate-limits.ts';
import type { Session } from '../../ports/directory.ts';

export interface EndpointRequest<Name extends EndpointName> {
  readonly body: EndpointBody<Name>;
  /** Path parameters, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Throws `unauthenticated` for an endpoint that the contract gives no session. */
  readonly session: Session;
  readonly sessionHash: Uint8Array;
  /** Where it comes from, for rate limits only. */
  readonly address: string;
}

export interface Endpoint<Name extends EndpointName = EndpointName> {
  readonly name: Name;
  /** Counted for each address prefix. */
  readonly rate: RateKind;
  /** Bytes; default: `limits.httpBody`. */
  readonly bodyLimit?: number;
  handle(request: EndpointRequest<Name>): Promise<EndpointReply<Name>>;
}

export function defineEndpoint<Name extends EndpointName>(endpoint: Endpoint<Name>): Endpoint<Name> {
  return endpoint;
}
