// Linking on the new device: from the code that it shows to the account that it was given.
import { linkTokenLength, makeLinkPairKey } from '@ganira/crypto/linking';
import type { DeviceKey } from '@ganira/identity';
import { limits, toHex } from '@ganira/protocol';
import type { LinkingView } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Clock, Random } from '../ports.ts';
import { linkQrText, linkTypedCode } from './link-code.ts';
import { LinkRun } from './link-run.ts';
import { comparingView } from './link-view.ts';
import { LinkWire } from './link-wire.ts';
import {
  newSideCompared,
  newSideProved,
  newSideReady,
  newSideReceived,
  newSideStopped,
  startNewSide,
  type GivenAccount,
  type NewSide,
  type ProvenDevice,
} from './new-side.ts';
import { LinkRelay } from './relay.ts';

export interface LinkingParts {
  readonly server: string;
  readonly http: HttpApi;
  readonly clock: Clock;
  readonly random: Random;
  /** Something changed: ask for the view. */
  readonly onChange: () => void;
}

export interface ProvenAccount {
  readonly chain: readonly Uint8Array[];
  readonly deviceId: Uint8Array;
  readonly deviceKey: DeviceKey;
  readonly name: string;
}

export class NewLinking {
  /** Once it is on the chain: what it signs in with. */
  proven: ProvenAccount | undefined;
  readonly #run: LinkRun<NewSide>;
  readonly #offer: { qr: string; code: string; endsAt: number };
  readonly #endsAt: number;
  readonly #stopTimers: (() => void)[];
  readonly #onChange: () => void;
  #isFinishing = false;

  /** @param label what this device says it is. */
  static async start(parts: LinkingParts, label: string): Promise<NewLinking> {
    const { server, clock, random } = parts;
    const context = { token: Uint8Array.from(random.bytes(linkTokenLength)), server };
    const relay = new LinkRelay({ ...parts, context, side: 'new' });
    const { now, endsAt } = await relay.open();
    const left = Math.min(endsAt - now, limits.linkCodeSeconds * 1_000);
    const offer = {
      qr: linkQrText({ ...context, expiresAt: endsAt }),
      code: linkTypedCode(context),
      endsAt: clock.now() + left,
    };
    return new NewLinking(parts, { context, relay, offer, label });
  }

  private constructor(
    parts: LinkingParts,
    started: {
      context: { token: Uint8Array; server: string };
      relay: LinkRelay;
      offer: { qr: string; code: string; endsAt: number };
      label: string;
    },
  ) {
    const { clock, random, onChange } = parts;
    const { context, relay, offer, label } = started;
    const bytes = (length: number) => random.bytes(length);
    this.#offer = offer;
    this.#onChange = onChange;
    this.#run = new LinkRun<NewSide>({
      relay,
      onChange,
      wire: new LinkWire({ context, side: 'new', transport: relay, random: bytes }),
      first: startNewSide({ context, pair: makeLinkPairKey(bytes) }, label),
      receive: newSideReceived,
      isDone: ({ step }) => step === 'linked' || step === 'done',
    });
    this.#endsAt = clock.now() + limits.linkSeconds * 1_000;
    const expireIf = (step?: NewSide['step']) => () => {
      const now = this.#run.state.step;
      if (step === undefined ? !this.isPastChange : now === step) this.#run.fail('expired');
    };
    this.#stopTimers = [
      clock.after(offer.endsAt - clock.now(), expireIf('offering')),
      clock.after(limits.linkSeconds * 1_000, expireIf()),
    ];
    void this.#run.start();
  }

  /** The account that was given; undefined before both people said yes. */
  get account(): GivenAccount | undefined {
    const { state } = this.#run;
    return state.step === 'invited' || state.step === 'proven' || state.step === 'linked'
      ? state.account
      : undefined;
  }

  /** It is on the chain. */
  get isPastChange(): boolean {
    const { step } = this.#run.state;
    return step === 'linked' || step === 'done';
  }

  view(): LinkingView {
    const { state, failure } = this.#run;
    if (failure !== undefined || state.step === 'over')
      return { state: 'failed', reason: failure ?? 'stopped' };
    if (state.step === 'offering') return { state: 'offering', ...this.#offer };
    if (state.step === 'shared') return { state: 'meeting' };
    if (state.step === 'comparing') return comparingView(state.agreement, { endsAt: this.#endsAt });
    // Also when it is a device already and couldn't sign in: the password is asked again.
    if ((state.step === 'invited' || state.step === 'linked') && !this.#isFinishing) {
      const { account } = state;
      return { state: 'password', name: account.name, pattern: toHex(account.chain.genesisHash) };
    }
    return { state: 'finishing' };
  }

  async compared(isSame: boolean): Promise<void> {
    await this.#run.act((state) => newSideCompared(state, isSame));
  }

  async stop(): Promise<void> {
    for (const stop of this.#stopTimers) stop();
    await this.#run.act((state) => newSideStopped(state, 'stopped'));
  }

  /** Shows that it goes on while the work does; one at a time. */
  async finishing<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isFinishing) throw new ClientError('unexpected', 'it goes on already');
    this.#isFinishing = true;
    this.#onChange();
    try {
      return await work();
    } finally {
      this.#isFinishing = false;
      this.#onChange();
    }
  }

  /** Resolves when the other device can hear of the key. */
  async prove(device: ProvenDevice): Promise<void> {
    await this.#run.act((state) => newSideProved(state, device));
  }

  /**
   * Waits for the entry.
   * @returns the account with the chain that has this device.
   * @throws ClientError `linking_stopped`, `link_code_expired`
   */
  async linked(): Promise<GivenAccount> {
    await this.#run.until((state) => state.step === 'linked');
    const { account } = this;
    if (account === undefined) throw new ClientError('linking_stopped', 'the linking was stopped');
    return account;
  }

  /** It has signed in. */
  async ready(): Promise<void> {
    for (const stop of this.#stopTimers) stop();
    await this.#run.act((state) => newSideReady(state));
  }
}
