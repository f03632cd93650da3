// The account of the profile, open for the length of one command.
import { toClientError, type Messenger, type StepUpPurpose } from '@ganira/client';
import { createNodeMessenger, nodeNetwork } from '@ganira/client/node';
import type { Context } from './context.ts';
import { CliError, knownOnly } from './errors.ts';
import { readPassword } from './password.ts';
import { chooseAccount } from './choose-account.ts';
import { readServer, rememberedServer, rememberServer } from './profile.ts';
import { interruptible, waitFor } from './waiting.ts';

/** Milliseconds for what is under way when a command ends, such as a receipt. */
const partingTime = 3_000;

export interface Account {
  readonly messenger: Messenger;
  /** Resolves when all that waited at the server is here. @throws CliError `offline` */
  readonly catchUp: () => Promise<void>;
  /** The same, and false instead of `offline`. */
  readonly tryCatchUp: () => Promise<boolean>;
  /**
   * For who wants to read. @returns what keeps this machine from knowing more, to be thrown once what it knows
   * was shown.
   */
  readonly tryToLearn: () => Promise<CliError | undefined>;
  /** Resolves when what this command made has left. @throws CliError `kept_for_later` */
  readonly leave: () => Promise<void>;
  readonly password: string;
  /** Shows the password once more, for what needs it. */
  readonly stepUp: (purpose: StepUpPurpose) => Promise<void>;
}

/** Opens the account, closes it whatever happens. */
export async function withAccount(
  context: Context,
  work: (account: Account) => Promise<void>,
): Promise<void> {
  const { settings, terminal } = context;
  const server = serverOf(context);
  const messenger = createNodeMessenger({ server, profile: settings.profile });
  const known = chooseAccount((await messenger.listAccounts()).accounts, settings);
  const password = await readPassword(context);
  const unlock = async (): Promise<void> => {
    await messenger.unlock({ accountId: known.accountId, password });
  };
  await closing(messenger, async () => {
    await unlock();
    const account = accountOn(context, { messenger, server, unlock, password });
    const worked = work(account).catch(async (error: unknown) => {
      throw await withReason(error, server);
    });
    await interruptible(terminal.signal, worked);
  });
}

/** A socket doesn't say why it can't be opened; a request does, where it is the certificate. */
async function withReason(error: unknown, server: string): Promise<unknown> {
  const isKept = error instanceof CliError && error.code === 'kept_for_later';
  const isOffline = error instanceof CliError && error.code === 'offline';
  if ((!isKept && !isOffline) || !server.startsWith('https:')) return error;
  try {
    await nodeNetwork.fetch(`${server}/healthz`, { method: 'GET', headers: {} });
    return error;
  } catch (reason) {
    const { code, message } = toClientError(reason);
    if (code !== 'certificate_untrusted') return error;
    return new CliError(code, {
      detail: message,
      ...(isKept ? { sentence: 'error.kept-untrusted' } : {}),
    });
  }
}

/** Closes the messenger after the work, whatever happens, once what is under way had its time. */
export async function closing(messenger: Messenger, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    await part(messenger);
  } finally {
    await messenger.close();
  }
}

/** Receipts and introductions that came of the command leave before the lid closes. */
async function part(messenger: Messenger): Promise<void> {
  const { open } = await messenger.listAccounts();
  if (open === undefined || (await messenger.status()).connection !== 'online') return;
  const enough = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => enough.resolve(false), partingTime);
  await Promise.race([messenger.settle(), enough.promise]);
  clearTimeout(timer);
}

/** @param fallback where neither the command line nor the profile says. @throws CliError `server_needed` */
export function serverOf({ settings, terminal }: Context, fallback?: string): string {
  const given = settings.server ?? terminal.env['GANIRA_SERVER'];
  if (given) return readServer(given);
  const server = rememberedServer(settings.profile) ?? fallback;
  if (server === undefined) throw new CliError('server_needed');
  return server;
}

export function accountOn(
  { settings, terminal }: Context,
  open: { messenger: Messenger; server: string; password: string; unlock: () => Promise<void> },
): Account {
  const { messenger, server, unlock, password } = open;
  const catchUp = async (): Promise<void> => {
    let isRenewed = false;
    const ask = async (): Promise<true | undefined> => {
      const { connection, isCaughtUp, signInNeeds } = await messenger.status();
      if (connection === 'offline') throw new CliError('offline');
      if (connection === 'removed') throw new CliError('device_removed');
      if (connection !== 'signed-out') return isCaughtUp;
      if (signInNeeds === 'password') throw new CliError('password_changed');
      if (signInNeeds === 'code') throw new CliError('second_factor_needed');
      if (signInNeeds === 'passkey') throw new CliError('passkey_needed');
      // The server ended the session: the password gets another one, once.
      if (isRenewed) throw new CliError('unauthenticated');
      isRenewed = true;
      await unlock();
      return undefined;
    };
    const onTimeout = (): CliError => new CliError('offline', { detail: 'no answer in time' });
    await waitFor(messenger, ask, { signal: terminal.signal, timeout: settings.timeout, onTimeout });
    rememberServer(settings.profile, server);
  };
  return {
    messenger,
    catchUp,
    tryCatchUp: async () => {
      try {
        await catchUp();
        return true;
      } catch (error) {
        if (error instanceof CliError && error.code === 'offline') return false;
        throw error;
      }
    },
    tryToLearn: async () => {
      try {
        await catchUp();
        return undefined;
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        if (error.code === 'offline') return knownOnly();
        if (error.code === 'device_removed') return error;
        throw error;
      }
    },
    password,
    stepUp: (purpose) => interruptible(terminal.signal, messenger.stepUp({ purpose, password })),
    leave: async () => {
      const hasLeft = await interruptible(terminal.signal, messenger.settle());
      if (!hasLeft || (await messenger.status()).connection !== 'online')
        throw new CliError('kept_for_later');
    },
  };
}
