// The database's shape, as ordered steps. A step that was released is never changed.
import type { DatabaseSync } from 'node:sqlite';
import { SetupError } from '../../errors.ts';

/** `user_version` n means that the first n steps were taken. */
const steps: readonly string[] = [
  `
  CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id BLOB NOT NULL UNIQUE,
    opaque_record TEXT NOT NULL
  ) STRICT;

  CREATE TABLE device (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account,
    device_id BLOB NOT NULL,
    signing_key BLOB NOT NULL,
    UNIQUE (account, device_id)
  ) STRICT;

  CREATE TABLE chain_entry (
    account INTEGER NOT NULL REFERENCES account,
    position INTEGER NOT NULL,
    entry BLOB NOT NULL,
    PRIMARY KEY (account, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device,
    created_day INTEGER NOT NULL,
    used_day INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX session_by_device ON session (device);

  CREATE TABLE invitation (
    id BLOB PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    account INTEGER REFERENCES account,
    uses_left INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX invitation_by_account ON invitation (account);

  CREATE TABLE delivery_grant (
    hash BLOB PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    device INTEGER REFERENCES device,
    class INTEGER NOT NULL,
    expires_at INTEGER,
    uses_left INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX delivery_grant_by_account ON delivery_grant (account);

  CREATE TABLE key_package (
    id INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device,
    last_resort INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    package BLOB NOT NULL
  ) STRICT;
  CREATE INDEX key_package_by_device ON key_package (device, last_resort, id);

  CREATE TABLE mailbox (
    device INTEGER PRIMARY KEY REFERENCES device,
    floor INTEGER NOT NULL,
    expired_until INTEGER NOT NULL
  ) STRICT;

  -- A rowid table with an index beside it: clustered by (mailbox, sequence) it appends 3 times
  -- slower, as each mailbox would have a page of its own to write.
  CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    mailbox INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    class INTEGER NOT NULL,
    stored_day INTEGER NOT NULL,
    size_total INTEGER NOT NULL,
    shared_body INTEGER,
    body BLOB,
    UNIQUE (mailbox, sequence)
  ) STRICT;

  CREATE TABLE shared_body (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body BLOB NOT NULL
  ) STRICT;

  -- Apart from the bodies: counting down must not write them again.
  CREATE TABLE shared_body_pointers (
    body INTEGER PRIMARY KEY,
    pointers INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE attempt (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    day INTEGER NOT NULL,
    statuses BLOB
  ) STRICT;

  CREATE TABLE group_epoch (
    group_id BLOB PRIMARY KEY,
    epoch INTEGER NOT NULL,
    commit_hash BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    former_token_hash BLOB,
    is_behind INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE account_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL,
    device BLOB,
    day INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX account_event_by_account ON account_event (account, id);
  `,
  `
  CREATE TABLE totp (
    account INTEGER PRIMARY KEY REFERENCES account,
    secret BLOB NOT NULL,
    last_step INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    tries_since INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE recovery_code (
    account INTEGER NOT NULL REFERENCES account,
    hash BLOB NOT NULL,
    PRIMARY KEY (account, hash)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE pin_key (
    device INTEGER PRIMARY KEY REFERENCES device,
    pin_hash BLOB NOT NULL UNIQUE,
    sealed_key BLOB NOT NULL,
    tries_left INTEGER NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE account ADD COLUMN recovery_key BLOB;
  CREATE TABLE recovery_record (
    account INTEGER PRIMARY KEY REFERENCES account,
    version INTEGER NOT NULL,
    record BLOB NOT NULL
  ) STRICT;
  `,
  `
  CREATE TABLE passkey (
    id BLOB PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    created_day INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX passkey_by_account ON passkey (account);
  `,
  `
  ALTER TABLE account ADD COLUMN opaque_setup BLOB;
  `,
];

/** @throws SetupError when a newer version of Ganira wrote this database. */
export function migrate(connection: DatabaseSync): void {
  const version = userVersion(connection);
  if (version > steps.length) {
    throw new SetupError(
      `The database is of a newer version (${version}) than this server knows (${steps.length}). Start the newer server again, or restore a backup that this version made.`,
    );
  }
  for (const [at, step] of steps.entries()) {
    if (at < version) continue;
    connection.exec(`BEGIN EXCLUSIVE; ${step}; PRAGMA user_version = ${at + 1}; COMMIT`);
  }
}

function userVersion(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}
