import type { SessionEnding } from '../../domain/session-ending.ts';
import { readBytes } from './bytes.ts';
import { defineEndpoint } from './endpoint.ts';

export function sessionEnd(parts: { sessionEnding: SessionEnding }) {
  return defineEndpoint({
    name: 'sessionEnd',
    rate: 'write',
    handle: async ({ body, session }) => {
      const deviceIds = body.deviceIds?.map((text) => readBytes(text, 'deviceIds'));
      return { ended: await parts.sessionEnding.end(session, deviceIds) };
    },
  });
}
