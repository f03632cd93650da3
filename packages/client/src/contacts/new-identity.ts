// The person decided that a contact has a new identity: the conversation starts again with it.
import { areEqual } from '@ganira/protocol';
import type { OpenAccount } from '../account/open-account.ts';
import { learnChain } from '../devices/learning.ts';
import { contactCard } from '../devices/records/contact.ts';
import { grantCard } from '../devices/records/grant.ts';
import { makeContactGrant, takeGrantsBack } from '../devices/rotation.ts';
import { share } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import type { PinnedAccount } from '../identity/chains.ts';
import { getAccount } from '../store/account-store.ts';
import { putStagedCommit } from '../store/commit-store.ts';
import { isBlocked } from '../store/blocked-store.ts';
import { getContact, setContactGroup } from '../store/contact-store.ts';
import { listDoubts } from '../store/doubt-store.ts';
import { insertOwnGrant } from '../store/grant-store.ts';
import { deleteRequestIn } from '../store/request-store.ts';
import { forgetChecks } from '../trust/trust.ts';
import { foundWith, takeOwnDevices, takePeerDevices } from './accepting.ts';
import { enqueueIntroduction, putGroup } from './conversation-rows.ts';
import { resetIdentity } from './identity-reset.ts';

/**
 * With the identity that is pinned now, which the grant has to lead to: else nothing changes.
 * @throws ClientError `identity_refused` when it leads to another one.
 */
export async function startAgain(
  open: OpenAccount,
  next: PinnedAccount & { grantSecret: Uint8Array },
): Promise<void> {
  const { founding, serial, store, chains, account, outbox } = open;
  const { accountId, genesisHash, grantSecret } = next;
  const { random, clock } = founding;
  const peer = await takePeerDevices(founding, grantSecret, next);
  const own = await takeOwnDevices(founding);
  const grant = makeContactGrant(random, accountId);
  await serial.run(async () => {
    const { groupId, state, staged } = await foundWith(founding, {
      peer,
      own,
      grant: grantSecret,
      generation: 0,
    });
    await store.change(async (tx, tell) => {
      const known = await getContact(tx, accountId);
      // Another device of this account was faster.
      if (known === undefined || areEqual(known.genesisHash, genesisHash)) return;
      const { accountId: ownAccountId, deviceId: ownDeviceId } = account;
      const parts = { ...founding, chains, ownAccountId, ownDeviceId, tell };
      await forgetChecks(tx, random, accountId);
      await takeGrantsBack(tx, parts, accountId);
      await share(tx, random, { kind: 'doubts', key: accountId, value: new Uint8Array() });
      await resetIdentity(tx, parts, { ...next, since: clock.now() });
      await deleteRequestIn(tx, accountId);
      for (const chain of [peer.chain, own.chain]) await learnChain(tx, parts, { chain });
      await insertOwnGrant(tx, grant);
      await share(tx, random, { kind: 'grant', key: grant.hash, value: grantCard(grant) });
      await putGroup(tx, parts, { groupId, accountId, generation: 0, state, isJoinedLate: false });
      await setContactGroup(tx, accountId, groupId);
      await putStagedCommit(tx, staged);
      const contact = await getContact(tx, accountId);
      if (contact !== undefined)
        await share(tx, random, { kind: 'contact', key: accountId, value: contactCard(contact) });
      const name = (await getAccount(tx))?.name ?? '';
      await enqueueIntroduction(tx, random, { accountId, groupId, name, grant: grant.secret });
    });
  });
  await open.syncGrantsNow();
  outbox.kick();
}

/** With the identity that a doubt names, by the grant that is known. */
export async function startAgainInDoubt(open: OpenAccount, accountId: Uint8Array): Promise<void> {
  const { contact, doubts, isUnwanted } = await open.store.read(async (tx) => ({
    contact: await getContact(tx, accountId),
    doubts: await listDoubts(tx, accountId),
    isUnwanted: await isBlocked(tx, accountId),
  }));
  if (isUnwanted) throw new ClientError('contact_blocked', 'they are blocked');
  if (contact === undefined) throw new ClientError('contact_unknown', 'no such contact');
  const named = doubts.find(({ source, genesisHash }) => isSeen(source) && genesisHash.length > 0);
  if (named === undefined) throw new ClientError('no_other_identity', 'nothing names another identity');
  const { grantSecret } = contact;
  if (grantSecret === null) throw new ClientError('grant_refused', 'they gave nothing to reach them by');
  await startAgain(open, { accountId, genesisHash: named.genesisHash, grantSecret });
}

/** What the server gives, or their own screen shows: nobody starts again by the word of a third one. */
function isSeen(source: string): boolean {
  return source === 'server' || source === 'code';
}
