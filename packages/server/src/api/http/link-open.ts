import type { LinkRelay } from '../../domain/link-relay.ts';
import type { Clock } from '../../ports/clock.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function linkOpen(parts: { linkRelay: LinkRelay; clock: Clock }) {
  return defineEndpoint({
    name: 'linkOpen',
    rate: 'link',
    handle: async ({ body }) => {
      const channel = readBytes(body.channel, 'channel');
      const key = readBytes(body.key, 'key');
      return { endsAt: parts.linkRelay.open({ channel, side: 'new', key }), now: parts.clock.now() };
    },
  });
}
