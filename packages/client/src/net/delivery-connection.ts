// The connection without a session: it shows other people's grants, and nothing about who shows
// them. Opened on demand, closed when idle; whoever needs something delivered asks again.
import {
  SendSchema,
  TakeKeyPackagesSchema,
  create,
  limits,
  type GroupCommit,
  type TakenKeyPackages,
} from '@ganira/protocol';
import { ClientError } from '../errors.ts';
import { readSent, readTaken, type SendOutcome } from './delivery-answers.ts';
import { DeliveryLink, type DeliveryLinkOptions } from './delivery-link.ts';
import { checkGrants } from './route-table.ts';
import { offline } from './server-error.ts';

export type { SendOutcome } from './delivery-answers.ts';

export interface DeliveryConnectionOptions extends DeliveryLinkOptions {
  /** Such as `https://chat.example`. */
  server: string;
}

export interface SendInput {
  /** 16 bytes each, at most limits.routeGrants. */
  grants: Uint8Array[];
  /** 16 bytes. */
  attemptId: Uint8Array;
  body: Uint8Array;
  ephemeral?: boolean;
  /** Only on this connection: what was chosen for one server isn't sent to what was restored since. */
  life?: number;
  commit?: GroupCommitInput;
  attached?: { grants: Uint8Array[]; body: Uint8Array }[];
}

export type GroupCommitInput = Pick<GroupCommit, 'groupId' | 'epoch' | 'commitHash' | 'writeToken'> &
  Partial<Pick<GroupCommit, 'nextWriteTokenHash'>>;

const idleTime = 30_000;

export class DeliveryConnection {
  readonly #options: DeliveryConnectionOptions;
  #link: DeliveryLink | undefined;
  #life = 0;
  #users = 0;
  #stopIdleTimer: () => void = () => undefined;
  #refused = 0;
  #isStopped = false;

  constructor(options: DeliveryConnectionOptions) {
    this.#options = options;
  }

  /** How many connections ended because the server broke the contract. */
  get refused(): number {
    return this.#refused;
  }

  /** Another number for each connection. */
  get life(): number {
    return this.#life;
  }

  /**
   * Sends leave in the order of the calls, many under way at once.
   * @throws ClientError `offline`: not known whether it was delivered, repeat it with the same
   * attempt id; `too_large` or `malformed` before anything was sent; the server's codes.
   */
  async send(input: SendInput): Promise<SendOutcome> {
    const attached = input.attached ?? [];
    if (attached.length > limits.attachedPerSend) {
      throw new ClientError('too_large', `attached: ${attached.length}, at most ${limits.attachedPerSend}`);
    }
    for (const { grants } of [input, ...attached]) checkGrants(grants);
    const read = readSent({
      grants: input.grants.length,
      attachedGrants: attached.map(({ grants }) => grants.length),
      hasCommit: input.commit !== undefined,
    });
    if (input.life !== undefined && (this.#link === undefined || input.life !== this.#life))
      throw offline('the connection ended since');
    const size = [input, ...attached].reduce((sum, { body }) => sum + body.length, 0);
    return this.#use(size, (link) => sendOn(link, input, read));
  }

  /**
   * Connects, where it isn't connected: onHello was called when it resolves. What is sent in the
   * same turn goes to that server or fails.
   */
  async open(): Promise<void> {
    await this.#use(0, async () => undefined);
  }

  /** @throws ClientError `grant_refused`, `offline`, the server's other codes. */
  async takeKeyPackages(grant: Uint8Array): Promise<TakenKeyPackages> {
    checkGrants([grant]);
    const value = create(TakeKeyPackagesSchema, { grant });
    return this.#use(grant.length, (link) =>
      link.socket.request({ case: 'takeKeyPackages', value }, readTaken),
    );
  }

  /** The identity chain of whom the grant reaches. @throws ClientError as `takeKeyPackages`. */
  async takeChain(grant: Uint8Array): Promise<TakenKeyPackages> {
    checkGrants([grant]);
    const value = create(TakeKeyPackagesSchema, { grant, chainOnly: true });
    return this.#use(grant.length, (link) =>
      link.socket.request({ case: 'takeKeyPackages', value }, readTaken),
    );
  }

  /** For good: what is under way fails with `offline`, and so does all that is asked later. */
  stop(): void {
    this.#isStopped = true;
    this.#stopIdleTimer();
    this.close();
  }

  /** What is under way fails with `offline`; the next send connects again. */
  close(): void {
    this.#link?.socket.close();
  }

  async #use<T>(size: number, work: (link: DeliveryLink) => Promise<T>): Promise<T> {
    if (this.#isStopped) throw offline('stopped');
    this.#link ??= this.#connect();
    const link = this.#link;
    this.#users += 1;
    this.#stopIdleTimer();
    try {
      await link.opened;
      return await link.window.run(size, () => work(link));
    } finally {
      this.#users -= 1;
      if (this.#users === 0 && !this.#isStopped) {
        this.#stopIdleTimer = this.#options.clock.after(idleTime, () => this.close());
      }
    }
  }

  #connect(): DeliveryLink {
    this.#life += 1;
    const link: DeliveryLink = new DeliveryLink(this.#options, ({ cause }) => {
      if (cause === 'refused') this.#refused += 1;
      if (this.#link === link) this.#link = undefined;
    });
    return link;
  }
}

async function sendOn(
  link: DeliveryLink,
  input: SendInput,
  read: ReturnType<typeof readSent>,
): Promise<SendOutcome> {
  // Frames are handled in order: nothing waits for the answers to OpenRoute.
  const route = link.routes.use(input.grants);
  const attached = (input.attached ?? []).map(({ grants, body }) => ({
    route: link.routes.use(grants),
    body,
  }));
  const value = create(SendSchema, {
    route: route.number,
    attemptId: input.attemptId,
    body: input.body,
    ephemeral: input.ephemeral ?? false,
    attached: attached.map(({ route: { number }, body }) => ({ route: number, body })),
    ...(input.commit === undefined ? {} : { commit: input.commit }),
  });
  const sent = link.socket.request({ case: 'send', value }, read);
  const opened = Promise.all([route, ...attached.map((each) => each.route)].map((each) => each.opened));
  // That a route was refused says more than the `route_unknown` that follows from it.
  const [openedResult, sentResult] = await Promise.allSettled([opened, sent]);
  if (openedResult.status === 'rejected') throw openedResult.reason;
  if (sentResult.status === 'fulfilled') return sentResult.value;
  const error: unknown = sentResult.reason;
  if (error instanceof ClientError && error.code === 'route_unknown') {
    // It opened the route and doesn't know it: only a new connection brings both together.
    link.socket.refuse();
    throw offline('the server lost a route');
  }
  throw error;
}
