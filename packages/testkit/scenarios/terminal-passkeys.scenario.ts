// An account with a passkey, in a terminal: it has none, says so, and takes a code in its place.
import { TestAuthenticator } from '@ganira/server/authenticator.test-helper';
import { afterAll, expect, test } from 'vitest';
import { errorOf, forgetTerminals, having, openWorld, patience, Terminal } from './terminal.test-helper.ts';

afterAll(forgetTerminals);

test(
  'R07 a terminal says that it has no passkeys, and signs in with a recovery code in their place',
  async () => {
    await using world = await openWorld();
    const person = await world.person('Alice');
    const { messenger, password } = person;
    const key = new TestAuthenticator(world.url.replace('127.0.0.1', 'localhost'));
    await messenger.stepUp({ purpose: 'change-factor', password });
    const response = key.create(await messenger.startSignInPasskey());
    const [code = ''] = await messenger.finishSignInPasskey({ response });
    await messenger.signOut();
    const alice = await Terminal.of(person, world.url);

    const adding = await alice.json('passkeys', 'add');
    expect(adding.code).toBe(1);
    expect(errorOf(adding)).toMatchObject({ code: 'needs_browser', message: having('in a browser') });
    const status = await alice.json('devices');
    expect(status.code).toBe(4);
    expect(errorOf(status)).toMatchObject({ code: 'passkey_needed', message: having('--code') });

    const refused = await alice.json('signin');
    expect(errorOf(refused)).toMatchObject({ code: 'passkey_needed' });
    expect(await alice.run('signin', '--code', code)).toMatchObject({ code: 0 });
    expect(await alice.json('mfa')).toMatchObject({
      lines: [{ type: 'second-factor', hasTotp: false, passkeys: 1, recoveryCodes: 9 }],
    });
    expect((await alice.run('mfa')).out).toContain('asks for a passkey');
    const [listed] = (await alice.json('passkeys')).lines;
    const removed = await alice.run('passkeys', 'remove', String(listed?.['id']));
    expect(removed).toMatchObject({ code: 0, error: having('password alone signs in') });
  },
  patience,
);
