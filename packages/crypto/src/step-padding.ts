// The length of what is sealed would tell how much it holds: how many devices, how many contacts. It
// grows in steps of 4,096 bytes: its length in 4 bytes (big endian), the content, zeros.
import { concatBytes } from '@ganira/protocol';
import { CryptoError } from './errors.ts';

const step = 4_096;
const lengthBytes = 4;

export function padSteps(content: Uint8Array): Uint8Array {
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, content.length);
  const filled = lengthBytes + content.length;
  return concatBytes(length, content, new Uint8Array(Math.ceil(filled / step) * step - filled));
}

export function unpadSteps(padded: Uint8Array): Uint8Array {
  if (padded.length === 0 || padded.length % step !== 0)
    throw new CryptoError('malformed', `${padded.length} bytes, expected a multiple of ${step}`);
  const end = lengthBytes + new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (end > padded.length || end <= padded.length - step)
    throw new CryptoError('malformed', `${end} of ${padded.length} bytes filled`);
  if (padded.subarray(end).some((byte) => byte !== 0))
    throw new CryptoError('malformed', 'padding that is not zero');
  return padded.slice(lengthBytes, end);
}
