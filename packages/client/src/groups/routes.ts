// Where mail for a group goes: to the other account, and to the own other devices.
import { GrantStatus, limits } from '@ganira/protocol';
import { getContact } from '../store/contact-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import { getGroup } from '../store/group-store.ts';
import { listSiblingGrants } from '../store/own-device-store.ts';

export interface GroupRoute {
  /** Of a pair, the other account's comes first. */
  grants: Uint8Array[];
  /** The other account's has to take it; in a self group any device's will do. */
  needs: 'first' | 'any';
}

/** @returns undefined while nobody can be reached. */
export async function routeOf(tx: ReadTx, groupId: Uint8Array): Promise<GroupRoute | undefined> {
  const group = await getGroup(tx, groupId);
  if (group === undefined) return undefined;
  const siblings = await listSiblingGrants(tx, groupId);
  const contact = await getContact(tx, group.accountId);
  if (contact === undefined) return siblings.length === 0 ? undefined : { grants: siblings, needs: 'any' };
  return contact.grantSecret === null
    ? undefined
    : { grants: [contact.grantSecret, ...siblings], needs: 'first' };
}

/** Did it reach whom it has to reach? An own device that isn't there catches up by itself. */
export function hasArrived({ needs }: Pick<GroupRoute, 'needs'>, statuses: readonly GrantStatus[]): boolean {
  if (needs === 'first') return statuses[0] === GrantStatus.STORED;
  return statuses.includes(GrantStatus.STORED);
}

/** Several grants in one column. */
export function splitGrants(joined: Uint8Array | null): Uint8Array[] {
  const bytes = joined ?? new Uint8Array();
  const grants: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += limits.grant) grants.push(bytes.slice(at, at + limits.grant));
  return grants;
}
