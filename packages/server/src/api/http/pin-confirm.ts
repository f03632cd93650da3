import type { Pins } from '../../domain/pins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function pinConfirm(parts: { pins: Pins }) {
  return defineEndpoint({
    name: 'pinConfirm',
    rate: 'guess',
    handle: async ({ body }) => {
      await parts.pins.confirm(
        readBytes(body.challenge, 'challenge'),
        readBytes(body.signature, 'signature'),
      );
      return {};
    },
  });
}
