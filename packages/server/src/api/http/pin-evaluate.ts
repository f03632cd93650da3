import { toBase64Url } from '@ganira/protocol';
import type { Pins } from '../../domain/pins.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

/** Without a session: the device that asks is locked. */
export function pinEvaluate(parts: { pins: Pins }) {
  return defineEndpoint({
    name: 'pinEvaluate',
    rate: 'guess',
    handle: async ({ body }) => {
      const answer = await parts.pins.evaluate(
        readBytes(body.pinId, 'pinId'),
        readBytes(body.blinded, 'blinded'),
      );
      return {
        evaluated: toBase64Url(answer.evaluated),
        triesLeft: answer.triesLeft,
        challenge: toBase64Url(answer.challenge),
      };
    },
  });
}
