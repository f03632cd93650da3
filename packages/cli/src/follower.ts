// `read --follow`: what the messenger tells becomes lines, one conversation after the other.
import type { ClientEvent, ConnectionState, Messenger } from '@ganira/client';
import type { Context } from './context.ts';
import { CliError } from './errors.ts';
import { lastMessages } from './last-messages.ts';
import type { Reading } from './reading.ts';
import { interruptible } from './waiting.ts';

export class Follower {
  readonly #context: Context;
  readonly #messenger: Messenger;
  readonly #reading: Reading;
  readonly #only: string | undefined;
  readonly #changed = new Set<string>();
  readonly #asked = new Set<string>();
  #hasNewRequests = true;
  #connection: ConnectionState = 'online';
  #told: ConnectionState | undefined;
  #wake: () => void = () => undefined;

  /** Listens from now on, so that nothing is missed between showing what is there and `run`. */
  constructor(
    context: Context,
    messenger: Messenger,
    options: { reading: Reading; only: string | undefined },
  ) {
    this.#context = context;
    this.#messenger = messenger;
    this.#reading = options.reading;
    this.#only = options.only;
    // A script is told first of all that it hears everything from now on.
    this.#told = context.out.isJson ? undefined : 'online';
    messenger.subscribe((event) => this.#note(event));
  }

  /** Until somebody stops it, or nothing comes any more. @throws CliError `interrupted`, `device_removed` */
  async run(): Promise<never> {
    const { out, t, terminal } = this.#context;
    out.hint(t('hint.following'));
    this.#connection = (await this.#messenger.status()).connection;
    for (;;) {
      const news = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await this.#showNews();
      if (this.#connection === 'removed') throw new CliError('device_removed');
      await interruptible(terminal.signal, news);
    }
  }

  #note(event: ClientEvent): void {
    if (event.kind === 'messages') this.#changed.add(event.conversationId);
    else if (event.kind === 'requests') this.#hasNewRequests = true;
    else if (event.kind === 'status') this.#connection = event.status.connection;
    else return;
    this.#wake();
  }

  async #showNews(): Promise<void> {
    this.#showConnection();
    if (this.#hasNewRequests && this.#only === undefined) await this.#showRequests();
    for (const conversationId of this.#changed) {
      this.#changed.delete(conversationId);
      if (this.#only !== undefined && conversationId !== this.#only) continue;
      const messages = await lastMessages(this.#messenger, {
        conversationId,
        limit: Infinity,
        after: this.#reading.firstPosition(conversationId),
        // Its whole page: what was held back may belong between messages that were shown.
        isKnown: ({ messageId }) => this.#reading.isShown(conversationId, messageId),
      });
      await this.#reading.show(conversationId, messages);
    }
  }

  async #showRequests(): Promise<void> {
    const { out, t } = this.#context;
    this.#hasNewRequests = false;
    for (const request of await this.#messenger.listRequests()) {
      if (this.#asked.has(request.id)) continue;
      this.#asked.add(request.id);
      if (out.isJson) out.item('request', request, () => []);
      else out.hint(t('hint.new-request', { name: request.name }));
    }
  }

  /** `connecting` passes. */
  #showConnection(): void {
    const { out, t } = this.#context;
    const now = this.#connection;
    if (now === 'connecting' || now === this.#told) return;
    this.#told = now;
    if (out.isJson) out.item('connection', { connection: now }, () => []);
    else out.hint(t(`connection.${now}`));
  }
}
