import { toBase64Url } from '@ganira/protocol';
import type { Pins } from '../../domain/pins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function pinCreate(parts: { pins: Pins }) {
  return defineEndpoint({
    name: 'pinCreate',
    rate: 'guess',
    handle: async ({ body, session }) => {
      const pinId = readBytes(body.pinId, 'pinId');
      const blinded = readBytes(body.blinded, 'blinded');
      return { evaluated: toBase64Url(await parts.pins.create(session.device.mailbox, pinId, blinded)) };
    },
  });
}
