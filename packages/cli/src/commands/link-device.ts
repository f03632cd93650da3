import type { LinkingView, Messenger } from '@ganira/client';
import { createNodeMessenger } from '@ganira/client/node';
import { accountOn, closing, serverOf, withAccount } from '../account.ts';
import { askShown } from '../ask.ts';
import { another, demandRoom } from '../choose-account.ts';
import { defineCommand, need } from '../command.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { withFactor } from '../factor-code.ts';
import { isWordKey } from '../language.ts';
import { readPassword } from '../password.ts';
import { qrLines } from '../qr.ts';
import { interruptible, waitFor } from '../waiting.ts';

/** Two people compare, and one of them types a password. */
const longest = 330_000;

export const linkDevice = defineCommand({
  name: 'link-device',
  summary: 'command.link-device',
  forms: ['', 'CODE', '-'],
  options: { code: { type: 'string', value: 'CODE', help: 'option.factor-code' }, another },
  most: 1,
  run: async ({ context, args, options }) => {
    const [code] = args;
    await (code === undefined ? linkThis(context, options) : linkOther(context, code));
  },
});

/** The account isn't here yet: this profile shows the code. */
async function linkThis(
  context: Context,
  options: { code: string | undefined; another: boolean },
): Promise<void> {
  const { code: factor } = options;
  const { settings, terminal, out, t } = context;
  const server = serverOf(context);
  const messenger = createNodeMessenger({ server, profile: settings.profile });
  await demandRoom(messenger, options);
  // The password is the first line of standard input, the answer the second.
  const early = settings.isPasswordFromInput ? await readPassword(context) : undefined;
  await closing(messenger, async () => {
    const offer = await messenger.startLinking({ label: `Terminal, ${systemName()}` });
    if (offer.state !== 'offering') throw new CliError('linking_stopped');
    out.item('link-code', { code: offer.code, qr: offer.qr, endsAt: offer.endsAt }, () => [offer.code]);
    if (out.isSeen) out.picture(qrLines(offer.qr));
    out.hint(t('hint.link-code'));
    await compare(context, messenger);
    await reach(context, messenger, ['password']);
    const password = early ?? (await readPassword(context));
    const me = await withFactor(context, factor, (code) =>
      interruptible(terminal.signal, messenger.finishLinking({ password, ...code })),
    );
    out.item('account', me, () => [t('out.linked-here', { name: me.name })]);
    const unlock = async (): Promise<void> => {
      await messenger.unlock({ accountId: me.accountId, password });
    };
    const account = accountOn(context, { messenger, server, unlock, password });
    await account.catchUp();
    await account.leave();
  });
}

/** A device of the account: it takes the code. */
async function linkOther(context: Context, given: string): Promise<void> {
  const { out, t, input } = context;
  await withAccount(context, async (account) => {
    const code = given === '-' ? need(await input.line(), 'CODE') : given;
    await account.catchUp();
    await account.messenger.linkDevice({ code, password: account.password });
    await compare(context, account.messenger);
    const done = await reach(context, account.messenger, ['done']);
    await account.leave();
    const deviceId = done.state === 'done' ? done.deviceId : '';
    out.item('device-linked', { deviceId }, () => [t('out.device-linked', { id: deviceId })]);
  });
}

async function compare(context: Context, messenger: Messenger): Promise<void> {
  const { out, t } = context;
  const shown = await reach(context, messenger, ['comparing']);
  if (shown.state !== 'comparing') return;
  const { digits, pictures, label } = shown;
  out.item('compare', { digits, pictures, ...(label === undefined ? {} : { label }) }, () => [
    t('out.compare-digits', { digits: `${digits.slice(0, 3)} ${digits.slice(3)}` }),
    t('out.compare-pictures', { pictures: pictures.map(({ name }) => wordOf(context, name)).join(' · ') }),
    ...(label === undefined || label === '' ? [] : [t('out.compare-label', { label })]),
  ]);
  const isSame = await saysYes(context);
  await messenger.compareLinking({ isSame });
  if (!isSame) throw new CliError('linking_codes_differ');
}

async function saysYes({ terminal, input, t }: Context): Promise<boolean> {
  const isPerson = terminal.input.isTTY === true;
  const answer = isPerson
    ? await interruptible(terminal.signal, askShown(terminal, t('ask.same')))
    : ((await input.line()) ?? '');
  return ['yes', 'y', t('yes')].includes(answer.trim().toLowerCase());
}

/** @throws CliError when it is over before. */
async function reach(
  { terminal }: Context,
  messenger: Messenger,
  states: readonly LinkingView['state'][],
): Promise<LinkingView> {
  const ask = async (): Promise<LinkingView | undefined> => {
    const view = await messenger.linking();
    if (view.state === 'failed') throw new CliError(failureCodes[view.reason]);
    return states.includes(view.state) ? view : undefined;
  };
  const onTimeout = (): CliError => new CliError('link_code_expired');
  return await waitFor(messenger, ask, { signal: terminal.signal, timeout: longest, onTimeout });
}

const failureCodes: Record<(LinkingView & { state: 'failed' })['reason'], string> = {
  stopped: 'linking_stopped',
  'stopped-there': 'linking_stopped',
  'codes-differ': 'linking_codes_differ',
  refused: 'linking_refused',
  'too-many-devices': 'too_many_devices',
  expired: 'link_code_expired',
  used: 'link_code_used',
  failed: 'offline',
};

function wordOf({ t }: Context, name: string): string {
  const key = `picture.${name}`;
  return isWordKey(key) ? (t as (key: string) => string)(key) : name;
}

function systemName(): string {
  return (
    { darwin: 'macOS', win32: 'Windows', linux: 'Linux' }[process.platform as string] ?? process.platform
  );
}
