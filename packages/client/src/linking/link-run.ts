// One linking while it goes on: hears, follows the side's state machine, says what it answers.
import type { LinkingFailure } from '../api.ts';
import { ClientError, type ClientErrorCode } from '../errors.ts';
import {
  endLink,
  type LinkAgreement,
  type LinkBody,
  type LinkOver,
  type LinkTransition,
} from './link-steps.ts';
import { LinkRefusedError, type LinkWire } from './link-wire.ts';

export interface LinkRunParts<State> {
  readonly wire: LinkWire;
  readonly relay: { close(): void };
  readonly first: LinkTransition<State | LinkOver>;
  receive(state: State, body: LinkBody): LinkTransition<State | LinkOver>;
  isDone(state: State): boolean;
  /** After each change. */
  onChange(): void;
}

interface Stepped {
  readonly step: string;
  readonly agreement?: LinkAgreement;
}

export class LinkRun<State extends Stepped> {
  readonly #parts: LinkRunParts<State>;
  #state: State | LinkOver;
  #failure: LinkingFailure | undefined;
  readonly #waiting = new Set<() => void>();
  /** Messages go one after the other, also those of two transitions. */
  #saying: Promise<void> = Promise.resolve();

  constructor(parts: LinkRunParts<State>) {
    this.#parts = parts;
    this.#state = parts.first.state;
  }

  get state(): State | LinkOver {
    return this.#state;
  }

  get failure(): LinkingFailure | undefined {
    return this.#failure ?? (isOver(this.#state) ? this.#state.end : undefined);
  }

  /** Says what comes first, and then listens until it is over. @throws ClientError when that can't be said. */
  async start(): Promise<void> {
    await this.#say(this.#parts.first.say);
    void this.#listen();
  }

  /** What the person said, or what the caller did. Resolves when the other side can hear of it. */
  async act(step: (state: State) => LinkTransition<State | LinkOver>): Promise<void> {
    const state = this.#state;
    if (this.failure !== undefined || isOver(state)) return;
    await this.#follow(step(state));
  }

  /** Resolves when the state is so. @throws ClientError when it is over before. */
  async until(isSo: (state: State) => boolean): Promise<void> {
    for (;;) {
      const state = this.#state;
      if (this.failure !== undefined || isOver(state)) throw errorOf(this.failure ?? 'stopped');
      if (isSo(state)) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#waiting.add(resolve);
      await promise;
    }
  }

  /** It can't go on; the other side isn't told. */
  fail(failure: LinkingFailure): void {
    if (this.failure !== undefined) return;
    this.#failure = failure;
    this.#parts.relay.close();
    this.#tell();
  }

  async #listen(): Promise<void> {
    while (this.failure === undefined && !isOver(this.#state) && !this.#parts.isDone(this.#state)) {
      try {
        const body = await this.#parts.wire.hear();
        const state = this.#state;
        if (this.failure !== undefined || isOver(state)) return;
        await this.#follow(this.#parts.receive(state, body));
      } catch (error) {
        if (error instanceof LinkRefusedError) await this.#follow(endLink('refused')).catch(() => undefined);
        else this.fail(failureOf(error));
        return;
      }
    }
  }

  async #follow({ state, say }: LinkTransition<State | LinkOver>): Promise<void> {
    this.#state = state;
    if (!isOver(state) && state.agreement !== undefined) this.#parts.wire.agree(state.agreement.keys);
    this.#tell();
    try {
      await this.#say(say);
    } catch (error) {
      // Whether the other side hears that it is over changes nothing here.
      if (!isOver(state)) this.fail(failureOf(error));
    }
    if (isOver(state)) this.#parts.relay.close();
  }

  #tell(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
    this.#parts.onChange();
  }

  #say(bodies: readonly LinkBody[]): Promise<void> {
    const said = this.#saying.then(async () => {
      for (const body of bodies) await this.#parts.wire.say(body);
    });
    this.#saying = said.catch(() => undefined);
    return said;
  }
}

function isOver(state: Stepped): state is LinkOver {
  return state.step === 'over';
}

function failureOf(error: unknown): LinkingFailure {
  if (!(error instanceof ClientError)) return 'failed';
  if (error.code === 'link_code_expired') return 'expired';
  if (error.code === 'link_code_used') return 'used';
  return error.code === 'linking_stopped' ? 'stopped' : 'failed';
}

const errorCodes: Record<LinkingFailure, ClientErrorCode> = {
  stopped: 'linking_stopped',
  'stopped-there': 'linking_stopped',
  'codes-differ': 'linking_refused',
  refused: 'linking_refused',
  'too-many-devices': 'too_many_devices',
  expired: 'link_code_expired',
  used: 'link_code_used',
  failed: 'offline',
};

function errorOf(failure: LinkingFailure): ClientError {
  return new ClientError(errorCodes[failure], `the linking is over: ${failure}`);
}
