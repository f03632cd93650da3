import {
  createGenesis,
  deviceKeyFromSeed,
  proveDevice,
  appendAddDevice,
  verifyChain,
} from '@ganira/identity';
import { create, toBinary } from '@ganira/protocol';
import { HistoryAnswerSchema, HistoryOfferSchema } from '@ganira/protocol/history';
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, test } from 'vitest';
import { readAnswer, readOffer, signAnswer, signOffer } from './agreement.ts';

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value);
const names = ['laptop', 'phone', 'stolen'] as const;
const devices = names.map((_, at) => ({ id: bytes(16, at + 1), key: deviceKeyFromSeed(bytes(32, at + 1)) }));
const [laptop, phone, stolen] = devices as [(typeof devices)[0], (typeof devices)[0], (typeof devices)[0]];
const chain = devices.slice(1).reduce(
  (present, { id, key }) => {
    const proof = proveDevice(present, key.secretKey);
    const signer = { kind: 'device' as const, deviceId: laptop.id, secretKey: laptop.key.secretKey };
    const device = { deviceId: id, signingKey: key.publicKey };
    return verifyChain([
      ...present.entries,
      appendAddDevice(present, signer, { device, proof, signedAt: 2n }),
    ]);
  },
  verifyChain([
    createGenesis({ accountId: bytes(16, 9), deviceId: laptop.id, deviceKey: laptop.key, signedAt: 1n }),
  ]),
);

const offerOf = (change: object = {}) =>
  toBinary(
    HistoryOfferSchema,
    create(HistoryOfferSchema, {
      fromDevice: laptop.id,
      toDevice: phone.id,
      publicKey: bytes(32, 7),
      secret: bytes(32, 8),
      messages: 3,
      ...change,
    }),
  );
const answerOf = (offer: Uint8Array, change: object = {}) =>
  toBinary(
    HistoryAnswerSchema,
    create(HistoryAnswerSchema, { offerHash: sha256(offer), publicKey: bytes(32, 6), ...change }),
  );

test('an offer is believed when the device that gives said it about the device that gets', () => {
  const { secretKey } = laptop.key;
  const value = signOffer(secretKey, offerOf());
  expect(readOffer(chain, { key: phone.id, value })?.said.messages).toBe(3);
  const refused = [
    { key: stolen.id, value },
    { key: phone.id, value: signOffer(stolen.key.secretKey, offerOf()) },
    { key: phone.id, value: signAnswer(secretKey, offerOf()) },
    { key: phone.id, value: value.slice(1) },
    { key: phone.id, value: new Uint8Array() },
    { key: phone.id, value: signOffer(secretKey, offerOf({ publicKey: bytes(31, 7) })) },
    { key: phone.id, value: signOffer(secretKey, offerOf({ secret: bytes(16, 7) })) },
    { key: laptop.id, value: signOffer(secretKey, offerOf({ toDevice: laptop.id })) },
    { key: phone.id, value: signOffer(secretKey, offerOf({ fromDevice: bytes(16, 77) })) },
  ];
  for (const record of refused) expect(readOffer(chain, record)).toBeUndefined();
});

test('P28 another own device can not answer in the name of the one that was offered the messages', () => {
  const offer = offerOf();
  const answer = answerOf(offer);
  const said = { key: phone.id, value: signAnswer(phone.key.secretKey, answer) };
  expect(readAnswer(chain, said, offer)?.body).toEqual(answer);
  const refused = [
    { key: phone.id, value: signAnswer(stolen.key.secretKey, answer) },
    { key: stolen.id, value: signAnswer(phone.key.secretKey, answer) },
    { key: phone.id, value: signOffer(phone.key.secretKey, answer) },
    { key: phone.id, value: signAnswer(phone.key.secretKey, answerOf(offerOf({ messages: 4 }))) },
    { key: phone.id, value: signAnswer(phone.key.secretKey, answerOf(offer, { publicKey: bytes(33, 6) })) },
    { key: phone.id, value: bytes(600, 0) },
  ];
  for (const record of refused) expect(readAnswer(chain, record, offer)).toBeUndefined();
});
