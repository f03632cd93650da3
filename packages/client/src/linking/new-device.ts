// What the new device does once both people said yes: password, key, proof; and then it signs in.
import { deviceKeyFromSeed, proveDevice } from '@ganira/identity';
import { limits } from '@ganira/protocol';
import { signIn } from '../account/signing-in.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Random } from '../ports.ts';
import type { NewLinking, ProvenAccount } from './new-linking.ts';

/**
 * @returns the account, whose chain has this device.
 * @throws ClientError `password_refused`: try again; `account_here`; anything else ends the linking.
 */
export async function proveNewDevice(
  parts: { http: HttpApi; random: Random; isHere(accountId: Uint8Array): Promise<boolean> },
  linking: NewLinking,
  password: string,
): Promise<ProvenAccount> {
  const { http, random } = parts;
  // It is on the chain, but the sign-in failed: the same key again.
  if (linking.proven !== undefined) return linking.proven;
  const { account } = linking;
  if (account === undefined) throw new ClientError('linking_stopped', 'no account was given here');
  const { accountId, chain } = account;
  if (await parts.isHere(accountId))
    throw new ClientError('account_here', 'this account is on this device already');
  await checkPassword(http, accountId, password);
  const deviceKey = deviceKeyFromSeed(random.bytes(32));
  const deviceId = random.bytes(limits.id);
  const proof = proveDevice(chain, deviceKey.secretKey);
  const linked = await linking.prove({ deviceId, signingKey: deviceKey.publicKey, proof });
  linking.proven = { chain: linked.chain.entries, deviceId, deviceKey, name: linked.name };
  return linking.proven;
}

/** A code is used up by one sign-in, and is asked for by the one that follows. */
const rightPassword: ReadonlySet<string> = new Set([
  'not_a_device',
  'second_factor_needed',
  'passkey_needed',
]);

/** Before anything is signed: a wrong password would leave a device on the chain that nobody has. */
async function checkPassword(http: HttpApi, accountId: Uint8Array, password: string): Promise<void> {
  try {
    await signIn(http, { accountId }, { password });
  } catch (error) {
    if (error instanceof ClientError && rightPassword.has(error.code)) return;
    throw error;
  }
}
