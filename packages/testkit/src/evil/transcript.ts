import { ClientFrameSchema, decode, limits, type ClientFrame, type Send } from '@ganira/protocol';

export interface Entry {
  /** Whose connection, as far as the testkit knows; a real server doesn't. */
  owner: string;
  channel: 'http' | 'mailbox' | 'delivery';
  direction: 'up' | 'down';
  bytes: Uint8Array;
}

/** Everything that a server sees and says, byte for byte. */
export class Transcript {
  readonly entries: Entry[] = [];

  add(entry: Entry): void {
    this.entries.push(entry);
  }

  of(filter: Partial<Omit<Entry, 'bytes'>>): Entry[] {
    return this.entries.filter((entry) =>
      Object.entries(filter).every(([key, value]) => entry[key as keyof Entry] === value),
    );
  }

  /** All of it in one piece, to be searched. */
  everything(): Uint8Array {
    return Buffer.concat(this.entries.map(({ bytes }) => bytes));
  }

  /** The frames that somebody's clients sent, decoded. */
  frames(owner: string, channel: 'mailbox' | 'delivery'): ClientFrame[] {
    return this.of({ owner, channel, direction: 'up' }).map(({ bytes }) =>
      decode(ClientFrameSchema, bytes, limits.frame),
    );
  }

  sends(owner: string): Send[] {
    const bodies = this.frames(owner, 'delivery').map(({ body }) => body);
    return bodies.filter((body) => body.case === 'send').map((body) => body.value);
  }
}

/** Is this text somewhere in these bytes, plain or in one of the usual encodings? */
export function holds(bytes: Uint8Array, secret: string | Uint8Array): boolean {
  if (secret.length < 6) throw new Error('so short that chance writes it too');
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return formsOf(secret).some((form) => haystack.includes(form));
}

/** In which a text or key may stand where nobody should read it. */
export function formsOf(text: string | Uint8Array): Buffer[] {
  const secret = Buffer.from(text);
  const wide = Buffer.from(secret.toString('utf8'), 'utf16le');
  return [
    secret,
    wide,
    Buffer.from(secret.toString('hex')),
    Buffer.from(secret.toString('hex').toUpperCase()),
    ...base64Forms(secret),
  ];
}

/** Base64 shows a text in one of three shapes, as its place in the whole falls. */
function base64Forms(secret: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), secret]);
    const whole = padded.subarray(0, padded.length - (padded.length % 3));
    // The first characters depend on what stood before.
    const text = whole.toString('base64').slice(shift === 0 ? 0 : 4);
    return text.length < 8
      ? []
      : [Buffer.from(text), Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}
