import { askHidden } from './ask.ts';
import type { Context } from './context.ts';
import { CliError } from './errors.ts';

/** From standard input, else the environment, else the person. @throws CliError `password_needed` */
export async function readPassword(context: Context): Promise<string> {
  return (await givenPassword(context)) ?? (await askHidden(context.terminal, context.t('ask.password')));
}

/** The same for a new one: a person types it twice. */
export async function readNewPassword(context: Context): Promise<string> {
  const { terminal, t } = context;
  const given = await givenPassword(context);
  if (given !== undefined) return given;
  const password = await askHidden(terminal, t('ask.new-password'));
  if ((await askHidden(terminal, t('ask.repeat-password'))) !== password)
    throw new CliError('passwords_differ');
  return password;
}

/** Another one in place of the present: the second line of standard input, or typed twice. */
export async function readNextPassword(context: Context): Promise<string> {
  const { settings, input, terminal, t } = context;
  if (settings.isPasswordFromInput || terminal.input.isTTY !== true) {
    const line = await input.line();
    if (!line) throw new CliError('password_needed');
    return line;
  }
  const password = await askHidden(terminal, t('ask.next-password'));
  if ((await askHidden(terminal, t('ask.repeat-password'))) !== password)
    throw new CliError('passwords_differ');
  return password;
}

/** The account's present one where it is not the profile's. Nothing: they are the same. */
export async function readAccountPassword({ settings, input, terminal, t }: Context): Promise<string> {
  if (settings.isPasswordFromInput || terminal.input.isTTY !== true) return (await input.line()) ?? '';
  return await askHidden(terminal, t('ask.account-password'));
}

async function givenPassword({ settings, input, terminal }: Context): Promise<string | undefined> {
  if (settings.isPasswordFromInput) {
    const line = await input.line();
    if (!line) throw new CliError('password_needed');
    return line;
  }
  const password = terminal.env['GANIRA_PASSWORD'];
  if (password) return password;
  if (terminal.input.isTTY !== true) throw new CliError('password_needed');
  return undefined;
}
