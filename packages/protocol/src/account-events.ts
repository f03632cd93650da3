// What the server notes of an account for its owner to see: what, on which day, by which device.

export const accountEventKinds = [
  'joined',
  'signed-in',
  'signed-out',
  /** By another device of the account. */
  'session-ended',
  'device-added',
  'device-removed',
  'password-changed',
  'totp-on',
  'totp-off',
  'recovery-codes-made',
  'recovery-code-used',
  'passkey-added',
  'passkey-removed',
  'recovery-key-set',
  /** By the recovery key, which removed all devices that were there. */
  'recovered',
  /** On the identity chain, by a device. */
  'handle-set',
  'guardian-added',
  'guardian-removed',
  /** The rules of a guardian: other ones are in force. */
  'rules-set',
] as const;

export type AccountEventKind = (typeof accountEventKinds)[number];
