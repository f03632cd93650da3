// Contacts and requests by what somebody typed.
import type { BlockedView, ClientApi, ContactView, RequestView } from '@ganira/client';
import type { Account } from './account.ts';
import { CliError, type Candidate } from './errors.ts';
import { findPerson } from './people.ts';

/** Looks here first; asks the server only when nobody fits, who may have become a contact since. */
export async function findContact(account: Account, who: string): Promise<ContactView> {
  const look = async (): Promise<ContactView> =>
    findPerson(await account.messenger.listContacts(), who, {
      as: candidate,
      unknown: 'contact_unknown',
    });
  try {
    return await look();
  } catch (error) {
    const isUnknown = error instanceof CliError && error.code === 'contact_unknown';
    if (!isUnknown || !(await account.tryCatchUp())) throw error;
    return await look();
  }
}

export async function findRequest(
  messenger: Pick<ClientApi, 'listRequests'>,
  who: string,
): Promise<RequestView> {
  return findPerson(await messenger.listRequests(), who, {
    as: ({ id, name }) => ({ id, name }),
    unknown: 'request_unknown',
  });
}

/** Whoever may be blocked. Somebody who says to be a contact stands for that contact. */
export async function findContactOrRequest(
  messenger: Pick<ClientApi, 'listContacts' | 'listRequests'>,
  who: string,
): Promise<{ accountId: string; name: string }> {
  const requests = (await messenger.listRequests()).filter(({ claimed }) => claimed === undefined);
  const asking = requests.map(({ id, name }) => ({ accountId: id, name }));
  const contacts = (await messenger.listContacts()).map(({ accountId, name }) => ({ accountId, name }));
  return findPerson([...contacts, ...asking], who, { as: candidate, unknown: 'contact_unknown' });
}

export async function findBlocked(
  messenger: Pick<ClientApi, 'listBlocked'>,
  who: string,
): Promise<BlockedView> {
  return findPerson(await messenger.listBlocked(), who, { as: candidate, unknown: 'contact_unknown' });
}

function candidate({ accountId, name }: { accountId: string; name: string }): Candidate {
  return { id: accountId, name };
}
