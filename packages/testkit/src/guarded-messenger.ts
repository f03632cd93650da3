import type { Messenger } from '@ganira/client';
import type { NeverSent } from './never-sent.ts';

/** Names of what a person types and no server may learn. */
const secretInputs = ['password', 'newPassword', 'recoveryKey', 'current'];

/** The same messenger; whatever secret somebody gives it, or gets from it, is one that must not leave the device. */
export function guardMessenger(messenger: Messenger, secrets: NeverSent): Messenger {
  return new Proxy(messenger, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        for (const input of args) noteInputs(secrets, input);
        const result: unknown = Reflect.apply(member, target, args);
        return name === 'makeRecoveryKey' ? noteRecoveryKey(secrets, result as Made) : result;
      };
    },
  });
}

type Made = ReturnType<Messenger['makeRecoveryKey']>;

function noteInputs(secrets: NeverSent, input: unknown): void {
  if (typeof input !== 'object' || input === null) return;
  for (const name of secretInputs) {
    const value: unknown = Reflect.get(input, name);
    if (typeof value === 'string') secrets.add(name, value);
  }
}

async function noteRecoveryKey(secrets: NeverSent, made: Made): Made {
  const view = await made;
  const { words, numbers } = view;
  for (const [what, parts] of Object.entries({ words, numbers })) {
    for (const between of [' ', '']) {
      secrets.add(`recovery-${what}`, parts.join(between));
      secrets.add(`recovery-${what}`, parts.slice(0, 4).join(between));
    }
  }
  const { readRecovery } = await import('@ganira/crypto/recovery-key');
  const read = readRecovery(words.join(' '));
  if (read.kind === 'key') secrets.add('recovery-key', read.key);
  return view;
}
