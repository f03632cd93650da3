// Why the server closed a socket, beside the codes of RFC 6455 section 7.4.

export const closeCodes = {
  /** The server stops or restarts: connect again after a while. */
  goingAway: 1001,
  /** A frame that isn't of the contract; an Error frame came before. */
  refused: 1008,
  tooLarge: 1009,
  /** Another connection of the same device took over: don't connect again by yourself. */
  replaced: 4001,
  /** The session ended; sign in again. */
  dismissed: 4002,
  /** No Authenticate in time, no sign of life, or nothing to do. */
  idle: 4003,
  /** Too many connections from this network: wait before the next. */
  busy: 4004,
  /** The identity chain no longer has this device: its mailbox and its sessions are gone. */
  removed: 4005,
} as const;
