import { fromBase64Url } from '@ganira/protocol';
import { ServerError } from '../../errors.ts';

/** @throws ServerError `malformed` for what the pattern lets through but isn't canonical. */
export function readBytes(text: string, field: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new ServerError('malformed', `${field}: not canonical base64url`);
  return bytes;
}
