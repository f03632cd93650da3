// In scenarios, and for the bots of stories, a password costs next to nothing: people sign up by the
// hundred, and Argon2id at its real cost was two fifths of the time. Browsers and commands pay it.
import { vi } from 'vitest';

vi.mock('@serenity-kit/opaque', async (importReal) => {
  const real = await importReal<typeof import('@serenity-kit/opaque')>();
  const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;
  const client: typeof real.client = {
    ...real.client,
    finishRegistration: (params) => real.client.finishRegistration({ ...params, keyStretching }),
    finishLogin: (params) => real.client.finishLogin({ ...params, keyStretching }),
  };
  return { ...real, client };
});

vi.mock('hash-wasm', async (importReal) => {
  const real = await importReal<typeof import('hash-wasm')>();
  const argon2id: typeof real.argon2id = (options) =>
    real.argon2id({ ...options, memorySize: 8, iterations: 1, parallelism: 1 });
  return { ...real, argon2id };
});
