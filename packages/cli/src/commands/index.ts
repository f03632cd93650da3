import type { Command } from '../command.ts';
import { accept } from './accept.ts';
import { add } from './add.ts';
import { admin } from './admin.ts';
import { contacts } from './contacts.ts';
import { decline } from './decline.ts';
import { invite } from './invite.ts';
import { link } from './link.ts';
import { name } from './name.ts';
import { read } from './read.ts';
import { requests } from './requests.ts';
import { safetyNumber } from './safety-number.ts';
import { send } from './send.ts';
import { signout } from './signout.ts';
import { signup } from './signup.ts';
import { status } from './status.ts';
import { stored } from './stored.ts';

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
  send,
  read,
  status,
  name,
  stored,
  signout,
  admin,
];
