// Wires domain, sockets and HTTP over one store. Knows every part; no part knows this file.
import type { Server } from 'node:http';
import { isIP } from 'node:net';
import type { EmbeddedStore } from './adapters/embedded/open-store.ts';
import { EmbeddedStoredAbout } from './adapters/embedded/stored-about.ts';
import { deliveryHandlers } from './api/delivery/handlers.ts';
import { makeHttpServer } from './api/http/http-server.ts';
import { LazyHttpApp, type HttpApp } from './api/http/lazy-http-app.ts';
import { mailboxHandlers } from './api/mailbox/handlers.ts';
import { Connections } from './api/socket/connections.ts';
import { serveSockets } from './api/socket/socket-server.ts';
import { IdentityChainRules } from './domain/chain-check.ts';
import { EarnedInvitations } from './domain/earned-invitations.ts';
import { LinkRelay } from './domain/link-relay.ts';
import { ChainReceipts } from './domain/chain-receipts.ts';
import { PasskeyAnswers } from './domain/passkey-answers.ts';
import { PasskeySignIns } from './domain/passkeys.ts';
import { PasswordChanges } from './domain/password-changes.ts';
import { Pins } from './domain/pins.ts';
import { PasswordLogin } from './domain/password-login.ts';
import { Presence } from './domain/presence.ts';
import type { RateLimits } from './domain/rate-limits.ts';
import { Recoveries } from './domain/recoveries.ts';
import { Sealing } from './domain/sealing.ts';
import { SecondFactor } from './domain/second-factor.ts';
import { SecretKeys } from './domain/secret-keys.ts';
import { SessionEnding } from './domain/session-ending.ts';
import type { SetupSecrets } from './domain/setup-secrets.ts';
import { SignIns } from './domain/sign-ins.ts';
import { SignUps } from './domain/sign-ups.ts';
import { StepUps } from './domain/step-ups.ts';
import { WatchTickets } from './domain/watch-tickets.ts';
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
  readonly sealings: { readonly totp: Sealing; readonly pin: Sealing };
  /** Refuses what is new, makes durable what came, closes every socket. */
  stop(): Promise<void>;
}

export interface AssembleParts {
  readonly settings: Settings;
  readonly store: EmbeddedStore;
  readonly rateLimits: RateLimits;
  readonly setupSecrets: SetupSecrets;
}

export async function assemble({
  settings,
  store,
  rateLimits,
  setupSecrets,
}: AssembleParts): Promise<Assembly> {
  const { clock, random, log, serverName, mailDays, proxies } = settings;
  const {
    accounts,
    sessions,
    events,
    factors,
    grants,
    keyPackages,
    pinKeys,
    invitations,
    incarnation,
    routes,
    mailboxes,
    recoveryRecords,
  } = store;
  const wake = new Presence();
  const writePath = new WritePath(mailboxes, wake, log);
  const connections = new Connections();
  const chainRules = new IdentityChainRules();
  const passwordLogin = new PasswordLogin(setupSecrets);
  const { isOpen } = settings;
  const earnedInvitations = new EarnedInvitations({ isOpen, invitations, clock, random });
  const linkRelay = new LinkRelay({ clock });
  const secretKeys = new SecretKeys(setupSecrets);
  const sealings = {
    totp: new Sealing(() => secretKeys.derive('second factor'), random),
    pin: new Sealing(() => secretKeys.derive('pin'), random),
  };
  const { passkeys } = store;
  const passkeyAnswers = new PasskeyAnswers({ passkeys, origin: () => passkeyOrigin(settings, http) });
  const secondFactor = new SecondFactor({
    factors,
    events,
    passkeys,
    passkeyAnswers,
    sealing: sealings.totp,
    clock,
    random,
  });
  const pins = new Pins({ pinKeys, sealing: sealings.pin, clock, random });
  const sessionEnding = new SessionEnding({ sessions, events, wake });
  const stepUps = new StepUps({
    accounts,
    passwordLogin,
    passkeys,
    passkeyAnswers,
    rateLimits,
    clock,
    random,
  });
  const upkeep = new Upkeep({ store: mailboxes, purges: store.purges, clock, log, mailDays });
  const lifecycle = { isStopping: false };
  const isStopping = () => lifecycle.isStopping;
  const connectionCount = () => connections.size;
  const deviceCount = () => wake.size;
  const loadHttpApp = async (): Promise<HttpApp> => {
    const { createEndpoints, createHttpApp, WebFiles } = await import('./api/http/index.ts');
    return await createHttpApp({
      sessions,
      stepUps,
      rateLimits,
      log,
      proxies,
      isStopping,
      endpoints: createEndpoints({
        clock,
        random,
        incarnation,
        invitations,
        earnedInvitations,
        sessions,
        wake,
        linkRelay,
        pins,
        serverName,
        mailDays,
        version: serverVersion,
        signUps: new SignUps({ accounts, invitations, passwordLogin, chainRules, clock, random }),
        signIns: new SignIns({
          accounts,
          sessions,
          events,
          passwordLogin,
          rateLimits,
          secondFactor,
          clock,
          random,
        }),
        stepUps,
        events,
        accountDeletion: store.accountDeletion,
        passkeys,
        passkeySignIns: new PasskeySignIns({
          accounts,
          sessions,
          events,
          passkeys,
          passkeyAnswers,
          clock,
          random,
          serverName,
        }),
        secondFactor,
        sessionEnding,
        passwordChanges: new PasswordChanges({ accounts, clock, events, passwordLogin, sessionEnding }),
        recoveryRecords,
        recoveries: new Recoveries({
          accounts,
          recoveryRecords,
          chainRules,
          passwordLogin,
          wake,
          clock,
          random,
        }),
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
  };
  const app = new LazyHttpApp(loadHttpApp, log);
  const http = makeHttpServer(settings.tls, app.answer);
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
    server: http,
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
        chainReceipts: new ChainReceipts(secretKeys),
        watchTickets: new WatchTickets(secretKeys),
        stepUps,
        incarnation,
        clock,
      }),
    },
    delivery: { writePath, handlers: deliveryHandlers({ ...shared, routes, keyPackages, rateLimits }) },
  });
  return {
    http,
    upkeep,
    connectionCount,
    deviceCount,
    sealings,
    stop: async () => {
      lifecycle.isStopping = true;
      linkRelay.close();
      http.close();
      await upkeep.close();
      await writePath.flush();
      connections.closeAll();
      http.closeIdleConnections();
      await app.close();
      connections.cutAll();
      await writePath.flush();
      http.closeAllConnections();
    },
  };
}

/** Passkeys belong to a name: without PUBLIC_URL this machine's own, and none to a bare address. */
function passkeyOrigin({ publicUrl, tls }: Settings, http: Server): string | undefined {
  if (publicUrl !== undefined) return isIP(publicUrl.hostname) === 0 ? publicUrl.origin : undefined;
  const address = http.address();
  if (typeof address !== 'object' || address === null) return undefined;
  return `${tls === undefined ? 'http' : 'https'}://localhost:${address.port}`;
}
