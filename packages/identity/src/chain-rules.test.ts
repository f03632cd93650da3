import {
  create,
  ChainEntryBodySchema,
  ChainEntrySchema,
  chainDeviceSigningBytes,
  concatBytes,
  fromBinary,
  fromHex,
  limits,
  toBinary,
} from '@ganira/protocol';
import { describe, expect, it } from 'vitest';
import {
  appendAddDevice,
  appendRemoveDevice,
  appendSetRecoveryKey,
  compareChains,
  createGenesis,
  entriesKeptForRecovery,
  extendChain,
  hashChainEntry,
  proveDevice,
  signBytes,
  verifyChain,
} from './index.ts';
import {
  addEntry,
  bytesOf,
  chainOf,
  deviceOf,
  forgedEntry,
  recoveryOf,
  refusal,
  signedAt,
  signedEntry,
  withDevice,
} from './chain-story.test-helper.ts';

const phone = deviceOf('phone');
const laptop = deviceOf('laptop');
const tablet = deviceOf('tablet');
const recovery = recoveryOf('aline');
const aline = chainOf('aline', phone);
const alineOnTwo = withDevice(aline, phone.signer, laptop);
const alineRecoverable = extendChain(alineOnTwo, [
  appendSetRecoveryKey(alineOnTwo, phone.signer, { recoveryKey: recovery.key.publicKey, signedAt }),
]);

const remove = (chain: typeof aline, signer: typeof phone.signer, device: typeof phone) =>
  appendRemoveDevice(chain, signer, { deviceId: device.deviceId, signedAt });

describe('a chain that follows the rules', () => {
  it('begins with one device and says who it is', () => {
    expect(aline.length).toBe(1);
    expect(aline.accountId).toEqual(bytesOf('aline'));
    expect(aline.genesisHash).toEqual(aline.head);
    expect(aline.activeDevices).toEqual([{ deviceId: phone.deviceId, signingKey: phone.key.publicKey }]);
    expect(aline.recoveryKey).toBeUndefined();
  });

  it('remembers for every head which devices were active there', () => {
    const chain = extendChain(alineOnTwo, [remove(alineOnTwo, phone.signer, laptop)]);
    expect(chain.deviceAt(aline.head, laptop.deviceId)).toBeUndefined();
    expect(chain.deviceAt(alineOnTwo.head, laptop.deviceId)?.signingKey).toEqual(laptop.key.publicKey);
    expect(chain.deviceAt(chain.head, laptop.deviceId)).toBeUndefined();
    expect(chain.deviceAt(chain.head, phone.deviceId)?.signingKey).toEqual(phone.key.publicKey);
    expect(chain.isOnChain(alineOnTwo.head)).toBe(true);
    expect(chain.deviceAt(bytesOf('elsewhere', 32), phone.deviceId)).toBeUndefined();
    expect(aline.isOnChain(chain.head)).toBe(false);
  });

  it('is the same whether read at once or piece by piece', () => {
    const whole = verifyChain(alineRecoverable.entries, {
      accountId: aline.accountId,
      genesisHash: aline.genesisHash,
    });
    expect(whole.head).toEqual(alineRecoverable.head);
    expect(whole.recoveryKey).toEqual(recovery.key.publicKey);
    expect(whole.activeDevices).toEqual(alineRecoverable.activeDevices);
  });

  it('is not changed by what follows, nor by who changes the bytes that made it', () => {
    const bytes = aline.entries.map((entry) => entry.slice());
    const chain = verifyChain(bytes);
    bytes[0]?.fill(0);
    expect(refusal(() => extendChain(chain, [new Uint8Array(5)]))).toBe('malformed');
    expect(verifyChain(chain.entries).head).toEqual(aline.head);
    expect(extendChain(chain, [])).toBe(chain);
  });

  it('lets a device remove itself while another one stays', () => {
    const chain = extendChain(alineOnTwo, [remove(alineOnTwo, laptop.signer, laptop)]);
    expect(chain.activeDevices.map((device) => device.deviceId)).toEqual([phone.deviceId]);
  });
});

