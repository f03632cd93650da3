import { fromHex } from '@ganira/protocol';
import { describe, expect, it } from 'vitest';
import {
  appendAddGuardian,
  appendRemoveGuardian,
  appendSetHandle,
  appendSetPolicy,
  createGenesis,
  deviceKeyFromSeed,
  extendChain,
  guardianConsent,
  verifyChain,
  type VerifiedChain,
} from './index.ts';
import {
  bytesOf,
  chainOf,
  deviceOf,
  forgedEntry,
  recoveryOf,
  refusal,
  signedAt,
  withDevice,
} from './chain-story.test-helper.ts';

const phone = deviceOf('keza phone');
const mother = guardianOf('mother');
const father = guardianOf('father');
const stranger = guardianOf('stranger');
const keza = verifyChain([
  createGenesis({
    accountId: bytesOf('keza'),
    deviceId: phone.deviceId,
    deviceKey: phone.key,
    signedAt,
    isChild: true,
  }),
]);
const kezaWithMother = extendChain(keza, [addGuardian(keza, mother)]);
const rules = bytesOf('rules', 32);
const kezaWithRules = extendChain(kezaWithMother, [setPolicy(kezaWithMother, mother, 1)]);

type Guardian = ReturnType<typeof guardianOf>;

function guardianOf(label: string) {
  const key = deviceKeyFromSeed(bytesOf(`guardian ${label}`, 32));
  return { key, commitment: bytesOf(`account of ${label}`, 32) };
}

function addGuardian(
  chain: VerifiedChain,
  { key, commitment }: Guardian,
  proof = guardianConsent.add(chain, key.secretKey, commitment),
) {
  return appendAddGuardian(chain, phone.signer, { key: key.publicKey, commitment, proof, signedAt });
}

function removeGuardian(
  chain: VerifiedChain,
  { key }: Guardian,
  proof = guardianConsent.remove(chain, key.secretKey),
) {
  return appendRemoveGuardian(chain, phone.signer, { key: key.publicKey, proof, signedAt });
}

/** A version, and where it is a forgery what stands in place of the consent. */
type Given = [version: number, proof?: Uint8Array];

function setPolicy(chain: VerifiedChain, { key }: Guardian, ...[version, given]: Given) {
  const policy = { version, digest: rules };
  const proof = given ?? guardianConsent.policy(chain, key.secretKey, policy);
  return appendSetPolicy(chain, phone.signer, { key: key.publicKey, ...policy, proof, signedAt });
}

