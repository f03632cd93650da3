// Sizes that both sides hold. Bytes unless a name says otherwise.

export const limits = {
  id: 16,
  hash: 32,
  grant: 16,
  token: 32,
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
  chainEntry: 4_096,
  chainEntries: 1_024,
  devicesPerAccount: 16,
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
  passwordCharacters: 1_024,
} as const;
