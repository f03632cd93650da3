import { expect, it } from 'vitest';
import { startCamera } from './camera.ts';

const failing = (name: string) => ({
  getUserMedia: () => Promise.reject(Object.assign(new Error('no'), { name })),
});

it.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['SomethingNewError', 'none'],
])('a camera that fails with %s is named %s', async (name, problem) => {
  expect(await startCamera(failing(name))).toEqual({ problem });
});

it('a page over plain http has no camera to ask for', async () => {
  expect(await startCamera(undefined)).toEqual({ problem: 'insecure' });
});
