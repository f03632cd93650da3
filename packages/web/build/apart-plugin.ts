import type { Plugin } from 'vite';

const mark = '?apart';
const modules = /[/@](?:ed25519|oprf|hash-to-curve)\.js$/;
const user = /\/client\/src\/lock\/oprf\.ts$/;

/**
 * Copies of the curve's modules for the lock's OPRF. A module is in one file as a whole: Ristretto, hashing to the curve
 * and the OPRF, which nothing but a lock needs, would else be in the file that each start of the worker loads.
 */
export function apartPlugin(): Plugin {
  return {
    name: 'ganira:apart',
    enforce: 'pre',
    resolveId: {
      filter: { id: modules },
      async handler(source, importer = '') {
        if (!importer.endsWith(mark) && !user.test(importer.replaceAll('\\', '/'))) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found === null ? null : { ...found, id: found.id + mark };
      },
    },
  };
}
