// Which of the accounts in a profile a command is about.
import type { LockedAccountView, Messenger } from '@ganira/client';
import { fromHex, toSpokenCode } from '@ganira/protocol';
import type { OptionSpec } from './command.ts';
import type { Context, Settings } from './context.ts';
import { CliError } from './errors.ts';

/** Of commands that make an account here. */
export const another = { type: 'boolean', help: 'option.another' } as const satisfies OptionSpec;

/** As a person reads it out: groups of four. */
export function accountCodeOf({ accountId }: Pick<LockedAccountView, 'accountId'>): string {
  return toSpokenCode(fromHex(accountId) ?? new Uint8Array());
}

/**
 * By the beginning of its code or id; without one, the only account that is here.
 * @throws CliError `no_account`; `account_needed` where there are several; `account_not_here`.
 */
export function chooseAccount(
  accounts: readonly LockedAccountView[],
  { account: wanted, profile }: Pick<Settings, 'account' | 'profile'>,
): LockedAccountView {
  const fitting = wanted === undefined ? accounts : accounts.filter((one) => fits(one, wanted));
  const [only] = fitting;
  if (accounts.length === 0) throw new CliError('no_account', { values: { profile } });
  if (only !== undefined && fitting.length === 1) return only;
  const candidates = (fitting.length === 0 ? accounts : fitting).map((one) => ({
    id: accountCodeOf(one),
    name: one.name ?? '',
  }));
  throw new CliError(fitting.length === 0 ? 'account_not_here' : 'account_needed', { candidates });
}

/** @throws CliError `profile_taken` where an account is here and nobody said that this is another one. */
export async function demandRoom(
  messenger: Pick<Messenger, 'listAccounts'>,
  options: { readonly another: boolean },
): Promise<void> {
  if (options.another) return;
  if ((await messenger.listAccounts()).accounts.length > 0) throw new CliError('profile_taken');
}

/** The accounts that `--account` names, or all. @throws CliError as `chooseAccount` */
export async function accountsOf(
  { settings }: Context,
  messenger: Pick<Messenger, 'listAccounts'>,
): Promise<readonly LockedAccountView[]> {
  const { accounts } = await messenger.listAccounts();
  if (settings.account !== undefined || accounts.length === 0) return [chooseAccount(accounts, settings)];
  return accounts;
}

function fits(account: LockedAccountView, wanted: string): boolean {
  const plain = (text: string): string => text.replaceAll(/[\s-]/g, '').toLowerCase();
  const begins = plain(wanted);
  return plain(accountCodeOf(account)).startsWith(begins) || account.accountId.startsWith(begins);
}
