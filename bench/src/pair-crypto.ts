// npm run bench -- crypto: what a message costs on a device, in a conversation of two.
import { randomBytes } from 'node:crypto';
import { deviceKeyFromSeed } from '@ganira/identity';
import {
  classicalSuite,
  createGroupEngine,
  hybridSuite,
  type DeviceSigner,
  type SuiteName,
} from '@ganira/crypto';
import { median, rounded } from './measure/statistics.ts';

const warmUps = 50;
const messages = 500;
/** An envelope in the smallest padding bucket. */
const plaintextSize = 256;
const day = 86_400;

export async function printPairCrypto(): Promise<void> {
  for (const suite of [hybridSuite, classicalSuite] as const)
    console.log(JSON.stringify(await measure(suite)));
}

/** Microseconds, medians. */
async function measure(suite: SuiteName) {
  const now = Date.now();
  const policy = { isLeafValid: () => true, isCommitAllowed: () => true };
  const engine = await createGroupEngine({ suite, policy, now: () => now });
  const seconds = Math.floor(now / 1_000);
  const [alice, bob] = [newDevice(), newDevice()];
  const keyPackage = await engine.createKeyPackage(bob, {
    notBefore: seconds - day,
    notAfter: seconds + day,
  });
  const founded = await engine.create(alice, { groupId: randomBytes(16), groupData: Uint8Array.of(1) });
  const { staged, welcome, ratchetTree } = await engine.commit(founded, { add: [keyPackage.publicPart] });
  if (welcome === undefined || ratchetTree === undefined) throw new Error('the commit added nobody');
  let sending = staged;
  let receiving = await engine.join(bob, { welcome, ratchetTree, keyPackage });
  const times = { encrypt: [] as number[], receive: [] as number[], encodeState: [] as number[] };
  let messageBytes = 0;
  for (let count = -warmUps; count < messages; count++) {
    const plaintext = randomBytes(plaintextSize);
    const start = performance.now();
    const encrypted = await engine.encrypt(sending, plaintext);
    const afterEncrypt = performance.now();
    const received = await engine.receive(receiving, encrypted.message);
    const afterReceive = performance.now();
    engine.encodeState(received.state);
    const afterEncode = performance.now();
    sending = encrypted.state;
    receiving = received.state;
    messageBytes = encrypted.message.length;
    if (count < 0) continue;
    times.encrypt.push(1_000 * (afterEncrypt - start));
    times.receive.push(1_000 * (afterReceive - afterEncrypt));
    times.encodeState.push(1_000 * (afterEncode - afterReceive));
  }
  return {
    suite,
    encryptUs: rounded(median(times.encrypt)),
    receiveUs: rounded(median(times.receive)),
    encodeStateUs: rounded(median(times.encodeState)),
    messageBytes,
    plaintextBytes: plaintextSize,
  };
}

function newDevice(): DeviceSigner {
  return {
    identity: { accountId: randomBytes(16), deviceId: randomBytes(16), chainHead: randomBytes(32) },
    ...deviceKeyFromSeed(randomBytes(32)),
  };
}