describe('the guardians of a child', () => {
  it('are there when both signed, with the rules that were last agreed', () => {
    expect(kezaWithRules.supervision).toEqual({
      isChild: true,
      guardians: [{ key: mother.key.publicKey, commitment: mother.commitment }],
      policy: { version: 1, digest: rules },
    });
    const read = verifyChain(kezaWithRules.entries, { genesisHash: keza.genesisHash });
    expect(read.supervision).toEqual(kezaWithRules.supervision);
  });

  it('are two at most; either may change the rules; without any there are none', () => {
    const both = extendChain(kezaWithRules, [addGuardian(kezaWithRules, father)]);
    expect(refusal(() => addGuardian(both, stranger))).toBe('too_many_guardians');
    const changed = extendChain(both, [setPolicy(both, father, 2)]);
    expect(changed.supervision.policy?.version).toBe(2);
    const one = extendChain(changed, [removeGuardian(changed, father)]);
    expect(one.supervision.policy?.version).toBe(2);
    const none = extendChain(one, [removeGuardian(one, mother)]);
    expect(none.supervision).toEqual({ isChild: true, guardians: [], policy: undefined });
  });

  it('P22 nobody becomes one without signing for this child, here and now', () => {
    const { key, commitment } = mother;
    const add = (proof: Uint8Array) => refusal(() => addGuardian(keza, mother, proof));
    expect(add(new Uint8Array(64))).toBe('proof_invalid');
    expect(add(guardianConsent.add(keza, stranger.key.secretKey, commitment))).toBe('proof_invalid');
    expect(add(guardianConsent.add(keza, key.secretKey, stranger.commitment))).toBe('proof_invalid');
    const elsewhere = chainOf('manzi', deviceOf('manzi phone'));
    expect(add(guardianConsent.add(elsewhere, key.secretKey, commitment))).toBe('proof_invalid');
    expect(add(guardianConsent.remove(keza, key.secretKey))).toBe('proof_invalid');
    // A consent that was given once is not good again.
    const ended = extendChain(kezaWithMother, [removeGuardian(kezaWithMother, mother)]);
    expect(refusal(() => addGuardian(ended, mother))).toBe('key_repeated');
  });

  it('P22 rules that no guardian signed, or that were signed for another place, are refused', () => {
    const set = (proof: Uint8Array, version = 2) =>
      refusal(() => setPolicy(kezaWithRules, mother, version, proof));
    const consent = (version: number, digest = rules) =>
      guardianConsent.policy(kezaWithRules, mother.key.secretKey, { version, digest });
    expect(set(consent(2))).toBe('accepted');
    expect(set(new Uint8Array(64))).toBe('proof_invalid');
    expect(set(consent(2, bytesOf('other rules', 32)))).toBe('proof_invalid');
    expect(set(consent(3))).toBe('proof_invalid');
    const policy = { version: 2, digest: rules };
    expect(set(guardianConsent.policy(kezaWithMother, mother.key.secretKey, policy))).toBe('proof_invalid');
    expect(set(guardianConsent.policy(kezaWithRules, phone.key.secretKey, policy))).toBe('proof_invalid');
    expect(refusal(() => setPolicy(kezaWithRules, stranger, 2))).toBe('guardian_unknown');
    const ended = extendChain(kezaWithRules, [removeGuardian(kezaWithRules, mother)]);
    expect(refusal(() => setPolicy(ended, mother, 2))).toBe('guardian_unknown');
  });

  it('P22 older rules do not come back, and none is left out', () => {
    expect(refusal(() => setPolicy(kezaWithRules, mother, 1))).toBe('policy_version_gap');
    expect(refusal(() => setPolicy(kezaWithRules, mother, 3))).toBe('policy_version_gap');
    expect(refusal(() => setPolicy(kezaWithMother, mother, 0))).toBe('policy_version_gap');
  });

  it('P22 the child alone, a stolen device and the recovery key end nothing', () => {
    const end = (proof: Uint8Array) => refusal(() => removeGuardian(kezaWithRules, mother, proof));
    expect(end(new Uint8Array(64))).toBe('proof_invalid');
    expect(end(guardianConsent.remove(kezaWithRules, phone.key.secretKey))).toBe('proof_invalid');
    expect(end(guardianConsent.remove(kezaWithMother, mother.key.secretKey))).toBe('proof_invalid');
    expect(end(guardianConsent.remove(kezaWithRules, recoveryOf('keza').key.secretKey))).toBe(
      'proof_invalid',
    );
    expect(refusal(() => removeGuardian(kezaWithRules, stranger))).toBe('guardian_unknown');
  });

  it('P22 a guardian alone, without a device of the child, changes nothing', () => {
    const { key, commitment } = father;
    const proof = guardianConsent.add(kezaWithRules, key.secretKey, commitment);
    const operation = {
      case: 'addGuardian' as const,
      value: { guardianKey: key.publicKey, commitment, proof },
    };
    const forged = (signer: Uint8Array) =>
      refusal(() =>
        extendChain(kezaWithRules, [forgedEntry(kezaWithRules, key.secretKey, { signer, operation })]),
      );
    expect(forged(phone.deviceId)).toBe('signature_invalid');
    expect(forged(new Uint8Array())).toBe('recovery_key_missing');
    expect(forged(deviceOf('of the father').deviceId)).toBe('signer_unknown');
  });

  it('an account that was not made for a child never has one', () => {
    const adult = chainOf('aline', phone);
    expect(adult.supervision.isChild).toBe(false);
    expect(refusal(() => addGuardian(adult, mother))).toBe('not_a_child');
    expect(refusal(() => setPolicy(adult, mother, 1))).toBe('not_a_child');
  });

  it('a key that is of a device, or no key at all, guards nobody', () => {
    const laptop = deviceOf('keza laptop');
    const two = withDevice(keza, phone.signer, laptop);
    const asGuardian = { key: laptop.key, commitment: mother.commitment };
    expect(refusal(() => addGuardian(two, asGuardian))).toBe('key_repeated');
    const publicKey = fromHex(`01${'00'.repeat(31)}`) ?? new Uint8Array();
    const lowOrder = { key: { ...mother.key, publicKey }, commitment: mother.commitment };
    expect(['key_invalid', 'proof_invalid']).toContain(refusal(() => addGuardian(keza, lowOrder)));
  });

  it('fields of a wrong length are refused before anything is asked of them', () => {
    const { key, commitment } = mother;
    const value = { guardianKey: key.publicKey, commitment, proof: new Uint8Array(64) };
    const read = (operation: Parameters<typeof forgedEntry>[2]['operation']) =>
      refusal(() =>
        extendChain(keza, [forgedEntry(keza, phone.key.secretKey, { signer: phone.deviceId, operation })]),
      );
    for (const wrong of [
      { guardianKey: new Uint8Array(31) },
      { commitment: new Uint8Array(33) },
      { proof: new Uint8Array(63) },
    ]) {
      expect(read({ case: 'addGuardian', value: { ...value, ...wrong } })).toBe('malformed');
    }
    const policy = { guardianKey: key.publicKey, policyVersion: 1, proof: new Uint8Array(64) };
    expect(read({ case: 'setPolicy', value: { ...policy, digest: new Uint8Array(31) } })).toBe('malformed');
  });
});

describe('a handle', () => {
  const set = (handle: string) => appendSetHandle(keza, phone.signer, { handle, signedAt });

  it('is set, changed and taken away by a device', () => {
    const named = extendChain(keza, [set('keza_k')]);
    expect(named.handle).toBe('keza_k');
    const gone = extendChain(named, [appendSetHandle(named, phone.signer, { handle: '', signedAt })]);
    expect(gone.handle).toBeUndefined();
  });

  it('is of few characters that look like nothing else', () => {
    for (const handle of ['ab', '9lives', '_keza', 'Keza', 'kéza', 'a'.repeat(33), 'keza ', 'кeza', '../x']) {
      expect(
        refusal(() => set(handle)),
        handle,
      ).toBe('handle_unusable');
    }
  });
});
