// Who may import whom. Packages see what is listed and nothing else; folders inside a package have rules of their own.

/**
 * Folder → our packages that it may import, whole or one sub-export (`server/admin`); its tsconfig lists the same.
 * @type {Record<string, string[]>}
 */
export const packageRules = {
  'packages/protocol': [],
  'packages/identity': ['protocol'],
  'packages/crypto': ['protocol', 'identity'],
  'packages/safety': [],
  'packages/client': ['protocol', 'identity', 'crypto', 'safety'],
  'packages/server': ['protocol', 'identity'],
  'packages/web': ['protocol', 'identity', 'client', 'safety'],
  'packages/cli': ['protocol', 'identity', 'crypto', 'client', 'safety', 'server/admin'],
  'packages/testkit': ['protocol', 'identity', 'crypto', 'client', 'server'],
  e2e: ['protocol', 'client', 'safety', 'server', 'web/po'],
  bench: ['protocol', 'identity', 'crypto', 'safety', 'server'],
};

/** Bytes in, bytes out: no file, no network, no platform (tests excepted). */
export const purePackages = ['packages/protocol', 'packages/identity', 'packages/crypto', 'packages/safety'];

/** For Node alone, and for nothing but finding the code of a library there; a browser has another file in its place. */
export const libraryFiles = ['packages/protocol/src/library/node.ts'];

/**
 * What files of a folder may not import: folders, our packages, or both. Only entry points wire adapters.
 * @type {{ folder: string, except?: string, never: string[] }[]}
 */
export const folderRules = [
  {
    folder: 'packages/client/src',
    except: 'packages/client/src/platform',
    never: ['packages/client/src/platform/browser', 'packages/client/src/platform/node'],
  },
  {
    folder: 'packages/server/src/domain',
    never: ['packages/server/src/api', 'packages/server/src/adapters'],
  },
  { folder: 'packages/server/src/ports', never: ['packages/server/src/api', 'packages/server/src/adapters'] },
  { folder: 'packages/server/src/api', never: ['packages/server/src/adapters'] },
  {
    folder: 'packages/web/src/views',
    never: ['packages/web/src/worker', '@ganira/crypto', '@ganira/client'],
  },
  {
    folder: 'packages/web/src/ui',
    never: [
      'packages/web/src/views',
      'packages/web/src/rpc',
      'packages/web/src/worker',
      '@ganira/crypto',
      '@ganira/client',
    ],
  },
];
