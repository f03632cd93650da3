// PutGrants: who may deliver to this account, as hashes.
import { expectLength, GrantClass, limits, type Grant, type PutGrants } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';
import type { AccountKey, Accounts, Grants, NewGrant } from '../../ports/directory.ts';
import type { MailboxConversation } from './conversation.ts';

const hour = 3_600n;
/** Unix seconds in the year 9999: what fits in a column and a clock. */
const latest = 253_402_300_799n;
const maxUses = 10_000;
const classes: ReadonlySet<GrantClass> = new Set([GrantClass.CONTACT, GrantClass.GROUP, GrantClass.REQUEST]);

export function putGrants(parts: { accounts: Accounts; grants: Grants }) {
  return async (conversation: MailboxConversation, frame: PutGrants, request: number): Promise<void> => {
    const { session } = conversation;
    if (frame.grants.length > limits.grantsPerRequest) {
      throw new ServerError(
        'quota',
        `${frame.grants.length} grants, at most ${limits.grantsPerRequest} a request`,
      );
    }
    for (const grant of frame.grants) checkShape(grant);
    const grants: NewGrant[] = [];
    for (const grant of frame.grants) grants.push(await readGrant(parts.accounts, session.account, grant));
    const verdict = await parts.grants.put(session.account, grants);
    if (verdict === 'quota')
      throw new ServerError('quota', `at most ${limits.grantsPerAccount} grants an account`);
    if (verdict === 'taken') throw new ServerError('grant_refused', 'a hash belongs to another account');
    conversation.connection.done(request);
  };
}

function checkShape(grant: Grant): void {
  expectLength(grant.hash, limits.hash, 'grant.hash');
  if (grant.deviceId.length > 0) expectLength(grant.deviceId, limits.id, 'grant.device_id');
  if (!classes.has(grant.class)) throw new ServerError('malformed', `grant.class: ${grant.class}`);
  if (grant.expiresAt % hour !== 0n) throw new ServerError('malformed', 'grant.expires_at: not a full hour');
  if (grant.expiresAt > latest) throw new ServerError('malformed', 'grant.expires_at: out of range');
  const isLimited = grant.uses > 0;
  if (isLimited && grant.class !== GrantClass.REQUEST) {
    throw new ServerError('malformed', 'grant.uses: only for class request');
  }
  if (grant.uses > maxUses)
    throw new ServerError('malformed', `grant.uses: ${grant.uses}, at most ${maxUses}`);
}

async function readGrant(accounts: Accounts, account: AccountKey, grant: Grant): Promise<NewGrant> {
  let mailbox: NewGrant['mailbox'];
  if (grant.deviceId.length > 0) {
    const device = await accounts.findDevice(account, grant.deviceId);
    if (device === undefined)
      throw new ServerError('forbidden', 'grant.device_id: not a device of this account');
    mailbox = device.mailbox;
  }
  return {
    hash: grant.hash,
    grantClass: grant.class,
    mailbox,
    expiresAt: Number(grant.expiresAt),
    uses: grant.uses,
  };
}
