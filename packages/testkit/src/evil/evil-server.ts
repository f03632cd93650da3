// A server that does what it should not: it stands between clients and a real server, understands
// every frame, and can replay, drop, move, swap, hold back, inject and lie.
import {
  createServer,
  request as askServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { GrantClass, limits } from '@ganira/protocol';
import { WebSocketServer, type WebSocket } from 'ws';
import { PassingLink } from './passing-link.ts';
import { MailLedger, type EvilItem } from './mail-ledger.ts';
import { Rules, type MailRule } from './rules.ts';
import { Transcript } from './transcript.ts';

/** Mail that is kept from its receiver for a while. */
export interface HeldMail {
  items: EvilItem[];
  /** Nothing more is held. */
  stop(): void;
  /** Gives these, or all of it, in the order of the list. */
  release(items?: EvilItem[]): void;
}

export class EvilServer {
  readonly rules = new Rules();
  readonly transcript = new Transcript();
  readonly #http: Server;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 2 * limits.frame,
  });
  readonly #links = new Set<PassingLink>();
  readonly #ledgers = new Map<string, MailLedger>();
  /** Of the real server. */
  target: string;
  /** Told instead of the real one, so that clients believe in a restored backup. */
  incarnation: Uint8Array | undefined;
  url = '';

  private constructor(target: string) {
    this.target = target;
    this.#http = createServer((request, response) => this.#pass(request, response));
    // On a slow machine clients would write into connections that end at this moment.
    this.#http.keepAliveTimeout = 300_000;
    this.#http.on('upgrade', (request, stream, head) => {
      stream.on('error', () => stream.destroy());
      this.#sockets.handleUpgrade(request, stream, head, (socket) => this.#begin(request, socket));
    });
  }

  static async start(target: string): Promise<EvilServer> {
    const evil = new EvilServer(target);
    await new Promise<void>((resolve) => {
      evil.#http.listen(0, '127.0.0.1', resolve);
    });
    evil.url = `http://127.0.0.1:${(evil.#http.address() as AddressInfo).port}`;
    return evil;
  }

  async close(): Promise<void> {
    for (const link of this.#links) link.cut();
    this.#http.closeAllConnections();
    await new Promise((resolve) => {
      this.#http.close(resolve);
    });
  }

  /** Breaks all connections of somebody. */
  cut(owner: string): void {
    for (const link of this.#links) if (link.owner === owner) link.cut();
  }

  /** The open mailbox connection of somebody. */
  mailboxOf(owner: string): PassingLink {
    const link = this.#openMailbox(owner);
    if (link === undefined) throw new Error(`${owner} has no open mailbox connection`);
    return link;
  }

  /** False between a cut and the next attempt. */
  isReading(owner: string): boolean {
    return this.#openMailbox(owner) !== undefined;
  }

  #openMailbox(owner: string): PassingLink | undefined {
    return [...this.#links].find((link) => link.owner === owner && link.channel === 'mailbox' && link.isOpen);
  }

  /** Into somebody's mailbox, as if a contact had sent it. */
  inject(owner: string, ...bodies: Uint8Array[]): void {
    this.mailboxOf(owner).give(bodies.map((body) => ({ body, class: GrantClass.CONTACT })));
  }

  /** A rule on the mail of one person alone. */
  onMailFor(owner: string, rule: MailRule): () => void {
    return this.rules.onMail((items, link) => (link.owner === owner ? rule(items, link) : undefined));
  }

  /** Holds back what comes for somebody and fits. */
  hold(owner: string, fits: (item: EvilItem) => boolean = () => true): HeldMail {
    const items: EvilItem[] = [];
    const stop = this.onMailFor(owner, (mail) => {
      items.push(...mail.filter(fits));
      return mail.filter((item) => !fits(item));
    });
    return { items, stop, release: (some = items.splice(0)) => this.mailboxOf(owner).give(some) };
  }

  #begin(request: IncomingMessage, socket: WebSocket): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const owner = searchParams.get('owner') ?? '';
    const link = new PassingLink(socket, {
      owner,
      channel: pathname === '/v1/mailbox' ? 'mailbox' : 'delivery',
      target: this.target,
      rules: this.rules,
      ledger: this.#ledgerOf(owner),
      transcript: this.transcript,
      incarnation: () => this.incarnation,
    });
    this.#links.add(link);
    socket.on('close', () => this.#links.delete(link));
  }

  #ledgerOf(owner: string): MailLedger {
    const ledger = this.#ledgers.get(owner) ?? new MailLedger();
    this.#ledgers.set(owner, ledger);
    return ledger;
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const { host: _, ...headers } = request.headers;
    const address = new URL(request.url ?? '/', this.target);
    this.#note('up', Buffer.from(`${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n`));
    // A connection of its own: a kept one may belong to a server that was stopped since.
    const onward = askServer(
      address,
      { method: request.method ?? 'GET', headers, agent: false },
      (answer) => {
        this.#note('down', Buffer.from(JSON.stringify(answer.headers)));
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('data', (bytes: Buffer) => this.#note('down', bytes));
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.on('data', (bytes: Buffer) => this.#note('up', bytes));
    request.pipe(onward);
  }

  #note(direction: 'up' | 'down', bytes: Uint8Array): void {
    this.transcript.add({ owner: '', channel: 'http', direction, bytes: Uint8Array.from(bytes) });
  }
}
