import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ClientFrameSchema,
  create,
  fromBinary,
  GrantClass,
  GrantStatus,
  ServerFrameSchema,
  toBinary,
  type ClientFrame,
} from '@ganira/protocol';
import type { WaitingItem } from '../../ports/mailbox-store.ts';
import { messageOf, readHotFrame, writeDeliver, writeSent } from './hot-codec.ts';

const uint32 = fc.integer({ min: 0, max: 0xffff_ffff });
const sequence = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const bytes = (maxLength: number) => fc.uint8Array({ maxLength });

/** The payload of an unmasked WebSocket message in one frame, by RFC 6455 section 5.2. */
function payloadOf(message: Uint8Array): Uint8Array {
  const view = Buffer.from(message);
  expect(view[0]).toBe(0x82);
  const short = view[1] ?? 0;
  const start = short < 126 ? 2 : short === 126 ? 4 : 10;
  const length = short < 126 ? short : short === 126 ? view.readUInt16BE(2) : Number(view.readBigUInt64BE(2));
  expect(view.length).toBe(start + length);
  return new Uint8Array(view.subarray(start));
}

/** What the generated codec makes of the bytes; undefined when it can't read them. */
function readSlowly(payload: Uint8Array): ClientFrame | undefined {
  try {
    return fromBinary(ClientFrameSchema, payload);
  } catch {
    return undefined;
  }
}

/** Whatever the fast reader takes, the generated one must read alike. */
function expectAgreement(payload: Uint8Array): void {
  const hot = readHotFrame(payload);
  if (hot === undefined) return;
  const frame = readSlowly(payload);
  expect(frame?.request).toBe(hot.request);
  if (hot.kind === 'acknowledge') {
    expect(frame?.body).toMatchObject({ case: 'acknowledge', value: { sequence: BigInt(hot.sequence) } });
  } else {
    expect(frame?.body.case).toBe('send');
    if (frame?.body.case !== 'send') return;
    const { route, attemptId, body, ephemeral, commit, attached } = frame.body.value;
    expect({ route, attemptId, body }).toEqual({
      route: hot.route,
      attemptId: hot.attemptId,
      body: hot.body,
    });
    expect([ephemeral, commit, attached]).toEqual([false, undefined, []]);
  }
}

test('a send and an acknowledgement as clients write them are read by hand', () => {
  fc.assert(
    fc.property(
      fc.record({
        request: uint32,
        route: uint32,
        attemptId: bytes(16),
        body: fc.uint8Array({ minLength: 1, maxLength: 70_000 }),
      }),
      ({ request, route, attemptId, body }) => {
        const frame = create(ClientFrameSchema, {
          request,
          body: { case: 'send', value: { route, attemptId, body } },
        });
        const payload = toBinary(ClientFrameSchema, frame);
        if (attemptId.length > 0)
          expect(readHotFrame(payload)).toMatchObject({ kind: 'send', request, route });
        expectAgreement(payload);
      },
    ),
  );
  fc.assert(
    fc.property(uint32, sequence, (request, number) => {
      const frame = create(ClientFrameSchema, {
        request,
        body: { case: 'acknowledge', value: { sequence: BigInt(number) } },
      });
      const payload = toBinary(ClientFrameSchema, frame);
      if (number > 0 && number < 2 ** 35)
        expect(readHotFrame(payload)).toEqual({ kind: 'acknowledge', request, sequence: number });
      expectAgreement(payload);
    }),
  );
});

test('whatever the hand-written reader takes, the generated one reads alike', () => {
  const send = create(ClientFrameSchema, {
    request: 300,
    body: {
      case: 'send',
      value: { route: 5, attemptId: new Uint8Array(16).fill(7), body: new Uint8Array(40).fill(9) },
    },
  });
  const acknowledge = create(ClientFrameSchema, {
    request: 1,
    body: { case: 'acknowledge', value: { sequence: 77n } },
  });
  const seeds = [send, acknowledge].map((frame) => toBinary(ClientFrameSchema, frame));
  fc.assert(fc.property(bytes(60), expectAgreement), { numRuns: 2_000 });
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.tuple(fc.nat(), fc.nat(255), fc.nat()),
      (seed, [at, byte, cut]) => {
        const changed = Uint8Array.from(seed);
        changed[at % changed.length] = byte;
        expectAgreement(changed);
        expectAgreement(changed.subarray(0, cut % (changed.length + 1)));
      },
    ),
    { numRuns: 5_000 },
  );
});

test('what is written by hand is what the generated codec writes', () => {
  const item: fc.Arbitrary<WaitingItem> = fc.record({
    sequence,
    grantClass: fc.constantFrom(
      GrantClass.UNSPECIFIED,
      GrantClass.CONTACT,
      GrantClass.GROUP,
      GrantClass.REQUEST,
    ),
    body: bytes(300),
  });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 300 }), (items) => {
      const value = {
        items: items.map((each) => ({
          sequence: BigInt(each.sequence),
          class: each.grantClass,
          body: each.body,
        })),
      };
      const expected = toBinary(
        ServerFrameSchema,
        create(ServerFrameSchema, { body: { case: 'deliver', value } }),
      );
      expect(payloadOf(writeDeliver(items))).toEqual(expected);
    }),
  );
  const statuses = fc.array(fc.constantFrom(GrantStatus.STORED, GrantStatus.REFUSED, GrantStatus.FULL), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(uint32, statuses, statuses, (request, direct, attached) => {
      const value = { statuses: direct, attachedStatuses: attached };
      const expected = toBinary(
        ServerFrameSchema,
        create(ServerFrameSchema, { request, body: { case: 'sent', value } }),
      );
      expect(payloadOf(writeSent(request, direct, attached))).toEqual(expected);
    }),
  );
});

test('headers of short, medium and long messages', () => {
  for (const length of [0, 1, 125, 126, 65_535, 65_536, 200_000]) {
    expect(payloadOf(messageOf(new Uint8Array(length).fill(3)))).toEqual(new Uint8Array(length).fill(3));
  }
});
