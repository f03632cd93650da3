// What the new device does once both people said yes: password, key, proof; and then it signs in.
import { deviceKeyFromSeed, proveDevice, type VerifiedChain } from '@ganira/identity';
import { limits } from '@ganira/protocol';
import { startSignIn, type StartedSignIn } from '../account/signing-in.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import type { Random } from '../ports.ts';
import type { NewLinking, ProvenAccount } from './new-linking.ts';

export interface NewDeviceParts<Vault> {
  http: HttpApi;
  random: Random;
  isHere(accountId: Uint8Array): Promise<boolean>;
  /** Is called while the other device puts this one on the chain. */
  makeVault(chain: VerifiedChain): Promise<Vault>;
}

/** What it enters the account with. */
export interface ProvenEntry<Vault> {
  /** Its chain has this device. */
  account: ProvenAccount;
  /** Undefined where they were used up by a try that failed. */
  started?: { signIn: StartedSignIn; vault: Vault };
}

/**
 * @throws ClientError `password_refused`: try again; `account_here`; anything else ends the linking.
 */
export async function proveNewDevice<Vault>(
  parts: NewDeviceParts<Vault>,
  linking: NewLinking,
  password: string,
): Promise<ProvenEntry<Vault>> {
  const { http, random } = parts;
  // It is on the chain, but the sign-in failed: the same key again.
  if (linking.proven !== undefined) return { account: linking.proven };
  const { account } = linking;
  if (account === undefined) throw new ClientError('linking_stopped', 'no account was given here');
  const { accountId, chain } = account;
  if (await parts.isHere(accountId))
    throw new ClientError('account_here', 'this account is on this device already');
  // Before anything is signed: a wrong password would leave a device on the chain that nobody has.
  const signIn = await startSignIn(http, { accountId }, password);
  const deviceKey = deviceKeyFromSeed(random.bytes(32));
  const deviceId = random.bytes(limits.id);
  const proof = proveDevice(chain, deviceKey.secretKey);
  await linking.prove({ deviceId, signingKey: deviceKey.publicKey, proof });
  const vault = parts.makeVault(chain);
  // Whatever becomes of it, the key of a device that is on the chain is kept for the next try.
  vault.catch(() => undefined);
  const linked = await linking.linked();
  linking.proven = { chain: linked.chain.entries, deviceId, deviceKey, name: linked.name };
  return { account: linking.proven, started: { signIn, vault: await vault } };
}
