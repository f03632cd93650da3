// Client frames of WebSocket (RFC 6455 section 5.2), written by hand.

/**
 * One byte four times, so that bytes can be masked wherever they stand. Not zero: then the server
 * would be spared the unmasking that every browser costs it.
 */
export const maskByte = 0x5a;

export const opcode = { binary: 0x82, close: 0x88, ping: 0x89, pong: 0x8a } as const;
const masked = 0x80;

export function headerSize(length: number): number {
  return (length < 126 ? 2 : 4) + 4;
}

/** A whole message with a payload of at most 65,535 bytes. */
export function maskedMessage(payload: Uint8Array, kind: number = opcode.binary): Buffer {
  const { length } = payload;
  const start = headerSize(length);
  const message = Buffer.alloc(start + length, maskByte);
  message[0] = kind;
  if (length < 126) message[1] = masked | length;
  else {
    message[1] = masked | 126;
    message.writeUInt16BE(length, 2);
  }
  for (let at = 0; at < length; at++) message[start + at] = (payload[at] ?? 0) ^ maskByte;
  return message;
}
