import type { Pins } from '../../domain/pins.ts';
import { defineEndpoint } from './endpoint.ts';

export function pinDelete(parts: { pins: Pins }) {
  return defineEndpoint({
    name: 'pinDelete',
    rate: 'write',
    handle: async ({ session }) => {
      await parts.pins.delete(session.device.mailbox);
      return {};
    },
  });
}
