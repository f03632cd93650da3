/** Why an address should be looked at, the gravest first. Each has a text in `words/`. */
export const linkReasons = [
  /** `javascript:` and others that run or read something instead of leading somewhere. */
  'dangerous-scheme',
  /** What is shown is another address than where it leads. */
  'text-differs',
  /** `https://bk.rw@evil.example`: what stands before the @ leads nowhere. */
  'user-before-host',
  /** Letters that nobody sees, or that turn the direction of what follows, within the address. */
  'hidden-letters',
  /** Letters of another script that are drawn like Latin ones. */
  'foreign-letters',
  /** Almost a known name: `paypa1.com`. */
  'lookalike-name',
  /** A known address stands before the real one: `bk.rw.evil.example`. */
  'name-in-subdomain',
  /** A known name with words beside it: `mtn-rewards.example`. */
  'name-in-address',
  /** A known name under another ending: `irembo.top`. */
  'name-other-ending',
  /** A known name only after the host: `evil.example/paypal`. */
  'name-in-path',
  /** The host is a number, written so that it isn't seen as one. */
  'hidden-number',
  'number-host',
  /** Slashes, ports or signs at places where a browser forgives what a person misreads. */
  'odd-address',
  /** A known site passes the visitor on to somewhere else. */
  'redirect',
  'shortener',
  /** A name that anybody gets in a minute, or for a machine at home. */
  'free-host',
  'program',
  /** It asks for something that nobody should read on the way, and isn't encrypted. */
  'not-https',
  /** Many small signs together. */
  'unusual',
] as const;
export type LinkReason = (typeof linkReasons)[number];

export const linkSuggestions = ['do-not-open', 'open-by-hand', 'ask-sender', 'look-at-host'] as const;
export type LinkSuggestion = (typeof linkSuggestions)[number];
