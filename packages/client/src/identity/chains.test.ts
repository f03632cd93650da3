import {
  appendAddDevice,
  createGenesis,
  deviceKeyFromSeed,
  proveDevice,
  verifyChain,
  type VerifiedChain,
} from '@ganira/identity';
import { ChainSchema, decode } from '@ganira/protocol';
import { expect, it } from 'vitest';
import { Chains } from './chains.ts';
import { IdentityContradiction } from './contradiction.ts';

const accountId = new Uint8Array(16).fill(1);
const first = {
  deviceId: new Uint8Array(16).fill(2),
  deviceKey: deviceKeyFromSeed(new Uint8Array(32).fill(3)),
};
const genesis = createGenesis({ accountId, ...first, signedAt: 1n });
const short = verifyChain([genesis]);
const pinned = { accountId, genesisHash: short.genesisHash };

function withDevice(id: number): VerifiedChain {
  const key = deviceKeyFromSeed(new Uint8Array(32).fill(id));
  const entry = appendAddDevice(
    short,
    { kind: 'device', deviceId: first.deviceId, secretKey: first.deviceKey.secretKey },
    {
      device: { deviceId: new Uint8Array(16).fill(id), signingKey: key.publicKey },
      proof: proveDevice(short, key.secretKey),
      signedAt: 2n,
    },
  );
  return verifyChain([genesis, entry]);
}

function refusalOf(chains: Chains, entries: readonly Uint8Array[]): unknown {
  try {
    chains.check(entries, pinned);
  } catch (error) {
    return error;
  }
  return undefined;
}

it('P3 a chain that continues the known one is taken, the longer of both stays', () => {
  const chains = new Chains();
  chains.remember(short);
  const long = withDevice(5);
  expect(chains.check(long.entries, pinned).length).toBe(2);
  chains.remember(long);
  expect(chains.check(short.entries, pinned).length).toBe(2);
});

it('P3 two histories that are both signed contradict each other, and the two entries are the evidence', () => {
  const chains = new Chains();
  const [known, other] = [withDevice(5), withDevice(6)];
  chains.remember(known);
  const refusal = refusalOf(chains, other.entries) as IdentityContradiction;
  expect(refusal).toBeInstanceOf(IdentityContradiction);
  expect(refusal).toMatchObject({ code: 'identity_refused', isFork: true });
  const { entries } = decode(ChainSchema, refusal.evidence, 10_000);
  expect(entries).toEqual([other.entries[1], known.entries[1]]);
});

it('P3 another genesis of the same account is a contradiction that names it; what is no chain is only refused', () => {
  const chains = new Chains();
  chains.remember(short);
  const other = createGenesis({ accountId, ...first, signedAt: 9n });
  const refusal = refusalOf(chains, [other]);
  expect(refusal).toBeInstanceOf(IdentityContradiction);
  expect(refusal).toMatchObject({ isFork: false, genesisHash: verifyChain([other]).genesisHash });
  const broken = other.slice();
  broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
  for (const entries of [[broken], [], [new Uint8Array(9)], [other, genesis]]) {
    const refused = refusalOf(chains, entries);
    expect(refused).toMatchObject({ code: 'identity_refused' });
    expect(refused).not.toBeInstanceOf(IdentityContradiction);
  }
});
