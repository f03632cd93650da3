import { limits } from '@ganira/protocol';
import type { LinkRelay } from '../../domain/link-relay.ts';
import { ServerError } from '../../errors.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';
import { readLinkEnd } from './link-take.ts';

export function linkPut(parts: { linkRelay: LinkRelay }) {
  return defineEndpoint({
    name: 'linkPut',
    rate: 'relay',
    handle: async ({ body }) => {
      const part = readBytes(body.part, 'part');
      if (part.length > limits.linkPart)
        throw new ServerError('too_large', `${part.length} bytes, at most ${limits.linkPart}`);
      parts.linkRelay.put(readLinkEnd(body), body.index, part);
      return {};
    },
  });
}
