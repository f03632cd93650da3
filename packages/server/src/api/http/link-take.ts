import { toBase64Url, type EndpointBody } from '@ganira/protocol';
import type { LinkEnd, LinkRelay } from '../../domain/link-relay.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function linkTake(parts: { linkRelay: LinkRelay }) {
  return defineEndpoint({
    name: 'linkTake',
    rate: 'relay',
    handle: async ({ body }) => {
      const part = await parts.linkRelay.take(readLinkEnd(body), body.index);
      return part === undefined ? {} : { part: toBase64Url(part) };
    },
  });
}

export function readLinkEnd({ channel, side, key }: EndpointBody<'linkTake'>): LinkEnd {
  return { channel: readBytes(channel, 'channel'), side, key: readBytes(key, 'key') };
}
