// Test only: an authenticator that does what it is told, also what none may do (WebAuthn Level 3,
// sections 6.1 and 6.5).
import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { toBase64Url, utf8 } from '@ganira/protocol';

export interface Behaviour {
  readonly origin?: string;
  readonly rpId?: string;
  /** As the options have it, unless a test replays another. */
  readonly challenge?: string;
  readonly isUserVerified?: boolean;
  /** Undefined: one more than the last time. */
  readonly counter?: number;
  /** COSE's number of the algorithm that the key says it has. */
  readonly algorithm?: number;
}

interface Options {
  readonly challenge: string;
}

export class TestAuthenticator {
  readonly #origin: string;
  readonly #rpId: string;
  readonly #id = randomBytes(32);
  readonly #key: KeyObject;
  readonly #publicKey: { x: Buffer; y: Buffer };
  counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
    this.#rpId = new URL(origin).hostname;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#publicKey = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') };
  }

  get id(): string {
    return toBase64Url(this.#id);
  }

  /** @param options JSON of the server. @returns JSON for it. */
  create(options: string, behaviour: Behaviour = {}): string {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#coseKey(behaviour)]);
    const authData = Buffer.concat([this.#head(behaviour, 0x40), credential]);
    const dataLength = Buffer.alloc(2);
    dataLength.writeUInt16BE(authData.length);
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x59]),
      dataLength,
      authData,
    ]);
    const clientDataJSON = toBase64Url(this.#clientData('webauthn.create', options, behaviour));
    return this.#answer({
      clientDataJSON,
      attestationObject: toBase64Url(attestationObject),
      transports: [],
    });
  }

  get(options: string, behaviour: Behaviour = {}): string {
    this.counter += 1;
    const authenticatorData = this.#head({ counter: this.counter, ...behaviour }, 0);
    const clientData = this.#clientData('webauthn.get', options, behaviour);
    const hash = createHash('sha256').update(clientData).digest();
    const signed = createSign('sha256').update(authenticatorData).update(hash).sign(this.#key);
    return this.#answer({
      clientDataJSON: toBase64Url(clientData),
      authenticatorData: toBase64Url(authenticatorData),
      signature: toBase64Url(signed),
    });
  }

  #answer(response: object): string {
    const { id } = this;
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  #head({ rpId = this.#rpId, isUserVerified = true, counter = 0 }: Behaviour, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const hash = createHash('sha256').update(rpId).digest();
    return Buffer.concat([hash, Buffer.from([flags | 0x01 | (isUserVerified ? 0x04 : 0)]), count]);
  }

  #clientData(type: string, options: string, behaviour: Behaviour): Uint8Array {
    const { challenge: wanted } = JSON.parse(options) as Options;
    const { origin = this.#origin, challenge = wanted } = behaviour;
    return utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  /** CBOR: EC2, the algorithm, P-256, x, y. */
  #coseKey({ algorithm = -7 }: Behaviour): Buffer {
    const written =
      algorithm < -24
        ? [0x39, (-1 - algorithm) >> 8, (-1 - algorithm) & 255]
        : [algorithm < 0 ? 0x1f - algorithm : algorithm];
    const { x, y } = this.#publicKey;
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, ...written, 0x20, 0x01, 0x21, 0x58, 0x20]),
      x,
      Buffer.from([0x22, 0x58, 0x20]),
      y,
    ]);
  }
}
