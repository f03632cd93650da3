// What a sign-in wants besides the password. A terminal has no authenticator: a code stands for a passkey.
import { ClientError } from '@ganira/client';
import { askShown } from './ask.ts';
import type { Context } from './context.ts';
import { CliError } from './errors.ts';
import { interruptible } from './waiting.ts';

/** From the person, or the next line of standard input. */
export async function readCode({ terminal, input, settings, t }: Context): Promise<string> {
  if (settings.isPasswordFromInput || terminal.input.isTTY !== true) {
    const line = await input.line();
    if (!line) throw new CliError('usage', { detail: 'the code is missing on standard input' });
    return line;
  }
  return await interruptible(terminal.signal, askShown(terminal, t('ask.code')));
}

/** Asks a person for the code that is wanted, where none was given; scripts are told. */
export async function withFactor<T>(
  context: Context,
  given: string | undefined,
  signIn: (code: { code?: string }) => Promise<T>,
): Promise<T> {
  const { terminal, settings, out, t } = context;
  const canAsk = terminal.input.isTTY === true && !settings.isPasswordFromInput;
  try {
    return await signIn(given === undefined ? {} : { code: given });
  } catch (error) {
    const code = error instanceof ClientError ? error.code : '';
    const isWanted = code === 'second_factor_needed' || code === 'passkey_needed';
    if (!isWanted || !canAsk) throw error;
    if (code === 'passkey_needed') out.hint(t('hint.code-instead'));
    return await signIn({ code: await readCode(context) });
  }
}
