// Linking on a device of the account: from the code that it was given to the entry on the chain.
import { makeLinkPairKey } from '@ganira/crypto/linking';
import { limits, toHex } from '@ganira/protocol';
import type { LinkDevice } from '@ganira/protocol/linking';
import type { LinkingView } from '../api.ts';
import { ClientError, isTransient } from '../errors.ts';
import { readLinkCode } from './link-code.ts';
import { LinkRun } from './link-run.ts';
import type { LinkEnd } from './link-steps.ts';
import { comparingView } from './link-view.ts';
import { LinkWire } from './link-wire.ts';
import type { LinkingParts } from './new-linking.ts';
import {
  oldSideAdded,
  oldSideCompared,
  oldSideReceived,
  oldSideStopped,
  startOldSide,
  type OldSide,
  type OwnAccount,
} from './old-side.ts';
import { LinkRelay } from './relay.ts';

/** A device that is wanted, with what it says it is. */
export interface WantedDevice {
  readonly device: LinkDevice;
  readonly label: string;
}

export interface OldLinkingParts extends LinkingParts, AccountForLinking {
  /** Milliseconds for which the person's consent holds: until then they have compared. */
  readonly consentLasts: number;
}

/** The account that the new device is for. */
export interface AccountForLinking {
  /** By the server's clock where this device's is far off: the code ends by that. Milliseconds. */
  now(): number;
  /** As the chain is now. */
  account(): Promise<OwnAccount>;
  /**
   * Appends it to the chain, here and at the server.
   * @returns the whole chain.
   * @throws ClientError `too_many_devices`, or why else it can't be.
   */
  add(wanted: WantedDevice): Promise<readonly Uint8Array[]>;
  /** It has signed in, and others can bring it into groups. */
  onReady(): void;
}

export class OldLinking {
  readonly #parts: OldLinkingParts;
  readonly #run: LinkRun<OldSide>;
  readonly #endsAt: number;
  readonly #stopTimer: () => void;
  /** Entries that the new device was given. */
  #given = 0;
  #deviceId: Uint8Array | undefined;
  #isAdding = false;
  #isDone = false;

  /**
   * Takes the code: nobody else can any more.
   * @throws ClientError as `readLinkCode`, `link_code_expired`, `link_code_used`, `offline`
   */
  static async start(parts: OldLinkingParts, code: string): Promise<OldLinking> {
    const context = readLinkCode(code, { server: parts.server, now: parts.now() });
    const linking = new OldLinking(parts, context);
    await linking.#run.start();
    return linking;
  }

  private constructor(parts: OldLinkingParts, context: ReturnType<typeof readLinkCode>) {
    const { clock, random, consentLasts } = parts;
    const bytes = (length: number) => random.bytes(length);
    const relay = new LinkRelay({ ...parts, context, side: 'old' });
    this.#parts = parts;
    this.#run = new LinkRun<OldSide>({
      relay,
      wire: new LinkWire({ context, side: 'old', transport: relay, random: bytes }),
      first: startOldSide({ context, pair: makeLinkPairKey(bytes) }),
      receive: oldSideReceived,
      isDone: ({ step }) => step === 'done',
      onChange: () => this.#onChange(),
    });
    const longest = Math.min((limits.linkSeconds - limits.linkCodeSeconds) * 1_000, consentLasts);
    this.#endsAt = clock.now() + longest;
    this.#stopTimer = clock.after(longest, () => this.#run.fail('expired'));
  }

  view(): LinkingView {
    const { state, failure } = this.#run;
    const isOver = failure !== undefined || state.step === 'over';
    if (this.#deviceId !== undefined) {
      // It is a device by now, whatever became of the rest.
      const isDone = isOver || state.step === 'done';
      return isDone ? { state: 'done', deviceId: toHex(this.#deviceId) } : { state: 'finishing' };
    }
    if (isOver) return { state: 'failed', reason: failure ?? 'stopped' };
    if (state.step === 'committed') return { state: 'meeting' };
    if (state.step === 'comparing' || state.step === 'offered')
      return comparingView(state.agreement, { endsAt: this.#endsAt, label: state.label });
    return { state: 'finishing' };
  }

  async compared(isSame: boolean): Promise<void> {
    const account = await this.#parts.account();
    this.#given = account.entries.length;
    await this.#run.act((state) => oldSideCompared(state, isSame, account));
  }

  async stop(): Promise<void> {
    this.#stopTimer();
    await this.#run.act((state) => oldSideStopped(state, 'stopped'));
  }

  #onChange(): void {
    const { state } = this.#run;
    if (state.step === 'adding' && !this.#isAdding) {
      this.#isAdding = true;
      void this.#add({ device: state.device, label: state.label });
    }
    if (state.step === 'done' && !this.#isDone) {
      this.#isDone = true;
      this.#stopTimer();
      this.#parts.onReady();
    }
    this.#parts.onChange();
  }

  async #add(wanted: WantedDevice): Promise<void> {
    try {
      const entries = await this.#parts.add(wanted);
      this.#deviceId = wanted.device.deviceId;
      await this.#run.act((state) => oldSideAdded(state, entries.slice(this.#given)));
    } catch (error) {
      const end = endOf(error);
      await this.#run.act((state) => oldSideStopped(state, end));
    }
  }
}

function endOf(error: unknown): LinkEnd {
  if (error instanceof ClientError && error.code === 'too_many_devices') return 'too-many-devices';
  return isTransient(error) ? 'stopped' : 'refused';
}
