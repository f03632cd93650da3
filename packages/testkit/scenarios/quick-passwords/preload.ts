// Loaded before a command in a process of its own, where vitest's aliases don't reach.
import { registerHooks } from 'node:module';

const quick: Record<string, string> = {
  'hash-wasm': './argon2.ts',
  '@serenity-kit/opaque': './opaque.ts',
};
const folder = new URL('./', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const file = context.parentURL?.startsWith(folder) ? undefined : quick[specifier];
    return next(file === undefined ? specifier : new URL(file, folder).href, context);
  },
});
