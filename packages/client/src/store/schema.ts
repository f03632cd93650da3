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
  {
    id: '0002-trust',
    sql: `
-- How sure this account is of who somebody is; who has no row is unknown.
CREATE TABLE trust (
  account_id BLOB PRIMARY KEY,
  genesis_hash BLOB NOT NULL,
  level TEXT NOT NULL CHECK (level IN ('introduced', 'verified', 'met')),
  introducer BLOB,
  at INTEGER NOT NULL
) WITHOUT ROWID;

-- What contradicts a pinned identity. Undecided, it stops what is sent to the contact.
CREATE TABLE identity_doubt (
  account_id BLOB NOT NULL,
  source TEXT NOT NULL,
  claimant BLOB NOT NULL,
  genesis_hash BLOB NOT NULL,
  evidence BLOB NOT NULL,
  at INTEGER NOT NULL,
  is_decided INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, source, claimant)
) WITHOUT ROWID;

-- Codes that were on this screen, or before this camera.
CREATE TABLE meeting (
  secret BLOB PRIMARY KEY,
  account_id BLOB NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('shown', 'scanned')),
  at INTEGER NOT NULL
) WITHOUT ROWID;
`,
  },
  {
    id: '0003-chain-receipt',
    sql: `
-- What the server gave for the own chain, so that it takes devices back after a restore.
ALTER TABLE account ADD COLUMN chain_receipt BLOB;
ALTER TABLE account ADD COLUMN chain_receipt_length INTEGER NOT NULL DEFAULT 0;
`,
  },
  {
    id: '0004-device-setting',
    sql: `
-- Choices that are of this device alone, such as when it locks.
CREATE TABLE device_setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
`,
  },
  {
    id: '0005-devices',
    sql: `
-- Scope of a grant that reaches one own device alone.
ALTER TABLE own_grant ADD COLUMN device_id BLOB;
-- The Introduction that hands over its successor: it is deleted when the other side has that.
ALTER TABLE own_grant ADD COLUMN retires_with BLOB;

-- The greatest counter of a record of the self group that was seen.
ALTER TABLE account ADD COLUMN sync_counter INTEGER NOT NULL DEFAULT 0;
-- This device was linked by another: it knows nobody until the self group tells.
ALTER TABLE account ADD COLUMN is_linked INTEGER NOT NULL DEFAULT 0;
-- When this device learned that it is no longer on the chain; 0 while it is.
ALTER TABLE account ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;

-- The other devices of this account that are on its chain, and what reaches each alone.
CREATE TABLE own_device (
  device_id BLOB PRIMARY KEY,
  grant_secret BLOB
) WITHOUT ROWID;

-- The group of all own devices, once there are two.
CREATE TABLE self_group (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  group_id BLOB NOT NULL
);

-- Groups that are written to.
CREATE VIEW current_group AS
  SELECT group_id, account_id, grant_secret IS NOT NULL AS is_open, 0 AS is_self FROM contact
  UNION ALL
  SELECT self_group.group_id, account.account_id, 1, 1 FROM self_group, account;

-- When it has to be seen whether the leaves are the devices of the chains; 0 for never.
ALTER TABLE mls_group ADD COLUMN devices_due_at INTEGER NOT NULL DEFAULT 0;
-- A device that is no longer on its chain is still a leaf: nothing is written before it is removed.
ALTER TABLE mls_group ADD COLUMN has_removed_leaf INTEGER NOT NULL DEFAULT 0;
-- The head of the own chain that was last told in this group.
ALTER TABLE mls_group ADD COLUMN told_head BLOB;
-- This device came when others were already writing.
ALTER TABLE mls_group ADD COLUMN is_joined_late INTEGER NOT NULL DEFAULT 0;

-- The devices in a group, and what is known of each.
CREATE TABLE group_leaf (
  group_id BLOB NOT NULL,
  device_id BLOB NOT NULL,
  account_id BLOB NOT NULL,
  is_member INTEGER NOT NULL,
  -- This device's envelopes that it has.
  confirmed INTEGER NOT NULL DEFAULT 0,
  -- The latest epoch in which it wrote.
  shown_epoch INTEGER NOT NULL DEFAULT 0,
  -- Its envelopes that were read on another device of this account.
  read_elsewhere INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (group_id, device_id)
) WITHOUT ROWID;

ALTER TABLE outbox ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE accepted_commit ADD COLUMN accepted_at INTEGER NOT NULL DEFAULT 0;
-- Their chain has to be fetched: an envelope named a head that isn't known here.
ALTER TABLE contact ADD COLUMN is_chain_wanted INTEGER NOT NULL DEFAULT 0;

-- Of the last Resync of each device that was taken.
CREATE TABLE resync_seen (
  device_id BLOB PRIMARY KEY,
  counter INTEGER NOT NULL
) WITHOUT ROWID;

-- What the self group holds: the newest of each kind and key.
CREATE TABLE sync_record (
  kind TEXT NOT NULL,
  key BLOB NOT NULL,
  value BLOB NOT NULL,
  counter INTEGER NOT NULL,
  device_id BLOB NOT NULL,
  -- The other devices don't have it yet.
  is_dirty INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;
`,
  },
  {
    id: '0006-gone',
    sql: `
-- They deleted their account.
ALTER TABLE contact ADD COLUMN is_gone INTEGER NOT NULL DEFAULT 0;
`,
  },
  {
    id: '0007-recovery',
    sql: `
-- The recovery key's public half and what the recovery record is encrypted with; never the key.
CREATE TABLE recovery (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  public_key BLOB NOT NULL,
  record_key BLOB NOT NULL,
  version INTEGER NOT NULL,
  content_hash BLOB,
  incarnation BLOB,
  written_at INTEGER NOT NULL DEFAULT 0
);
`,
  },
  {
    id: '0008-introductions',
    sql: `
-- Whom a contact introduced to this account, and whom this device introduced to each other.
CREATE TABLE introduction (
  id BLOB NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('made', 'received')),
  introducer BLOB NOT NULL,
  account_id BLOB NOT NULL,
  genesis_hash BLOB NOT NULL,
  name TEXT NOT NULL,
  statement BLOB NOT NULL,
  signature BLOB NOT NULL,
  link TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'yes', 'no', 'asked')),
  at INTEGER NOT NULL,
  PRIMARY KEY (id, role, account_id)
) WITHOUT ROWID;
`,
  },
  {
    id: '0009-requests-warn',
    sql: `
-- A request that names a contact's account is shown as a request; it stops nothing.
DELETE FROM identity_doubt WHERE source = 'request';
`,
  },
  {
    id: '0010-blocked',
    sql: `
-- Nothing is written to who is blocked.
DROP VIEW current_group;
CREATE VIEW current_group AS
  SELECT group_id, account_id, grant_secret IS NOT NULL AND account_id NOT IN (
      SELECT key FROM sync_record WHERE kind = 'blocked' AND length(value) > 0) AS is_open, 0 AS is_self
  FROM contact
  UNION ALL
  SELECT self_group.group_id, account.account_id, 1, 1 FROM self_group, account;
`,
  },
  {
    id: '0011-history',
    sql: `
-- Messages that one device of this account gives another: the last time for each, in either direction.
CREATE TABLE history_transfer (
  -- The other one.
  device_id BLOB NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('to', 'from')),
  state TEXT NOT NULL CHECK (state IN ('offered', 'running', 'done', 'stopped')),
  -- The HistoryOffer, as it was signed.
  offer BLOB NOT NULL,
  -- This side's X25519 key, until the two below follow from it.
  secret_key BLOB,
  seal_key BLOB,
  open_key BLOB,
  -- Of the side that gets: where it goes on; conversation is empty at the beginning, NULL at the end.
  conversation BLOB,
  before INTEGER NOT NULL DEFAULT 0,
  -- Of the side that gets: the message that stands behind what comes next.
  anchor BLOB,
  messages INTEGER NOT NULL,
  moved INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (device_id, direction)
) WITHOUT ROWID;
`,
  },
  {
    id: '0012-recovery-seal',
    sql: `
-- What the recovery record is sealed to. record_key is of before there was that: the seal key follows
-- from it, and it goes. The record is written anew.
CREATE TABLE recovery_next (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  public_key BLOB NOT NULL,
  seal_key BLOB,
  record_key BLOB,
  version INTEGER NOT NULL,
  content_hash BLOB,
  incarnation BLOB,
  written_at INTEGER NOT NULL DEFAULT 0
);
INSERT INTO recovery_next (one, public_key, record_key, version, written_at)
  SELECT one, public_key, record_key, version, written_at FROM recovery;
DROP TABLE recovery;
ALTER TABLE recovery_next RENAME TO recovery;
`,
  },
  {
    id: '0013-groups-at-rest',
    sql: `
-- A lost group of somebody who takes nothing from this account: it looks as if they were away.
ALTER TABLE mls_group ADD COLUMN is_at_rest INTEGER NOT NULL DEFAULT 0;
`,
  },
  {
    id: '0014-group-health',
    sql: `
-- What the list of conversations needs of each group, without its state.
CREATE INDEX mls_group_by_health ON mls_group (health, is_at_rest);
`,
  },
  {
    id: '0015-group-work',
    sql: `
-- Which groups want a commit of this device, without their states: looked at with each message.
CREATE INDEX mls_group_by_wish ON mls_group (is_update_due)
  WHERE wanted_readd IS NOT NULL OR is_update_due = 1;
CREATE INDEX mls_group_by_use ON mls_group (updated_at, sent_since_update) WHERE sent_since_update > 0;
CREATE INDEX mls_group_by_devices_due ON mls_group (devices_due_at, health, has_removed_leaf)
  WHERE devices_due_at > 0;
`,
  },
  {
    id: '0016-what-is-not-sent',
    sql: `
-- What is asked with each message, without the bodies of all that was sent and isn't confirmed.
CREATE INDEX accepted_commit_not_sent ON accepted_commit (group_id, epoch) WHERE is_sent = 0;
CREATE INDEX outbox_not_sent ON outbox (id) WHERE state <> 'sent';
CREATE INDEX contact_by_group ON contact (group_id);
`,
  },
  {
    id: '0017-unblocked',
    sql: `
-- When they were unblocked after less than a minute; 0 once they are known to have what says so.
ALTER TABLE contact ADD COLUMN unblocked_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX contact_by_unblocked ON contact (unblocked_at) WHERE unblocked_at > 0;
`,
  },
];