describe('each rule broken once', () => {
  const entry = (signer: typeof phone, wrong: Parameters<typeof forgedEntry>[2]) => {
    const operation = { case: 'removeDevice' as const, value: { deviceId: laptop.deviceId } };
    return forgedEntry(alineOnTwo, signer.key.secretKey, { signer: signer.deviceId, operation, ...wrong });
  };
  const refused = (bytes: Uint8Array, chain = alineOnTwo) => refusal(() => extendChain(chain, [bytes]));

  it('nothing is wrong with the entry that the others are made from', () => {
    expect(refused(entry(phone, {}))).toBe('accepted');
  });

  it('no entries at all', () => {
    expect(refusal(() => verifyChain([]))).toBe('empty_chain');
  });

  it('another account or genesis than the one expected', () => {
    expect(refusal(() => verifyChain(aline.entries, { accountId: bytesOf('bosco') }))).toBe(
      'account_mismatch',
    );
    expect(refusal(() => verifyChain(aline.entries, { genesisHash: bytesOf('other', 32) }))).toBe(
      'genesis_mismatch',
    );
  });

  it('P3 the same account id with a genesis of somebody else', () => {
    const swapped = chainOf('aline', deviceOf('server'));
    const expected = { accountId: aline.accountId, genesisHash: aline.genesisHash };
    expect(refusal(() => verifyChain(swapped.entries, expected))).toBe('genesis_mismatch');
  });

  it('an entry of another version', () => {
    expect(refused(entry(phone, { version: 2 }))).toBe('version_unknown');
    expect(refused(entry(phone, { version: 0 }))).toBe('version_unknown');
  });

  it('an account id that changes on the way', () => {
    expect(refused(entry(phone, { accountId: bytesOf('bosco') }))).toBe('account_mismatch');
  });

  it('a sequence with a gap or twice', () => {
    expect(refused(entry(phone, { sequence: 3 }))).toBe('sequence_gap');
    expect(refused(entry(phone, { sequence: 1 }))).toBe('sequence_gap');
  });

  it('a previous hash that is another, or none', () => {
    expect(refused(entry(phone, { previousHash: aline.head }))).toBe('previous_hash_mismatch');
    expect(refused(entry(phone, { previousHash: new Uint8Array() }))).toBe('previous_hash_mismatch');
  });

  it('a chain that begins without a genesis, or has two', () => {
    expect(refusal(() => verifyChain(alineOnTwo.entries.slice(1)))).toBe('genesis_missing');
    const value = { device: { deviceId: tablet.deviceId, signingKey: tablet.key.publicKey } };
    expect(refused(entry(tablet, { operation: { case: 'genesis', value } }))).toBe('genesis_repeated');
  });

  it('a genesis signed by another than its device', () => {
    const operation = {
      case: 'genesis' as const,
      value: { device: { deviceId: phone.deviceId, signingKey: phone.key.publicKey } },
    };
    const body = { version: 1, accountId: aline.accountId, signedAt, operation };
    const make = (signer: Uint8Array, secretKey: Uint8Array) =>
      signedEntry(
        toBinary(ChainEntryBodySchema, create(ChainEntryBodySchema, { ...body, signer })),
        secretKey,
      );
    expect(refusal(() => verifyChain([make(laptop.deviceId, laptop.key.secretKey)]))).toBe(
      'genesis_not_self_signed',
    );
    expect(refusal(() => verifyChain([make(new Uint8Array(), phone.key.secretKey)]))).toBe(
      'genesis_not_self_signed',
    );
    expect(refusal(() => verifyChain([make(phone.deviceId, laptop.key.secretKey)]))).toBe(
      'signature_invalid',
    );
    expect(refusal(() => verifyChain([make(phone.deviceId, phone.key.secretKey)]))).toBe('accepted');
  });

  it('P1 an entry signed by a device that is not on the chain, removed, or another than it says', () => {
    expect(refused(entry(tablet, {}))).toBe('signer_unknown');
    expect(refused(entry(tablet, { signer: phone.deviceId }))).toBe('signature_invalid');
    const afterRemoval = extendChain(alineOnTwo, [remove(alineOnTwo, phone.signer, laptop)]);
    expect(refusal(() => addEntry(afterRemoval, laptop.signer, tablet))).toBe('signer_removed');
  });

  it('an entry signed by a recovery key where none is set, or by another one', () => {
    expect(refusal(() => remove(alineOnTwo, recovery.signer, phone))).toBe('recovery_key_missing');
    expect(refusal(() => remove(alineRecoverable, recoveryOf('thief').signer, phone))).toBe(
      'signature_invalid',
    );
  });

  it('a device id or a key that was on the chain before, also after removal', () => {
    const afterRemoval = extendChain(alineOnTwo, [remove(alineOnTwo, phone.signer, laptop)]);
    for (const chain of [alineOnTwo, afterRemoval]) {
      expect(refusal(() => addEntry(chain, phone.signer, laptop))).toBe('device_id_repeated');
      const sameKey = { ...laptop, deviceId: bytesOf('fresh') };
      expect(refusal(() => addEntry(chain, phone.signer, sameKey))).toBe('key_repeated');
      const sameId = { ...tablet, deviceId: laptop.deviceId };
      expect(refusal(() => addEntry(chain, phone.signer, sameId))).toBe('device_id_repeated');
    }
  });

  it('a device key that is or was the recovery key, and the other way round', () => {
    const key = { ...tablet, key: recovery.key };
    expect(refusal(() => addEntry(alineRecoverable, phone.signer, key))).toBe('key_repeated');
    const own = { recoveryKey: phone.key.publicKey, signedAt };
    expect(refusal(() => appendSetRecoveryKey(alineOnTwo, phone.signer, own))).toBe('key_repeated');
  });

  it('a key that is no point, not canonical, of small order, or with a torsion component', () => {
    const keys = {
      'small order': '0100000000000000000000000000000000000000000000000000000000000000',
      'order 8': 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
      'not canonical': 'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
      'no point': '0200000000000000000000000000000000000000000000000000000000000000',
    };
    for (const [name, hex] of Object.entries(keys)) {
      const recoveryKey = fromHex(hex) ?? new Uint8Array();
      expect(
        refusal(() => appendSetRecoveryKey(alineOnTwo, phone.signer, { recoveryKey, signedAt })),
        name,
      ).toBe('key_invalid');
    }
  });

  it('a device that does not prove that it holds its key, here and now', () => {
    const device = { deviceId: tablet.deviceId, signingKey: tablet.key.publicKey };
    const add = (proof: Uint8Array) =>
      refusal(() => appendAddDevice(alineOnTwo, phone.signer, { device, proof, signedAt }));
    expect(add(proveDevice(alineOnTwo, phone.key.secretKey))).toBe('proof_invalid');
    expect(add(proveDevice(aline, tablet.key.secretKey))).toBe('proof_invalid');
    const otherAccount = chainDeviceSigningBytes(bytesOf('bosco'), alineOnTwo.head);
    expect(add(signBytes(tablet.key.secretKey, otherAccount))).toBe('proof_invalid');
    expect(add(new Uint8Array(64))).toBe('proof_invalid');
    expect(add(proveDevice(alineOnTwo, tablet.key.secretKey))).toBe('accepted');
  });

  it('the removal of a device that is not there', () => {
    expect(refusal(() => remove(alineOnTwo, phone.signer, tablet))).toBe('device_unknown');
    const chain = extendChain(alineOnTwo, [remove(alineOnTwo, phone.signer, laptop)]);
    expect(refusal(() => remove(chain, phone.signer, laptop))).toBe('device_unknown');
  });

  it('a device that removes the last one', () => {
    expect(refusal(() => remove(aline, phone.signer, phone))).toBe('last_device');
  });

  it('more devices than an account may have', () => {
    let chain = aline;
    for (let n = 1; n < limits.devicesPerAccount; n++)
      chain = withDevice(chain, phone.signer, deviceOf(`extra ${n}`));
    expect(refusal(() => addEntry(chain, phone.signer, tablet))).toBe('too_many_devices');
    const room = extendChain(chain, [remove(chain, phone.signer, deviceOf('extra 1'))]);
    expect(refusal(() => addEntry(room, phone.signer, tablet))).toBe('accepted');
  });

  it('a device that changes the recovery key', () => {
    const other = { recoveryKey: recoveryOf('thief').key.publicKey, signedAt };
    expect(refusal(() => appendSetRecoveryKey(alineRecoverable, phone.signer, other))).toBe(
      'recovery_key_required',
    );
    const changed = extendChain(alineRecoverable, [
      appendSetRecoveryKey(alineRecoverable, recovery.signer, other),
    ]);
    expect(changed.recoveryKey).toEqual(other.recoveryKey);
    expect(refusal(() => remove(changed, recovery.signer, phone))).toBe('signature_invalid');
  });

  it('bytes that mean the same in another encoding', () => {
    const good = entry(phone, {});
    const parsed = fromBinary(ChainEntrySchema, good);
    const unknownOuter = concatBytes(good, new Uint8Array([0x7a, 1, 9]));
    expect(refused(unknownOuter)).toBe('not_canonical');
    const unknownInner = signedEntry(
      concatBytes(parsed.body, new Uint8Array([0xfa, 0x01, 1, 9])),
      phone.key.secretKey,
    );
    expect(refused(unknownInner)).toBe('not_canonical');
    const longVarint = signedEntry(
      concatBytes(new Uint8Array([0x08, 0x81, 0x00]), parsed.body.subarray(2)),
      phone.key.secretKey,
    );
    expect(refused(longVarint)).toBe('not_canonical');
    const twice = signedEntry(concatBytes(parsed.body.subarray(0, 2), parsed.body), phone.key.secretKey);
    expect(refused(twice)).toBe('not_canonical');
  });

  it('fields of a wrong length, no operation, no device, too many bytes', () => {
    expect(refused(entry(phone, { accountId: new Uint8Array(15) }))).toBe('malformed');
    expect(refused(entry(phone, { previousHash: new Uint8Array(31) }))).toBe('malformed');
    expect(refused(entry(phone, { signer: new Uint8Array(17) }))).toBe('malformed');
    expect(
      refused(entry(phone, { operation: { case: 'removeDevice', value: { deviceId: new Uint8Array(8) } } })),
    ).toBe('malformed');
    expect(
      refused(entry(phone, { operation: { case: 'addDevice', value: { proof: new Uint8Array(64) } } })),
    ).toBe('malformed');
    expect(
      refused(
        entry(phone, { operation: { case: 'setRecoveryKey', value: { recoveryKey: new Uint8Array(33) } } }),
      ),
    ).toBe('malformed');
    expect(refused(entry(phone, { operation: { case: undefined } }))).toBe('operation_unknown');
    expect(refused(new Uint8Array(limits.chainEntry + 1))).toBe('too_large');
  });
});

