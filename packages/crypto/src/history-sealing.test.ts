import { expect, test } from 'vitest';
import {
  historyKeyId,
  historyKeys,
  historyRoom,
  makeHistoryPair,
  openHistory,
  sealHistory,
} from './history-sealing.ts';
import { systemRandom } from './random.ts';

const giver = makeHistoryPair(systemRandom);
const receiver = makeHistoryPair(systemRandom);
const agreed = {
  offer: systemRandom(80),
  answer: systemRandom(70),
  secret: systemRandom(32),
};
const ofGiver = historyKeys({ secretKey: giver.secretKey, theirPublicKey: receiver.publicKey }, agreed);

test('both devices come to the same keys, one for each direction', () => {
  const ofReceiver = historyKeys({ secretKey: receiver.secretKey, theirPublicKey: giver.publicKey }, agreed);
  expect(ofReceiver).toEqual(ofGiver);
  expect(ofGiver.toGiver).not.toEqual(ofGiver.toReceiver);
  expect(historyKeyId(ofGiver.toGiver)).toHaveLength(8);
});

test('who has but one of the words, the secret or the keys comes to others', () => {
  const own = { secretKey: giver.secretKey, theirPublicKey: receiver.publicKey };
  const other = Uint8Array.from(agreed.secret, (byte) => byte ^ 1);
  for (const part of ['offer', 'answer', 'secret'] as const)
    expect(historyKeys(own, { ...agreed, [part]: other })).not.toEqual(ofGiver);
  const stranger = makeHistoryPair(systemRandom);
  const another = { secretKey: stranger.secretKey, theirPublicKey: receiver.publicKey };
  expect(historyKeys(another, agreed)).not.toEqual(ofGiver);
});

test('a key of small order agrees on nothing', () => {
  const own = { secretKey: giver.secretKey, theirPublicKey: new Uint8Array(32) };
  expect(() => historyKeys(own, agreed)).toThrow(expect.objectContaining({ code: 'malformed' }));
});

test('the length tells which of two sizes it took, and nothing else', async () => {
  const key = ofGiver.toReceiver;
  const lengths = [0, 1, 15_000, historyRoom, historyRoom + 1, 65_532];
  const sealed = await Promise.all(
    lengths.map((length) => sealHistory(key, new Uint8Array(length).fill(7), systemRandom)),
  );
  expect(sealed.map(({ length }) => length)).toEqual([16_412, 16_412, 16_412, 16_412, 65_564, 65_564]);
  for (const [i, each] of sealed.entries())
    expect(await openHistory(key, each)).toEqual(new Uint8Array(lengths[i] ?? 0).fill(7));
  await expect(sealHistory(key, new Uint8Array(65_533), systemRandom)).rejects.toMatchObject({
    code: 'too_large',
  });
});

test('what was changed, cut, or sealed for the other direction does not open', async () => {
  const sealed = await sealHistory(ofGiver.toReceiver, Uint8Array.of(1, 2, 3), systemRandom);
  await expect(openHistory(ofGiver.toGiver, sealed)).rejects.toMatchObject({ code: 'undecryptable' });
  const changed = sealed.with(40, (sealed[40] ?? 0) ^ 1);
  await expect(openHistory(ofGiver.toReceiver, changed)).rejects.toMatchObject({ code: 'undecryptable' });
  await expect(openHistory(ofGiver.toReceiver, sealed.slice(1))).rejects.toMatchObject({ code: 'malformed' });
});
