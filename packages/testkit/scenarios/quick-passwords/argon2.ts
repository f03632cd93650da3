// In place of `hash-wasm`, of which the client takes this alone.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const real = require('hash-wasm') as typeof import('hash-wasm');

export const argon2id: typeof real.argon2id = (options) =>
  real.argon2id({ ...options, memorySize: 8, iterations: 1, parallelism: 1 });
