// In place of `@serenity-kit/opaque`.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const real = require('@serenity-kit/opaque') as typeof import('@serenity-kit/opaque');
const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;

export const { ready, server } = real;
export const client: typeof real.client = {
  ...real.client,
  finishRegistration: (params) => real.client.finishRegistration({ ...params, keyStretching }),
  finishLogin: (params) => real.client.finishLogin({ ...params, keyStretching }),
};
