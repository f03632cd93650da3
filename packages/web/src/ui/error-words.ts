import type { PlainKey, Translate } from '../words/words.tsx';

/** What to say about a failure, wherever it has no words of its own: what happened and what to do. */
const keys: Record<string, PlainKey> = {
  offline: 'error.offline',
  rate_limited: 'error.rate-limited',
  storage_full: 'error.storage-full',
  storage_unavailable: 'error.server-storage',
  shutting_down: 'error.server-storage',
  store_in_use: 'error.store-in-use',
  store_corrupt: 'error.store-corrupt',
  store_missing: 'error.store-missing',
  newer_store: 'error.newer-store',
  storage_refused: 'error.storage-refused',
  out_of_memory: 'error.out-of-memory',
  wrong_password: 'error.wrong-password',
  password_refused: 'error.wrong-password',
  weak_password: 'error.weak-password',
  name_empty: 'error.name-empty',
  name_too_long: 'error.name-too-long',
  text_too_long: 'error.text-too-long',
  invitation_refused: 'error.invitation-refused',
  account_unknown: 'error.account-unknown',
  account_exists: 'error.account-exists',
  link_malformed: 'error.link-malformed',
  link_expired: 'error.link-expired',
  link_used: 'error.link-used',
  link_other_server: 'error.link-other-server',
  request_unknown: 'error.request-unknown',
  identity_refused: 'error.identity-refused',
  clock_wrong: 'error.clock-wrong',
  quota: 'error.quota',
  owner_changed: 'error.owner-changed',
  not_open: 'error.not-open',
};

export function errorWords(t: Translate, code: string): string {
  return t(keys[code] ?? 'error.internal');
}