describe('the recovery key', () => {
  it('a stolen laptop that removes the phone does not lock aline out', () => {
    const stolen = extendChain(alineRecoverable, [remove(alineRecoverable, laptop.signer, phone)]);
    expect(refusal(() => addEntry(stolen, phone.signer, tablet))).toBe('signer_removed');
    const cut = extendChain(stolen, [remove(stolen, recovery.signer, laptop)]);
    expect(cut.activeDevices).toEqual([]);
    expect(refusal(() => addEntry(cut, laptop.signer, deviceOf('thief')))).toBe('signer_removed');
    const back = withDevice(cut, recovery.signer, tablet);
    expect(back.activeDevices.map((device) => device.deviceId)).toEqual([tablet.deviceId]);
    expect(back.genesisHash).toEqual(aline.genesisHash);
  });

  it('a thief who fills the chain leaves room for the recovery key to win', { timeout: 60_000 }, () => {
    let chain = alineRecoverable;
    for (let n = chain.activeDevices.length; n < limits.devicesPerAccount - 1; n++) {
      chain = withDevice(chain, laptop.signer, deviceOf(`thief ${n}`));
    }
    // One more device comes and goes until devices may write no more.
    const entries = [...chain.entries];
    const last = limits.chainEntries - entriesKeptForRecovery;
    for (let n = chain.length; n < last; n++) {
      const place = { accountId: chain.accountId, head: hashChainEntry(entries.at(-1) ?? new Uint8Array()) };
      const guest = deviceOf(`guest ${n - ((n - chain.length) % 2)}`);
      const device = { deviceId: guest.deviceId, signingKey: guest.key.publicKey };
      const operation =
        (n - chain.length) % 2 === 0
          ? { case: 'addDevice' as const, value: { device, proof: proveDevice(place, guest.key.secretKey) } }
          : { case: 'removeDevice' as const, value: { deviceId: guest.deviceId } };
      const wrong = { sequence: n, previousHash: place.head, signer: laptop.deviceId, operation };
      entries.push(forgedEntry(chain, laptop.key.secretKey, wrong));
    }
    chain = verifyChain(entries);
    expect(chain.length).toBe(last);
    expect(refusal(() => remove(chain, laptop.signer, phone))).toBe('too_many_entries');

    for (const { deviceId } of chain.activeDevices) {
      chain = extendChain(chain, [appendRemoveDevice(chain, recovery.signer, { deviceId, signedAt })]);
    }
    chain = withDevice(chain, recovery.signer, tablet);
    expect(chain.activeDevices.map((device) => device.deviceId)).toEqual([tablet.deviceId]);
  });
});

