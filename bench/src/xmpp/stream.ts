// XMPP over TCP (RFC 6120), as much of it as a load generator needs: whole stanzas by their ends.
import { connect, type Socket } from 'node:net';

export interface StanzaEvents {
  /** A top-level element: its name, and its text from `<` to `>`. */
  stanza(name: string, text: string): void;
  /** All that came in one read was handed over. */
  settled?(): void;
}

export class XmppStream {
  readonly #socket: Socket;
  readonly #waiting: { isWanted: RegExp; resolve: (text: string) => void; reject: (error: Error) => void }[] =
    [];
  #events: StanzaEvents | undefined;
  #rest = '';

  constructor(port: number) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (text: string) => this.#read(text));
    this.#socket.on('error', (error) => this.#fail(error.message));
    this.#socket.on('close', () => this.#fail('the server closed the stream'));
  }

  /** From here on stanzas that nobody waits for go there. */
  set events(events: StanzaEvents) {
    this.#events = events;
  }

  write(text: string): void {
    this.#socket.write(text, 'latin1');
  }

  /** Writes something and waits for the first element that fits. */
  async ask(text: string, isWanted: RegExp): Promise<string> {
    const answer = new Promise<string>((resolve, reject) =>
      this.#waiting.push({ isWanted, resolve, reject }),
    );
    this.write(text);
    return answer;
  }

  /** Opens, or after authentication opens again, and waits for the features. */
  async open(domain: string): Promise<void> {
    const header = `<?xml version='1.0'?><stream:stream to='${domain}' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`;
    await this.ask(header, /^<stream:features/);
  }

  close(): void {
    this.#events = { stanza: () => {} };
    this.#socket.destroy();
  }

  #read(fresh: string): void {
    const text = this.#rest + fresh;
    let at = 0;
    for (let end = endOfElement(text, at); end > at; end = endOfElement(text, at)) {
      this.#take(text.slice(at, end));
      at = end;
    }
    this.#rest = text.slice(at);
    this.#events?.settled?.();
  }

  #take(text: string): void {
    const index = this.#waiting.findIndex(({ isWanted }) => isWanted.test(text));
    if (index >= 0) this.#waiting.splice(index, 1)[0]?.resolve(text);
    else this.#events?.stanza(nameAt(text, 0), text);
  }

  #fail(reason: string): void {
    for (const { isWanted, reject } of this.#waiting.splice(0)) reject(new Error(`${isWanted}: ${reason}`));
  }
}

/** @returns `from` while the element isn't complete. An element in itself would confuse it: none is. */
function endOfElement(text: string, from: number): number {
  const start = text.indexOf('>', from) + 1;
  if (start === 0) return from;
  const name = nameAt(text, from);
  const isAlone = name === '?xml' || name === 'stream:stream' || text[start - 2] === '/';
  if (isAlone) return start;
  const closing = `</${name}>`;
  const end = text.indexOf(closing, start);
  return end < 0 ? from : end + closing.length;
}

function nameAt(text: string, from: number): string {
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at];
    if (char === ' ' || char === '>' || char === '/') return text.slice(from + 1, at);
  }
  return '';
}
