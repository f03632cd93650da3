import type { ClientApi } from '@ganira/client';

/**
 * Every call that a page may make. `repeat`: made again by itself when another tab's worker
 * takes the store over before the answer came; `once`: fails with `owner_changed`, because
 * doing it twice would make two of something.
 */
export const methods = {
  listAccounts: 'repeat',
  signUp: 'once',
  unlock: 'repeat',
  signInElsewhere: 'once',
  signOut: 'repeat',
  lock: 'repeat',
  me: 'repeat',
  setName: 'repeat',
  storedAboutMe: 'repeat',
  checkInvitation: 'repeat',
  createInvitation: 'once',
  listInvitations: 'repeat',
  revokeInvitation: 'repeat',
  createContactLink: 'once',
  listContactLinks: 'repeat',
  revokeContactLink: 'repeat',
  readContactLink: 'repeat',
  sendContactRequest: 'repeat',
  listRequests: 'repeat',
  acceptRequest: 'repeat',
  declineRequest: 'repeat',
  listContacts: 'repeat',
  safetyNumber: 'repeat',
  listConversations: 'repeat',
  openConversation: 'repeat',
  pageMessages: 'repeat',
  sendText: 'repeat',
  markRead: 'repeat',
  saveDraft: 'repeat',
  notifyTyping: 'repeat',
  status: 'repeat',
} as const satisfies Record<keyof ClientApi, 'repeat' | 'once'>;

export type Method = keyof typeof methods;

export function isMethod(name: string): name is Method {
  return Object.hasOwn(methods, name);
}
