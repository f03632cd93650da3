// What one side says and hears through the relay: sealed, numbered, in order.
import { CryptoError, type RandomBytes } from '@ganira/crypto';
import {
  linkChannel,
  linkTokenKeys,
  openLinkPart,
  phaseOfLinkPart,
  sealLinkMessage,
  type LinkContext,
  type LinkKeys,
  type LinkPhase,
} from '@ganira/crypto/linking';
import { concatBytes, create, decode, ProtocolError, toBinary } from '@ganira/protocol';
import { LinkMessageSchema } from '@ganira/protocol/linking';
import type { LinkBody } from './link-steps.ts';

export type LinkSide = 'old' | 'new';

/** The relay, for one side. Both fail with a ClientError. */
export interface LinkTransport {
  /** Resolves when the relay has it. Repeating does nothing. */
  put(index: number, part: Uint8Array): Promise<void>;
  /** Resolves when it is there. */
  take(index: number): Promise<Uint8Array>;
}

/** A chain of as many entries as there may be. */
const longestMessage = 262_144;

export interface LinkWireParts {
  readonly context: LinkContext;
  readonly side: LinkSide;
  readonly transport: LinkTransport;
  readonly random: RandomBytes;
}

/** Somebody else's bytes, or another version's. */
export class LinkRefusedError extends Error {
  override readonly name = 'LinkRefusedError';
}

export class LinkWire {
  readonly #parts: LinkWireParts;
  readonly #channel: Uint8Array;
  readonly #tokenKeys: LinkKeys;
  #agreed: LinkKeys | undefined;
  #said = 0;
  #heard = 0;

  constructor(parts: LinkWireParts) {
    this.#parts = parts;
    this.#channel = linkChannel(parts.context);
    this.#tokenKeys = linkTokenKeys(parts.context);
  }

  /** From now on with the keys that only the two devices have. */
  agree(keys: LinkKeys): void {
    this.#agreed ??= keys;
  }

  async say(body: LinkBody): Promise<void> {
    const { side, random, transport } = this.#parts;
    const message = toBinary(LinkMessageSchema, create(LinkMessageSchema, { body }));
    const phase = this.#agreed !== undefined && body.case !== 'reveal' ? 'agreed' : 'token';
    const first = { channel: this.#channel, phase, from: side, index: this.#said } as const;
    const parts = await sealLinkMessage(this.#key(phase, side), message, { first, random });
    this.#said += parts.length;
    for (const [at, part] of parts.entries()) await transport.put(first.index + at, part);
  }

  /** @throws LinkRefusedError for what the other side never says. */
  async hear(): Promise<LinkBody> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let first: LinkPhase | undefined;
    for (;;) {
      const { piece, isLast, phase } = await this.#hearPart();
      first ??= phase;
      pieces.push(piece);
      length += piece.length;
      if (phase !== first || length > longestMessage)
        throw new LinkRefusedError('parts that do not belong together');
      if (isLast) break;
    }
    const body = readBody(concatBytes(...pieces));
    // Whoever only saw the code may end it, and nothing else, once the two have keys of their own.
    if (this.#agreed !== undefined && first === 'token' && body.case !== 'stop')
      throw new LinkRefusedError('a message without the agreed key');
    return body;
  }

  async #hearPart(): Promise<{ piece: Uint8Array; isLast: boolean; phase: LinkPhase }> {
    const { side, transport } = this.#parts;
    const index = this.#heard++;
    const part = await transport.take(index);
    const from = side === 'old' ? 'new' : 'old';
    try {
      const phase = phaseOfLinkPart(part);
      const place = { channel: this.#channel, phase, from, index } as const;
      return { ...(await openLinkPart(this.#key(phase, from), part, place)), phase };
    } catch (error) {
      if (error instanceof CryptoError) throw new LinkRefusedError(error.code);
      throw error;
    }
  }

  #key(phase: LinkPhase, from: LinkSide): Uint8Array {
    const keys = phase === 'agreed' ? this.#agreed : this.#tokenKeys;
    if (keys === undefined) throw new LinkRefusedError('a message with a key that nobody agreed on');
    return from === 'old' ? keys.oldToNew : keys.newToOld;
  }
}

function readBody(bytes: Uint8Array): LinkBody {
  try {
    const { body } = decode(LinkMessageSchema, bytes, longestMessage);
    if (body.case !== undefined) return body;
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
  }
  throw new LinkRefusedError('no message of this version');
}
