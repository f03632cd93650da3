// The routes that one delivery connection has opened: one for each list of grants, so that a
// conversation names its receivers once. The server keeps limits.routesPerConnection of them;
// the one that was used longest ago gives its number to the next.
import { limits, toHex } from '@ganira/protocol';
import { ClientError } from '../errors.ts';

/**
 * Grants in all routes of one connection, for which a server may have a bound of its own; at
 * least those of one Send with everything attached, so that it can't push out its own.
 */
const mostGrants = 12_288;

export interface Route {
  number: number;
  /** How many. */
  grants: number;
  /** Rejects when the server refused to open it. */
  opened: Promise<void>;
}

export class RouteTable {
  /** In the order of their last use. */
  readonly #routes = new Map<string, Route>();
  /** Numbers up to the most that were in use at once, that aren't now. */
  readonly #free: number[] = [];
  /** In all routes together. */
  #grants = 0;
  readonly #open: (number: number, grants: Uint8Array[]) => Promise<void>;

  /** @param open sends OpenRoute; opening a number again replaces its grants. */
  constructor(open: (number: number, grants: Uint8Array[]) => Promise<void>) {
    this.#open = open;
  }

  /** Statuses come in the order of the grants, so another order is another route. */
  use(grants: Uint8Array[]): Route {
    // All of one length: no two lists have the same text.
    const key = grants.map(toHex).join('');
    const route = this.#routes.get(key) ?? this.#create(key, grants);
    this.#routes.delete(key);
    this.#routes.set(key, route);
    return route;
  }

  #create(key: string, grants: Uint8Array[]): Route {
    while (this.#routes.size >= limits.routesPerConnection || this.#grants + grants.length > mostGrants) {
      if (!this.#releaseOldest()) break;
    }
    const number = this.#free.pop() ?? this.#routes.size + 1;
    const route: Route = { number, grants: grants.length, opened: this.#open(number, grants) };
    this.#routes.set(key, route);
    this.#grants += route.grants;
    route.opened.catch(() => this.#forget(key, route));
    return route;
  }

  #releaseOldest(): boolean {
    for (const [key, route] of this.#routes) {
      this.#forget(key, route);
      // Without grants it takes no room at the server until its number is used again. Should
      // that fail, opening the next one says why.
      this.#open(route.number, []).catch(() => undefined);
      return true;
    }
    return false;
  }

  #forget(key: string, route: Route): void {
    if (this.#routes.get(key) !== route) return;
    this.#routes.delete(key);
    this.#grants -= route.grants;
    this.#free.push(route.number);
  }
}

/** @throws ClientError `malformed` or `too_large`: the list fits no route. */
export function checkGrants(grants: Uint8Array[]): void {
  if (grants.length > limits.routeGrants) {
    throw new ClientError('too_large', `grants: ${grants.length}, at most ${limits.routeGrants}`);
  }
  for (const { length } of grants) {
    if (length !== limits.grant)
      throw new ClientError('malformed', `grant: ${length} bytes, expected ${limits.grant}`);
  }
}
