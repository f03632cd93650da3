// Wires domain, sockets and HTTP over one store. Knows every part; no part knows this file.
import type { Server } from 'node:http';
import type { EmbeddedStore } from './adapters/embedded/open-store.ts';
import { EmbeddedStoredAbout } from './adapters/embedded/stored-about.ts';
import { deliveryHandlers } from './api/delivery/handlers.ts';
import { createEndpoints } from './api/http/endpoints.ts';
import { createHttpApp } from './api/http/http-app.ts';
import { makeHttpServer } from './api/http/http-server.ts';
import { WebFiles } from './api/http/web-files.ts';
import { mailboxHandlers } from './api/mailbox/handlers.ts';
import { Connections } from './api/socket/connections.ts';
import { serveSockets } from './api/socket/socket-server.ts';
import { IdentityChainRules } from './domain/chain-check.ts';
import { PasswordLogin } from './domain/password-login.ts';
import { Presence } from './domain/presence.ts';
import type { RateLimits } from './domain/rate-limits.ts';
import { SignIns } from './domain/sign-ins.ts';
import { SignUps } from './domain/sign-ups.ts';
import { Upkeep } from './domain/upkeep.ts';
import { WritePath } from './domain/write-path.ts';
import { renderMetrics } from './metrics.ts';
import type { Settings } from './settings.ts';
import { serverVersion } from './version.ts';

export interface Assembly {
  /** Not listening yet. */
  readonly http: Server;
  readonly upkeep: Upkeep;
  readonly connectionCount: () => number;
  readonly deviceCount: () => number;
  /** Refuses what is new, makes durable what came, closes every socket. */
  stop(): Promise<void>;
}

export interface AssembleParts {
  readonly settings: Settings;
  readonly store: EmbeddedStore;
  readonly rateLimits: RateLimits;
  readonly opaqueSetup: string;
}

export async function assemble({
  settings,
  store,
  rateLimits,
  opaqueSetup,
}: AssembleParts): Promise<Assembly> {
  const { clock, random, log, serverName, mailDays, proxies } = settings;
  const { accounts, sessions, grants, keyPackages, invitations, incarnation, routes, mailboxes } = store;
  const wake = new Presence();
  const writePath = new WritePath(mailboxes, wake, log);
  const connections = new Connections();
  const chainRules = new IdentityChainRules();
  const passwordLogin = new PasswordLogin(opaqueSetup);
  const upkeep = new Upkeep({ store: mailboxes, purges: store.purges, clock, log, mailDays });
  const lifecycle = { isStopping: false };
  const isStopping = () => lifecycle.isStopping;
  const connectionCount = () => connections.size;
  const deviceCount = () => wake.size;
  const app = await createHttpApp({
    sessions,
    rateLimits,
    log,
    proxies,
    isStopping,
    createServer: (handler) => makeHttpServer(settings.tls, handler),
    endpoints: createEndpoints({
      clock,
      random,
      incarnation,
      invitations,
      sessions,
      wake,
      serverName,
      mailDays,
      version: serverVersion,
      signUps: new SignUps({ accounts, invitations, passwordLogin, chainRules, clock, random }),
      signIns: new SignIns({ accounts, sessions, passwordLogin, clock, random }),
      storedAbout: new EmbeddedStoredAbout(store.database),
    }),
    webFiles: new WebFiles(settings.webDir),
    headers: { publicUrl: settings.publicUrl, isTls: settings.tls !== undefined },
    metrics: renderMetrics({
      writePath: writePath.counters,
      connections: connectionCount,
      devicesOnline: deviceCount,
    }),
  });
  const shared = { store: mailboxes, wake, writePath };
  serveSockets({
    connections,
    rateLimits,
    incarnation,
    clock,
    random,
    log,
    proxies,
    isStopping,
    server: app.server,
    publicOrigin: settings.publicUrl?.origin,
    mailbox: {
      ...shared,
      handlers: mailboxHandlers({
        ...shared,
        sessions,
        accounts,
        keyPackages,
        grants,
        chainRules,
        incarnation,
        clock,
      }),
    },
    delivery: { writePath, handlers: deliveryHandlers({ ...shared, routes, keyPackages, rateLimits }) },
  });
  return {
    http: app.server,
    upkeep,
    connectionCount,
    deviceCount,
    stop: async () => {
      lifecycle.isStopping = true;
      app.server.close();
      await upkeep.close();
      await writePath.flush();
      connections.closeAll();
      app.server.closeIdleConnections();
      await app.close();
      connections.cutAll();
      await writePath.flush();
      app.server.closeAllConnections();
    },
  };
}
