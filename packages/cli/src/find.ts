// Contacts and requests by what somebody typed.
import type { ClientApi, ContactView, RequestView } from '@ganira/client';
import type { Account } from './account.ts';
import { CliError } from './errors.ts';
import { findPerson } from './people.ts';

/** Looks here first; asks the server only when nobody fits, who may have become a contact since. */
export async function findContact(account: Account, who: string): Promise<ContactView> {
  const look = async (): Promise<ContactView> =>
    findPerson(await account.messenger.listContacts(), who, {
      as: ({ accountId, name }) => ({ id: accountId, name }),
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
