// Sizes that both sides hold. Bytes unless a name says otherwise.

export const limits = {
  id: 16,
  hash: 32,
  grant: 16,
  token: 32,
  /** What a locked device shows to be told that mail waits. */
  watchTicket: 64,
  /** One frame on a socket. */
  frame: 1_114_112,
  /** A mail under a grant of class contact or group. */
  body: 1_048_576,
  /** A mail under a grant of class request. */
  requestBody: 8_192,
  /** A JSON body over HTTP. */
  httpBody: 32_768,
  /** Grants in one route. */
  routeGrants: 512,
  /** Routes that one connection keeps. */
  routesPerConnection: 1_024,
  attachedPerSend: 16,
  grantsPerRequest: 256,
  grantsPerAccount: 20_000,
  keyPackage: 8_192,
  keyPackagesPerRequest: 100,
  keyPackagesPerDevice: 200,
  /** One-time key packages that a device keeps at the server; it is told when fewer than half are left. */
  keyPackagesKept: 20,
  chainEntry: 4_096,
  guardiansPerAccount: 2,
  chainEntries: 1_024,
  devicesPerAccount: 16,
  /** One message, or a part of one, between the two devices of a linking. */
  linkPart: 16_384,
  /** From each device. */
  linkParts: 64,
  /** Of both devices. */
  linkBytes: 524_288,
  /** Seconds for which the code of a new device works. */
  linkCodeSeconds: 60,
  /** Seconds for a whole linking. */
  linkSeconds: 300,
  /** Kept for the owner of an account to see. */
  accountEvents: 100,
  /** Waiting items in one mailbox. */
  mailboxItems: 1_000_000,
  mailboxBytes: 2_147_483_648,
  /** Invitations of one account that still work. */
  invitationsPerAccount: 100,
  invitationUses: 100,
  /** Characters of a name, after normalisation. */
  nameCharacters: 64,
  /** UTF-8 bytes of one text message; longer texts are refused with words. */
  text: 60_000,
  /** Sizes that an envelope is padded to before encryption. */
  paddingBuckets: [256, 1_024, 4_096, 16_384, 65_536],
  /** Tries of a PIN before its key is erased. */
  pinTries: 10,
  pinDigits: { least: 6, most: 12 },
  passwordCharacters: 1_024,
  passkeysPerAccount: 16,
  /** Characters of what an authenticator answers, as JSON. */
  passkeyAnswer: 16_384,
  /** One-time codes that a person is given in place of a second factor. */
  recoveryCodes: 10,
  /** The encrypted recovery record. */
  recoveryRecord: 1_048_576,
} as const;
