// The delivery socket: no session, no name. It shows grants and sends under them.
import { limits, type ServerErrorCode } from '@ganira/protocol';
import type { WritePath, Sender } from '../../domain/write-path.ts';
import { ServerError } from '../../errors.ts';
import type { BatchSend, SendOutcome } from '../../ports/mailbox-store.ts';
import type { Route } from '../../ports/route.ts';
import type { Connection, Conversation } from '../socket/connection.ts';
import { handleFrame, type FrameHandlers } from '../socket/frames.ts';
import { readHotFrame, writeSent, type HotSend } from '../socket/hot-codec.ts';

export type DeliveryFrame = 'openRoute' | 'send' | 'takeKeyPackages';

export type DeliveryHandlers = FrameHandlers<DeliveryConversation, DeliveryFrame>;

export interface DeliveryServices {
  readonly writePath: WritePath;
  readonly handlers: DeliveryHandlers;
}

/** Grants in all routes of one connection: what bounds their memory. */
const maxGrants = 16_384;

export class DeliveryConversation implements Conversation, Sender {
  readonly connection: Connection;
  readonly #services: DeliveryServices;
  #routes = new Map<number, Route>();
  #grants = 0;
  /** Answers of one batch, written at once. */
  #answers: Uint8Array[] = [];

  constructor(connection: Connection, services: DeliveryServices) {
    this.connection = connection;
    this.#services = services;
  }

  readonly isReceiving = false;

  get isWorking(): boolean {
    return this.#routes.size > 0;
  }

  /** @throws ServerError `quota`, before the route is opened. */
  checkRoom(id: number, grants: number): void {
    const former = this.#routes.get(id);
    if (former === undefined && this.#routes.size >= limits.routesPerConnection) {
      throw new ServerError('quota', `at most ${limits.routesPerConnection} routes a connection`);
    }
    if (this.#grants - (former?.size ?? 0) + grants > maxGrants) {
      throw new ServerError('quota', `at most ${maxGrants} grants a connection`);
    }
  }

  setRoute(id: number, route: Route): void {
    if (!this.connection.isOpen) return route.close();
    const former = this.#routes.get(id);
    this.#grants += route.size - (former?.size ?? 0);
    this.#routes.set(id, route);
    former?.close();
  }

  /** @throws ServerError `route_unknown` */
  route(id: number): Route {
    const route = this.#routes.get(id);
    if (route === undefined)
      throw new ServerError('route_unknown', `route ${id} is not open on this connection`);
    return route;
  }

  receive(bytes: Uint8Array): void | Promise<void> {
    const hot = readHotFrame(bytes);
    const route = hot?.kind === 'send' ? this.#routes.get(hot.route) : undefined;
    if (hot?.kind === 'send' && route !== undefined && isPlain(hot)) {
      const { attemptId, body, request } = hot;
      return this.send({ route, attemptId, body, commit: undefined, attached: [] }, request);
    }
    return handleFrame(bytes, this.connection, { handlers: this.#services.handlers, context: this });
  }

  send(send: BatchSend, request: number): void {
    this.#services.writePath.send(send, this, request);
  }

  settle(request: number, outcome: SendOutcome): void {
    if (outcome.kind === 'sent') {
      if (request !== 0) this.#answers.push(writeSent(request, outcome.statuses, outcome.attachedStatuses));
    } else if (outcome.kind === 'commit-refused') {
      const { epoch, commitHash } = outcome;
      this.connection.send({
        request,
        body: { case: 'commitRefused', value: { epoch: BigInt(epoch), commitHash } },
      });
    } else if (outcome.kind === 'rate-limited') {
      this.fail(request, 'rate_limited', outcome.retryAfter);
    } else {
      this.fail(request, outcome.code, 0);
    }
  }

  fail(request: number, code: ServerErrorCode, retryAfter: number): void {
    this.connection.fail(request, { code, message: failureTexts[code] ?? 'refused', retryAfter });
  }

  flush(): void {
    const [first] = this.#answers;
    if (first === undefined) return;
    this.connection.write(this.#answers.length === 1 ? first : Buffer.concat(this.#answers));
    this.#answers = [];
  }

  drained(): void {
    // Nothing waits here: answers are written when their batch is done.
  }

  closed(): void {
    for (const route of this.#routes.values()) route.close();
    this.#routes = new Map();
    this.#grants = 0;
    this.#answers = [];
  }
}

const failureTexts: Partial<Record<ServerErrorCode, string>> = {
  forbidden: 'the write token does not fit',
  too_large: `a body under a grant of class request has at most ${limits.requestBody} bytes`,
  storage_unavailable: 'nothing was stored: the disk is full or does not answer',
  rate_limited: 'too often',
  internal: 'the server made a mistake',
};

function isPlain(send: HotSend): boolean {
  return send.attemptId.length === limits.id && send.body.length <= limits.body;
}
