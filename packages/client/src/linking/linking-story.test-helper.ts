// Test only: both sides of a linking, with somebody in between.
import { systemRandom } from '@ganira/crypto';
import { makeLinkPairKey, type LinkContext } from '@ganira/crypto/linking';
import {
  appendAddDevice,
  createGenesis,
  deviceKeyFromSeed,
  proveDevice,
  verifyChain,
  type DeviceKey,
  type VerifiedChain,
} from '@ganira/identity';
import { ClientError } from '../errors.ts';
import { newSideReceived, startNewSide, type NewSide } from './new-side.ts';
import { oldSideReceived, startOldSide, type OldSide, type OwnAccount } from './old-side.ts';
import type { LinkAgreement, LinkBody, LinkOver, LinkTransition } from './link-steps.ts';
import { LinkRefusedError, LinkWire, type LinkSide } from './link-wire.ts';

export interface Owner {
  readonly chain: VerifiedChain;
  readonly deviceId: Uint8Array;
  readonly deviceKey: DeviceKey;
  readonly account: OwnAccount;
}

export function makeOwner(): Owner {
  const accountId = systemRandom(16);
  const deviceId = systemRandom(16);
  const deviceKey = deviceKeyFromSeed(systemRandom(32));
  const chain = verifyChain([createGenesis({ accountId, deviceId, deviceKey, signedAt: 1n })]);
  return { chain, deviceId, deviceKey, account: { accountId, entries: chain.entries, name: 'Keza' } };
}

/** What a new device says once it has a password. */
export function makeDevice(chain: VerifiedChain) {
  const key = deviceKeyFromSeed(systemRandom(32));
  const deviceId = systemRandom(16);
  return { deviceId, signingKey: key.publicKey, proof: proveDevice(chain, key.secretKey) };
}

export function appendDevice(owner: Owner, device: ReturnType<typeof makeDevice>): Uint8Array {
  const { chain, deviceId, deviceKey } = owner;
  const signer = { kind: 'device', deviceId, secretKey: deviceKey.secretKey } as const;
  const { signingKey, proof } = device;
  return appendAddDevice(chain, signer, {
    device: { deviceId: device.deviceId, signingKey },
    proof,
    signedAt: 2n,
  });
}

export const server = 'https://chat.example';

export function makeContext(): LinkContext {
  return { token: systemRandom(13), server };
}

/** What the relay does with a part that a side gives it. */
export type Meddling = (from: LinkSide, index: number, part: Uint8Array) => readonly Uint8Array[];

const honest: Meddling = (_from, _index, part) => [part];

/** One device: its state machine and its end of the wire. */
export interface TestSide<State> {
  state: State | LinkOver;
  readonly wire: LinkWire;
}

type Received<State> = (state: State, body: LinkBody) => LinkTransition<State | LinkOver>;

/** Both devices at a relay that does what it is told. Nothing happens by itself. */
export class TestLinking {
  readonly #came: Record<LinkSide, Uint8Array[]> = { old: [], new: [] };
  readonly #heard: Record<LinkSide, number> = { old: 0, new: 0 };
  readonly #meddling: Meddling;
  readonly old: TestSide<OldSide>;
  readonly fresh: TestSide<NewSide>;
  readonly #first: readonly LinkBody[];

  constructor(options: { meddling?: Meddling; old?: LinkContext; fresh?: LinkContext } = {}) {
    const context = makeContext();
    const { meddling = honest, old = context, fresh = context } = options;
    this.#meddling = meddling;
    const first = startOldSide({ context: old, pair: makeLinkPairKey(systemRandom) });
    this.#first = first.say;
    this.old = { state: first.state, wire: this.#wire('old', old) };
    const start = startNewSide({ context: fresh, pair: makeLinkPairKey(systemRandom) }, 'Chromium, Linux');
    this.fresh = { state: start.state, wire: this.#wire('new', fresh) };
  }

  #wire(side: LinkSide, context: LinkContext): LinkWire {
    const other = otherOf(side);
    const transport = {
      put: async (index: number, part: Uint8Array) => {
        this.#came[side].push(...this.#meddling(side, index, part));
      },
      take: async (index: number) => {
        this.#heard[other] = index + 1;
        const part = this.#came[other][index];
        if (part === undefined) throw new ClientError('link_code_expired', 'its time is over');
        return part;
      },
    };
    return new LinkWire({ context, side, transport, random: systemRandom });
  }

  /** The old device says the first word, and both answer until nobody has anything to say. */
  async begin(): Promise<this> {
    for (const body of this.#first) await this.old.wire.say(body);
    return await this.goOn();
  }

  async goOn(): Promise<this> {
    for (;;) {
      const isOldDone = !(await this.#hear('old', this.old, oldSideReceived));
      const isFreshDone = !(await this.#hear('new', this.fresh, newSideReceived));
      if (isOldDone && isFreshDone) return this;
    }
  }

  async actOld(step: (state: OldSide) => LinkTransition<OldSide>): Promise<this> {
    await follow(this.old, step(this.old.state));
    return await this.goOn();
  }

  async actFresh(step: (state: NewSide) => LinkTransition<NewSide>): Promise<this> {
    await follow(this.fresh, step(this.fresh.state));
    return await this.goOn();
  }

  async #hear<State extends { step: string }>(
    side: LinkSide,
    at: TestSide<State>,
    receive: Received<State>,
  ): Promise<boolean> {
    const from = otherOf(side);
    const { state } = at;
    if (isOver(state) || this.#came[from][this.#heard[from]] === undefined) return false;
    try {
      await follow(at, receive(state, await at.wire.hear()));
    } catch (error) {
      if (!(error instanceof LinkRefusedError) && !(error instanceof ClientError)) throw error;
      at.state = { step: 'over', end: 'refused' };
    }
    return true;
  }
}

async function follow<State extends { step: string }>(
  at: TestSide<State>,
  { state, say }: LinkTransition<State | LinkOver>,
): Promise<void> {
  at.state = state;
  const { agreement } = state as { agreement?: LinkAgreement };
  if (agreement !== undefined) at.wire.agree(agreement.keys);
  for (const body of say) await at.wire.say(body);
}

export function codesOf(state: OldSide | NewSide): LinkAgreement['codes'] | undefined {
  return 'agreement' in state ? state.agreement.codes : undefined;
}

function otherOf(side: LinkSide): LinkSide {
  return side === 'old' ? 'new' : 'old';
}

function isOver(state: { step: string }): state is LinkOver {
  return state.step === 'over';
}
