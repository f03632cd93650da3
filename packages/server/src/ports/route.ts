// The receivers that a sender named on one connection.

/** Kept in memory for as long as its connection wants it; each batch checks its grants anew. */
export interface Route {
  /** Grants in it. */
  readonly size: number;
  /** Nobody sends to it any more. */
  close(): void;
}

export interface Routes {
  /** @param grantHashes SHA-256 of each grant that was shown, in order. */
  open(grantHashes: readonly Uint8Array[]): Promise<Route>;
}
