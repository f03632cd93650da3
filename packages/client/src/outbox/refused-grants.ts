import { fromHex, GrantStatus, toHex } from '@ganira/protocol';
import type { GroupRoute } from '../groups/routes.ts';

/**
 * Grants of contacts that the server refuses: somebody blocked this account, replaced the grant, or the
 * server was restored. In memory only: the server says it again.
 */
export class RefusedGrants {
  readonly #grants = new Set<string>();

  /** @param statuses what the server answered, in the order of the route; empty where it didn't. */
  note({ grants, needs }: GroupRoute, statuses: readonly GrantStatus[]): void {
    const [theirs] = grants;
    if (needs !== 'first' || theirs === undefined) return;
    if (statuses[0] === GrantStatus.REFUSED) this.#grants.add(toHex(theirs));
    else this.#grants.delete(toHex(theirs));
  }

  get all(): Uint8Array[] {
    return [...this.#grants].map((grant) => fromHex(grant) ?? new Uint8Array());
  }
}
