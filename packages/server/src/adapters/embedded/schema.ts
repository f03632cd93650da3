// What the database holds and why. From this come the page "what this server stores about me" and
// the table in docs/privacy; a test fails when a column is missing here.

export interface TableDescription {
  readonly name: string;
  readonly purpose: string;
  /** Which rows belong to the account `:account`; undefined: none can be traced to one. */
  readonly owned: string | undefined;
  /** Purpose by column, in the order of the table. */
  readonly columns: Readonly<Record<string, string>>;
}

const ofAccount = 'account = :account';
const ofDevice = 'device IN (SELECT id FROM device WHERE account = :account)';

export const tables: readonly TableDescription[] = [
  {
    name: 'meta',
    purpose: 'Facts about this server itself.',
    owned: undefined,
    columns: { key: 'Name of the fact.', value: 'What it is at present.' },
  },
  {
    name: 'account',
    purpose: 'One row for each account.',
    owned: 'id = :account',
    columns: {
      id: 'Number inside this database, so that other rows can be short.',
      account_id: 'Random account id. Neither name, nor phone number, nor address.',
      opaque_record: 'What a password is checked against (OPAQUE); the password itself never comes here.',
      recovery_key: 'Public half of the recovery key, from the chain; empty when none was set.',
      opaque_setup: 'Which secret of this server belongs to it.',
    },
  },
  {
    name: 'device',
    purpose: 'The devices that the account added, each with a mailbox.',
    owned: ofAccount,
    columns: {
      id: 'Number inside this database.',
      account: 'Whose device it is.',
      device_id: 'Random device id, part of the identity chain.',
      signing_key: 'Public key that the device proves itself with.',
    },
  },
  {
    name: 'chain_entry',
    purpose: 'The signed identity chain, handed to those who were given a grant.',
    owned: ofAccount,
    columns: {
      account: 'Whose chain it is.',
      position: 'Place on the chain.',
      entry: 'Signed entry: a device was added or removed, a recovery key was set.',
    },
  },
  {
    name: 'session',
    purpose: 'Sign-ins that still work; gone 90 days after the last use.',
    owned: ofDevice,
    columns: {
      token_hash: 'SHA-256 of the session token.',
      device: 'The device that signed in.',
      created_day: 'Day of the sign-in.',
      used_day: 'Day of the last use, so that forgotten sessions end.',
    },
  },
  {
    name: 'pin_key',
    purpose: 'For each device that a PIN unlocks: what counts its tries. Gone after the tenth wrong one.',
    owned: ofDevice,
    columns: {
      device: 'Whose PIN it is.',
      pin_hash: 'SHA-256 of the random number that the device asks with.',
      sealed_key: 'Random key that answers are computed with, sealed. It tells nothing about the PIN.',
      tries_left: 'How many tries are left.',
    },
  },
  {
    name: 'recovery_record',
    purpose: 'What the owner gets back with the recovery key when all devices are lost.',
    owned: ofAccount,
    columns: {
      account: 'Whose it is.',
      version: 'How often it was written, so that an old one can be told.',
      record: 'Ciphertext of own contacts and settings; only the recovery key opens it.',
    },
  },
  {
    name: 'invitation',
    purpose: 'Invitations that still work; deleted when used up, revoked or expired.',
    owned: ofAccount,
    columns: {
      id: 'Random id, to revoke it by.',
      token_hash: 'SHA-256 of the token in the link.',
      account: 'Who made it; empty for the operator.',
      uses_left: 'How many people may still join with it. Who joined is not stored.',
      expires_at: 'When it ends.',
    },
  },
  {
    name: 'delivery_grant',
    purpose: 'Permissions to deliver to the account. Who holds one is not stored.',
    owned: ofAccount,
    columns: {
      hash: 'SHA-256 of the grant.',
      account: 'Whose mailboxes it opens.',
      device: 'The only device that it reaches; empty for all.',
      class: 'Contact, group or contact request.',
      expires_at: 'When it ends, in full hours; empty for never.',
      uses_left: 'Deliveries that are left, for contact requests; empty for no limit.',
    },
  },
  {
    name: 'key_package',
    purpose: 'Public keys by which others can start a conversation while the device is offline.',
    owned: ofDevice,
    columns: {
      id: 'Number inside this database.',
      device: 'Whose keys they are.',
      last_resort: 'Whether it may be given out more than once.',
      expires_at: 'When it ends.',
      package: 'The MLS key package.',
    },
  },
  {
    name: 'mailbox',
    purpose: 'How far each device has read its mailbox.',
    owned: ofDevice,
    columns: {
      device: 'Whose mailbox it is.',
      floor: 'Everything up to this number is acknowledged or thrown away.',
      expired_until: 'Everything up to this number that was not acknowledged was thrown away.',
    },
  },
  {
    name: 'item',
    purpose: 'Encrypted mail that waits for a device; deleted when the device has it.',
    owned: 'mailbox IN (SELECT id FROM device WHERE account = :account)',
    columns: {
      id: 'Number inside this database.',
      mailbox: 'The mailbox in which it waits.',
      sequence: 'Place in the mailbox.',
      class: 'The class of the grant under which it came. Who sent it is not stored.',
      stored_day: 'Day of its arrival, so that undelivered mail expires.',
      size_total: 'Running sum of sizes, so that a mailbox can be full.',
      shared_body: 'Number of the body that waits in several mailboxes; empty when it is here.',
      body: 'Ciphertext that this server can not read.',
    },
  },
  {
    name: 'shared_body',
    purpose: 'Bodies that wait in several mailboxes, stored once.',
    owned:
      'id IN (SELECT shared_body FROM item WHERE mailbox IN (SELECT id FROM device WHERE account = :account))',
    columns: { id: 'Number inside this database.', body: 'Ciphertext that this server can not read.' },
  },
  {
    name: 'shared_body_pointers',
    purpose: 'In how many mailboxes a body still waits; deleted with the last.',
    owned:
      'body IN (SELECT shared_body FROM item WHERE mailbox IN (SELECT id FROM device WHERE account = :account))',
    columns: { body: 'Number of the body.', pointers: 'Mailboxes in which it waits.' },
  },
  {
    name: 'attempt',
    purpose: 'Random numbers of deliveries, so that a repeated one is not delivered twice; kept for days.',
    owned: undefined,
    columns: {
      n: 'Order of arrival.',
      id: 'Random number that the sender chose for this delivery alone.',
      day: 'Day of the delivery, so that it is forgotten.',
      statuses: 'What was answered, when not everything was stored.',
    },
  },
  {
    name: 'group_epoch',
    purpose: 'Which change of a group came first. Its members are not stored.',
    owned: undefined,
    columns: {
      group_id: 'Random number of the group.',
      epoch: 'How many changes there were.',
      commit_hash: 'SHA-256 of the last change, which itself is encrypted.',
      token_hash: 'SHA-256 of what members show to change the group.',
      former_token_hash: 'The one before, to answer who was too late.',
      is_behind: 'Whether this is from a backup, so that changes after it may be missing.',
    },
  },
  {
    name: 'account_event',
    purpose: 'What happened to the account, for its owner to see; the last 100, for half a year at most.',
    owned: ofAccount,
    columns: {
      id: 'Order of the events.',
      account: 'Whose account it is.',
      kind: 'What happened: a sign-in, a new device, another password.',
      device: 'The device that it is about. No address and no kind of device is stored.',
      day: 'Day of the event, not the time.',
    },
  },
  {
    name: 'totp',
    purpose: 'The second factor of an account that has codes of an app.',
    owned: ofAccount,
    columns: {
      account: 'Whose second factor it is.',
      secret: 'What codes are checked against, encrypted under a key that lies outside this database.',
      last_step: 'The half minute of the last code, so that no code works twice.',
      tries: 'Wrong codes in a row, so that nobody can guess.',
      tries_since: 'When the first of them came, so that they are forgiven after 15 minutes.',
    },
  },
  {
    name: 'recovery_code',
    purpose: 'Recovery codes that were not used yet.',
    owned: ofAccount,
    columns: { account: 'Whose code it is.', hash: 'SHA-256 of the code, which has 128 random bits.' },
  },
  {
    name: 'passkey',
    purpose: 'Passkeys that sign in and confirm, instead of the password or besides it.',
    owned: ofAccount,
    columns: {
      id: 'Random number of the passkey.',
      account: 'Whose passkey it is.',
      public_key: 'Public key that its signatures are checked with.',
      counter: 'How often it signed, if it counts: a copy would show.',
      created_day: 'Day on which it was added.',
    },
  },
];

/** The table of docs/privacy, in Markdown. */
export function renderPrivacyTable(): string {
  const lines = ['| Table | Column | Why it is stored |', '|---|---|---|'];
  for (const { name, purpose, columns } of tables) {
    lines.push(`| **${name}** | | ${purpose} |`);
    for (const [column, why] of Object.entries(columns)) lines.push(`| | \`${column}\` | ${why} |`);
  }
  return `${lines.join('\n')}\n`;
}
