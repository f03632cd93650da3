// Reading bytes from elsewhere: size first, then shape.
import type { DescMessage, MessageShape } from '@bufbuild/protobuf';
import { fromBinary } from '#library';
import { ProtocolError } from './errors.ts';

/**
 * @throws ProtocolError `too_large` or `malformed`; never anything else.
 */
export function decode<Desc extends DescMessage>(
  schema: Desc,
  bytes: Uint8Array,
  limit: number,
): MessageShape<Desc> {
  if (bytes.length > limit) {
    throw new ProtocolError('too_large', `${schema.name}: ${bytes.length} bytes, at most ${limit}`);
  }
  try {
    return fromBinary(schema, bytes);
  } catch {
    throw new ProtocolError('malformed', `${schema.name}: not readable`);
  }
}

/** @throws ProtocolError `malformed` unless the field has exactly this length. */
export function expectLength(bytes: Uint8Array, length: number, field: string): void {
  if (bytes.length !== length) {
    throw new ProtocolError('malformed', `${field}: ${bytes.length} bytes, expected ${length}`);
  }
}
