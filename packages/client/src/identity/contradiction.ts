import { ChainSchema, create, toBinary } from '@ganira/protocol';
import { ClientError } from '../errors.ts';

/** Keys or a chain, of an account that is pinned, that are not those of the pinned identity. */
export class IdentityContradiction extends ClientError {
  /** Of the other identity, where one is named. */
  readonly genesisHash: Uint8Array;
  /** Of a fork: a Chain of the two entries that contradict each other. */
  readonly evidence: Uint8Array;

  constructor(message: string, other: { genesisHash?: Uint8Array; fork?: [Uint8Array, Uint8Array] } = {}) {
    super('identity_refused', message);
    this.genesisHash = other.genesisHash ?? new Uint8Array();
    this.evidence =
      other.fork === undefined
        ? new Uint8Array()
        : toBinary(ChainSchema, create(ChainSchema, { entries: other.fork }));
  }

  /** Both histories are signed by the account's own keys: nobody else can have made them. */
  get isFork(): boolean {
    return this.evidence.length > 0;
  }
}
