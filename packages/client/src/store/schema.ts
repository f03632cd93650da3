// The tables of one account's store. Ids and hashes are blobs; times are Unix milliseconds
// unless a column says seconds.
import type { Migration } from './database/database.ts';

export const migrations: readonly Migration[] = [
  {
    id: '0001-first',
    sql: `
CREATE TABLE account (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  account_id BLOB NOT NULL,
  device_id BLOB NOT NULL,
  signing_public BLOB NOT NULL,
  signing_secret BLOB NOT NULL,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('signing-up', 'active')),
  session_token BLOB,
  incarnation BLOB,
  cursor INTEGER NOT NULL DEFAULT 0,
  resync_counter INTEGER NOT NULL DEFAULT 0,
  injected INTEGER NOT NULL DEFAULT 0,
  replayed INTEGER NOT NULL DEFAULT 0
);

-- The verified identity chains of this account and of everybody known.
CREATE TABLE chain_entry (
  account_id BLOB NOT NULL,
  position INTEGER NOT NULL,
  entry BLOB NOT NULL,
  PRIMARY KEY (account_id, position)
) WITHOUT ROWID;

-- Grants that this account issued. A deleted one stays until the server confirmed.
CREATE TABLE own_grant (
  hash BLOB PRIMARY KEY,
  secret BLOB NOT NULL,
  class INTEGER NOT NULL,
  account_id BLOB,
  expires_at_seconds INTEGER NOT NULL,
  uses INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL DEFAULT 0,
  synced_incarnation BLOB
) WITHOUT ROWID;

CREATE TABLE key_package (
  reference BLOB PRIMARY KEY,
  public_part BLOB NOT NULL,
  secret_part BLOB NOT NULL,
  expires_at_seconds INTEGER NOT NULL,
  is_last_resort INTEGER NOT NULL,
  -- Made for one resync, never given to the directory.
  is_private INTEGER NOT NULL DEFAULT 0,
  synced_incarnation BLOB
) WITHOUT ROWID;

CREATE TABLE contact_link (
  id BLOB PRIMARY KEY,
  request_public BLOB NOT NULL,
  request_secret BLOB NOT NULL,
  grant_hash BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at_seconds INTEGER NOT NULL,
  uses_left INTEGER NOT NULL,
  is_revoked INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Sealed requests that came and wait for an answer; declined ones stay, so that a restored server
-- can't show them again.
CREATE TABLE request_in (
  account_id BLOB PRIMARY KEY,
  genesis_hash BLOB NOT NULL,
  chain_head BLOB NOT NULL,
  name TEXT NOT NULL,
  grant_secret BLOB NOT NULL,
  link_id BLOB NOT NULL,
  received_at INTEGER NOT NULL,
  is_declined INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Requests that this account sent: whom it lets found a conversation.
CREATE TABLE request_out (
  account_id BLOB PRIMARY KEY,
  genesis_hash BLOB NOT NULL,
  grant_hash BLOB NOT NULL,
  sent_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE contact (
  account_id BLOB PRIMARY KEY,
  genesis_hash BLOB NOT NULL,
  name TEXT NOT NULL,
  -- Theirs to this account: what sending shows. NULL until they gave one.
  grant_secret BLOB,
  since INTEGER NOT NULL,
  is_established INTEGER NOT NULL DEFAULT 0,
  group_id BLOB NOT NULL,
  read_position INTEGER NOT NULL DEFAULT 0,
  last_position INTEGER NOT NULL DEFAULT 0,
  last_at INTEGER NOT NULL,
  unread INTEGER NOT NULL DEFAULT 0,
  draft TEXT NOT NULL DEFAULT '',
  -- When a founding that nobody answered was last sent again.
  reminded_at INTEGER NOT NULL DEFAULT 0,
  -- Of the last Resync of theirs that was taken.
  peer_resync_counter INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- MLS groups. contact.group_id names the one that is written to; others are only read.
CREATE TABLE mls_group (
  group_id BLOB PRIMARY KEY,
  account_id BLOB NOT NULL,
  generation INTEGER NOT NULL,
  state BLOB NOT NULL,
  own_sequence INTEGER NOT NULL DEFAULT 0,
  own_last_hash BLOB NOT NULL,
  health TEXT NOT NULL DEFAULT 'good' CHECK (health IN ('good', 'resyncing', 'condemned')),
  -- Messages of the present epoch in a row that did not open.
  unopened INTEGER NOT NULL DEFAULT 0,
  -- When the server had this device's Resync; 0 before.
  asked_at INTEGER NOT NULL DEFAULT 0,
  -- The other side's Resync that waits for a commit: a serialised ResyncBody.
  wanted_readd BLOB,
  is_update_due INTEGER NOT NULL DEFAULT 0,
  sent_since_update INTEGER NOT NULL DEFAULT 0,
  founded_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE epoch_authenticator (
  group_id BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  authenticator BLOB NOT NULL,
  PRIMARY KEY (group_id, epoch)
) WITHOUT ROWID;

-- What is known of each sending device's envelopes in a group.
CREATE TABLE sender_track (
  group_id BLOB NOT NULL,
  device_id BLOB NOT NULL,
  track BLOB NOT NULL,
  PRIMARY KEY (group_id, device_id)
) WITHOUT ROWID;

CREATE TABLE message (
  conversation BLOB NOT NULL,
  position INTEGER NOT NULL,
  message_id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  is_own INTEGER NOT NULL,
  text TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  status INTEGER NOT NULL,
  group_id BLOB NOT NULL,
  device_id BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  PRIMARY KEY (conversation, position)
) WITHOUT ROWID;
CREATE INDEX message_by_sequence ON message (group_id, device_id, sequence);

-- What waits to be sent in a conversation, in the order of id, and what was sent but isn't
-- confirmed by the other side: kept for a restored server and for resend requests.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation BLOB NOT NULL,
  group_id BLOB NOT NULL,
  kind TEXT NOT NULL,
  -- A serialised Content; NULL for a receipt, which is made when it is sealed.
  content BLOB,
  message_id BLOB NOT NULL,
  -- The device that a receipt is about.
  target BLOB,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sealed', 'sent')),
  sequence INTEGER,
  envelope BLOB,
  epoch INTEGER,
  attempt_id BLOB,
  body BLOB
);
CREATE INDEX outbox_by_group ON outbox (group_id, state, id);

-- A commit that was made but not yet accepted by the register: at most one a group.
CREATE TABLE staged_commit (
  group_id BLOB PRIMARY KEY,
  intent TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  state BLOB NOT NULL,
  commit_hash BLOB NOT NULL,
  write_token BLOB NOT NULL,
  next_token_hash BLOB NOT NULL,
  attempt_id BLOB NOT NULL,
  body BLOB,
  welcome BLOB,
  welcome_grant BLOB
) WITHOUT ROWID;

-- Commits that were accepted, kept until the other side shows the epoch: a restored server
-- gets them again.
CREATE TABLE accepted_commit (
  group_id BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  commit_hash BLOB NOT NULL,
  write_token BLOB NOT NULL,
  next_token_hash BLOB NOT NULL,
  attempt_id BLOB NOT NULL,
  body BLOB,
  welcome BLOB,
  welcome_grant BLOB,
  -- The register has it; its mail may still be refused.
  is_registered INTEGER NOT NULL DEFAULT 1,
  is_sent INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (group_id, epoch)
) WITHOUT ROWID;

-- Mail outside groups: sealed requests and resyncs.
CREATE TABLE plain_mail (
  attempt_id BLOB PRIMARY KEY,
  purpose TEXT NOT NULL,
  account_id BLOB NOT NULL,
  grant_secret BLOB NOT NULL,
  body BLOB NOT NULL,
  is_sent INTEGER NOT NULL DEFAULT 0,
  made_at INTEGER NOT NULL
) WITHOUT ROWID;
`,
  },
];
