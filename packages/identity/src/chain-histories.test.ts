// Random histories against a model that knows only the rules, and everything that can be done to bytes.
import { limits } from '@ganira/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendRemoveDevice,
  appendSetRecoveryKey,
  extendChain,
  verifyChain,
  type VerifiedChain,
} from './index.ts';
import {
  addEntry,
  bytesOf,
  chainOf,
  deviceOf,
  recoveryOf,
  refusal,
  signedAt,
} from './chain-story.test-helper.ts';

interface Model {
  chain: VerifiedChain;
  active: string[];
  past: string[];
  recovery: string | undefined;
  made: number;
}

const start = (): Model => ({
  chain: chainOf('aline', deviceOf('0')),
  active: ['0'],
  past: [],
  recovery: undefined,
  made: 1,
});

const step = fc.record({
  what: fc.constantFrom('add', 'add-used', 'remove', 'remove-past', 'set-recovery'),
  by: fc.constantFrom('device', 'device', 'past', 'recovery'),
  a: fc.nat(20),
  b: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const pick = (from: readonly string[], n: number) => from[n % Math.max(1, from.length)];

/** Does the step in the model and on the chain; says whether the rules allow it. */
function play(
  model: Model,
  { what, by, a, b }: Step,
): { allowed: boolean; act: () => Uint8Array; follow: () => void } | undefined {
  const signerName =
    by === 'device'
      ? pick(model.active, a)
      : by === 'past'
        ? pick(model.past, a)
        : (model.recovery ?? 'none');
  if (signerName === undefined) return undefined;
  const signer = by === 'recovery' ? recoveryOf(signerName).signer : deviceOf(signerName).signer;
  const maySign = by === 'device' || (by === 'recovery' && model.recovery !== undefined);
  const { chain } = model;
  switch (what) {
    case 'add':
    case 'add-used': {
      const name = what === 'add' ? String(model.made) : pick([...model.active, ...model.past], b);
      if (name === undefined) return undefined;
      return {
        allowed: maySign && what === 'add' && model.active.length < limits.devicesPerAccount,
        act: () => addEntry(chain, signer, deviceOf(name)),
        follow: () => {
          model.active.push(name);
          model.made += 1;
        },
      };
    }
    case 'remove':
    case 'remove-past': {
      const name = pick(what === 'remove' ? model.active : model.past, b);
      if (name === undefined) return undefined;
      return {
        allowed: maySign && what === 'remove' && (model.active.length > 1 || by === 'recovery'),
        act: () => appendRemoveDevice(chain, signer, { deviceId: deviceOf(name).deviceId, signedAt }),
        follow: () => {
          model.active.splice(model.active.indexOf(name), 1);
          model.past.push(name);
        },
      };
    }
    default: {
      const name = `r${model.made}`;
      return {
        allowed: maySign && (model.recovery === undefined || by === 'recovery'),
        act: () =>
          appendSetRecoveryKey(chain, signer, { recoveryKey: recoveryOf(name).key.publicKey, signedAt }),
        follow: () => {
          model.recovery = name;
          model.made += 1;
        },
      };
    }
  }
}

function playAll(steps: readonly Step[]): Model {
  const model = start();
  for (const one of steps) {
    const move = play(model, one);
    if (move === undefined) continue;
    if (!move.allowed) {
      expect(refusal(move.act)).not.toBe('accepted');
      continue;
    }
    model.chain = extendChain(model.chain, [move.act()]);
    move.follow();
  }
  return model;
}

describe('random histories', () => {
  it(
    'what the rules allow verifies, what they do not is refused, and the devices are those of the model',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
          const { chain, active, recovery } = playAll(steps);
          const read = verifyChain(chain.entries, {
            accountId: chain.accountId,
            genesisHash: chain.genesisHash,
          });
          expect(read.head).toEqual(chain.head);
          expect(read.activeDevices.map((d) => d.deviceId)).toEqual(
            active.map((name) => deviceOf(name).deviceId),
          );
          expect(read.recoveryKey).toEqual(
            recovery === undefined ? undefined : recoveryOf(recovery).key.publicKey,
          );
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('a chain that somebody changed on the way', () => {
  const { chain } = playAll([
    { what: 'add', by: 'device', a: 0, b: 0 },
    { what: 'set-recovery', by: 'device', a: 1, b: 0 },
    { what: 'add', by: 'device', a: 1, b: 0 },
    { what: 'remove', by: 'device', a: 2, b: 0 },
    { what: 'add', by: 'recovery', a: 0, b: 0 },
  ]);
  const other = playAll([
    { what: 'add', by: 'device', a: 0, b: 0 },
    { what: 'add', by: 'device', a: 1, b: 0 },
    { what: 'remove', by: 'device', a: 2, b: 0 },
    { what: 'set-recovery', by: 'device', a: 0, b: 0 },
    { what: 'add', by: 'recovery', a: 0, b: 0 },
  ]).chain;

  it('any bit flipped is refused', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.nat(chain.length - 1), fc.nat(), fc.nat(7), (at, byte, bit) => {
        const entries: Uint8Array[] = chain.entries.map((entry) => entry.slice());
        const entry = entries[at];
        if (entry === undefined) return;
        entry[byte % entry.length] = (entry[byte % entry.length] ?? 0) ^ (1 << bit);
        expect(refusal(() => verifyChain(entries, { genesisHash: chain.genesisHash }))).not.toBe('accepted');
      }),
      { numRuns: 250 },
    );
  });

  it(
    'any entry cut short, left out, doubled, moved or taken from another history is refused',
    { timeout: 120_000 },
    () => {
      const places = fc.tuple(fc.nat(chain.length - 1), fc.nat(chain.length - 1));
      fc.assert(
        fc.property(
          fc.constantFrom('cut', 'drop', 'double', 'swap', 'splice'),
          places,
          fc.nat(),
          (how, [i, j], n) => {
            const entries: Uint8Array[] = chain.entries.map((entry) => entry.slice());
            const entry = entries[i] ?? new Uint8Array();
            if (how === 'cut') entries[i] = entry.subarray(0, n % entry.length);
            if (how === 'drop') {
              if (i === chain.length - 1) return; // A shorter chain is a chain: heads in envelopes show it.
              entries.splice(i, 1);
            }
            if (how === 'double') entries.splice(j, 0, entry);
            if (how === 'swap') {
              if (i === j) return;
              entries[i] = entries[j] ?? entry;
              entries[j] = entry;
            }
            if (how === 'splice') {
              if (i < 2) return; // The two histories are one so far.
              entries[i] = other.entries[i] ?? entry;
            }
            expect(refusal(() => verifyChain(entries))).not.toBe('accepted');
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it('bytes of any kind are refused with a code and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 3 }),
        fc.boolean(),
        (entries, isContinued) => {
          const act =
            isContinued && entries.length > 0
              ? () => extendChain(chain, entries)
              : () => verifyChain(entries);
          expect(refusal(act)).not.toBe('accepted');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('heads and ids of any length are answered', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (head, id) => {
        expect(chain.isOnChain(head)).toBe(false);
        expect(chain.deviceAt(head, id)).toBeUndefined();
        expect(chain.deviceAt(chain.head, id)).toBeUndefined();
      }),
    );
    expect(chain.deviceAt(chain.head, bytesOf('device 1'))).toBeDefined();
  });
});