describe('two chains of one account', () => {
  it('are the same, or one goes on where the other stops', () => {
    expect(compareChains(aline, verifyChain(aline.entries))).toEqual({ relation: 'same' });
    expect(compareChains(alineOnTwo, aline)).toEqual({ relation: 'a-extends-b' });
    expect(compareChains(aline, alineOnTwo)).toEqual({ relation: 'b-extends-a' });
  });

  it('P15 are shown as a fork with the two entries as evidence', () => {
    const one = withDevice(alineOnTwo, phone.signer, tablet);
    const other = extendChain(alineOnTwo, [remove(alineOnTwo, laptop.signer, phone)]);
    expect(compareChains(one, other)).toEqual({
      relation: 'forked',
      sequence: 2,
      a: one.entries[2],
      b: other.entries[2],
    });
    expect(compareChains(withDevice(one, phone.signer, deviceOf('d')), other)).toMatchObject({
      relation: 'forked',
      sequence: 2,
    });
  });

  it('of two accounts are not compared', () => {
    expect(refusal(() => compareChains(aline, chainOf('bosco', laptop)))).toBe('account_mismatch');
  });

  it('differ from the start when somebody made another genesis', () => {
    const again = createGenesis({
      accountId: aline.accountId,
      deviceId: phone.deviceId,
      deviceKey: phone.key,
      signedAt: signedAt + 1n,
    });
    expect(compareChains(aline, verifyChain([again]))).toMatchObject({ relation: 'forked', sequence: 0 });
  });
});
