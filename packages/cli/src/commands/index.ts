import type { Command } from '../command.ts';
import { accept } from './accept.ts';
import { accounts } from './accounts.ts';
import { add } from './add.ts';
import { admin } from './admin.ts';
import { block } from './block.ts';
import { blocked } from './blocked.ts';
import { contacts } from './contacts.ts';
import { decline } from './decline.ts';
import { deleteAccount } from './delete-account.ts';
import { events } from './events.ts';
import { exportData } from './export.ts';
import { history } from './history.ts';
import { introduce } from './introduce.ts';
import { introductions } from './introductions.ts';
import { devices } from './devices.ts';
import { invite } from './invite.ts';
import { linkDevice } from './link-device.ts';
import { judge } from './judge.ts';
import { link } from './link.ts';
import { lock } from './lock.ts';
import { mfa } from './mfa.ts';
import { name } from './name.ts';
import { passkeys } from './passkeys.ts';
import { password } from './password.ts';
import { read } from './read.ts';
import { recover } from './recover.ts';
import { recoveryKey } from './recovery-key.ts';
import { requests } from './requests.ts';
import { safetyNumber } from './safety-number.ts';
import { send } from './send.ts';
import { sessions } from './sessions.ts';
import { signin } from './signin.ts';
import { signout } from './signout.ts';
import { signup } from './signup.ts';
import { status } from './status.ts';
import { stored } from './stored.ts';
import { unblock } from './unblock.ts';
import { verify } from './verify.ts';

/** In the order of the help: from joining to leaving. */
export const commands: readonly Command[] = [
  signup,
  invite,
  link,
  add,
  requests,
  accept,
  decline,
  contacts,
  safetyNumber,
  verify,
  introduce,
  introductions,
  block,
  unblock,
  blocked,
  send,
  read,
  status,
  name,
  devices,
  linkDevice,
  history,
  stored,
  password,
  mfa,
  passkeys,
  signin,
  sessions,
  events,
  recoveryKey,
  recover,
  exportData,
  accounts,
  lock,
  signout,
  deleteAccount,
  judge,
  admin,
];
