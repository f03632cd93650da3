import { systemRandom } from '@ganira/crypto';
import { linkCommitment, linkSecrets, makeLinkPairKey } from '@ganira/crypto/linking';
import { areEqual } from '@ganira/protocol';
import { LinkStopReason } from '@ganira/protocol/linking';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, type LinkBody } from './link-steps.ts';
import {
  appendDevice,
  codesOf,
  makeContext,
  makeDevice,
  makeOwner,
  TestLinking,
  type Meddling,
} from './linking-story.test-helper.ts';
import {
  newSideCompared,
  newSideProved,
  newSideReady,
  newSideReceived,
  newSideStopped,
  startNewSide,
  type NewSide,
} from './new-side.ts';
import {
  oldSideAdded,
  oldSideCompared,
  oldSideReceived,
  oldSideStopped,
  startOldSide,
  type OldSide,
} from './old-side.ts';

const owner = makeOwner();
const yesOld = (state: OldSide) => oldSideCompared(state, true, owner.account);
const yesNew = (state: NewSide) => newSideCompared(state, true);

describe('two devices and an honest relay', () => {
  test('both show the same codes, and nothing goes on before both people said yes', async () => {
    const linking = await new TestLinking().begin();
    expect(linking.old.state.step).toBe('comparing');
    expect(codesOf(linking.old.state)).toEqual(codesOf(linking.fresh.state));
    expect(codesOf(linking.old.state)?.digits).toMatch(/^\d{6}$/);
    expect(codesOf(linking.old.state)?.pictures).toHaveLength(4);

    await linking.actOld(yesOld);
    expect([linking.old.state.step, linking.fresh.state.step]).toEqual(['offered', 'comparing']);
    await linking.actFresh(yesNew);
    expect(linking.fresh.state.step).toBe('invited');
  });

  test('whoever says yes first, the new device proves its key, is added, and is ready', async () => {
    for (const isOldFirst of [true, false]) {
      const linking = await new TestLinking().begin();
      if (isOldFirst) await (await linking.actOld(yesOld)).actFresh(yesNew);
      else await (await linking.actFresh(yesNew)).actOld(yesOld);
      const device = makeDevice(owner.chain);
      await linking.actFresh((state) => newSideProved(state, device));
      expect(linking.old.state).toMatchObject({ step: 'adding', label: 'Chromium, Linux' });
      await linking.actOld((state) => oldSideAdded(state, [appendDevice(owner, device)]));
      expect(linking.fresh.state.step).toBe('linked');
      await linking.actFresh((state) => newSideReady(state));
      expect(linking.fresh.state.step).toBe('done');
      expect(linking.old.state).toEqual({ step: 'done' });
    }
  });

  test('a chain that needs many parts arrives whole', async () => {
    const entries = Array.from({ length: 60 }, () => systemRandom(1_000));
    const linking = await new TestLinking().begin();
    await linking.actFresh(yesNew);
    // Not a chain: the new device says so, which shows that it read it to the end.
    await linking.actOld((state) => oldSideCompared(state, true, { ...owner.account, entries }));
    expect([linking.old.state, linking.fresh.state]).toEqual([
      { step: 'over', end: 'refused' },
      { step: 'over', end: 'refused' },
    ]);
  });

  test('each person can call it off at each moment, and both screens say so', async () => {
    for (const who of ['old', 'new'] as const) {
      const linking = await new TestLinking().begin();
      if (who === 'old') await linking.actOld((state) => oldSideStopped(state, 'stopped'));
      else await linking.actFresh((state) => newSideStopped(state, 'stopped'));
      const ends = { old: linking.old.state, new: linking.fresh.state };
      expect(ends[who]).toEqual({ step: 'over', end: 'stopped' });
      expect(ends[who === 'old' ? 'new' : 'old']).toEqual({ step: 'over', end: 'stopped-there' });
    }
    const differing = await new TestLinking().begin();
    await differing.actFresh((state) => newSideCompared(state, false));
    expect([differing.old.state, differing.fresh.state]).toEqual([
      { step: 'over', end: 'codes-differ' },
      { step: 'over', end: 'codes-differ' },
    ]);
  });

  test('a device on the chain is no longer called off by a word', async () => {
    const linking = await new TestLinking().begin();
    await (await linking.actOld(yesOld)).actFresh(yesNew);
    const device = makeDevice(owner.chain);
    await linking.actFresh((state) => newSideProved(state, device));
    await linking.actOld((state) => oldSideAdded(state, [appendDevice(owner, device)]));
    await linking.actFresh((state) => newSideStopped(state, 'stopped'));
    await linking.actOld((state) => oldSideStopped(state, 'stopped'));
    expect([linking.old.state.step, linking.fresh.state.step]).toEqual(['added', 'linked']);
  });

  test('an entry that adds another device, or another account’s chain, is refused', async () => {
    const begin = async () => {
      const linking = await new TestLinking().begin();
      return await (await linking.actOld(yesOld)).actFresh(yesNew);
    };
    const one = await begin();
    await one.actFresh((state) => newSideProved(state, makeDevice(owner.chain)));
    await one.actOld((state) => oldSideAdded(state, [appendDevice(owner, makeDevice(owner.chain))]));
    expect(one.fresh.state).toEqual({ step: 'over', end: 'refused' });

    const two = await new TestLinking().begin();
    await two.actFresh(yesNew);
    const other = makeOwner();
    const mixed = { ...owner.account, entries: other.account.entries };
    await two.actOld((state) => oldSideCompared(state, true, mixed));
    expect(two.fresh.state).toEqual({ step: 'over', end: 'refused' });
  });
});

describe('somebody in between who does not know the code', () => {
  const changed = (part: Uint8Array, at: number) =>
    part.with(at % part.length, (part[at % part.length] ?? 0) ^ 1);

  test('P32 whatever parts are changed, cut, repeated, swapped or sent back: it ends, or nothing was changed', async () => {
    const tricks = ['flip', 'cut', 'twice', 'drop', 'back', 'held'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          trick: fc.constantFrom(...tricks),
          victim: fc.constantFrom('old', 'new'),
          index: fc.nat(2),
          at: fc.nat(400),
        }),
        async ({ trick, victim, index, at }) => {
          const held: Uint8Array[] = [];
          const meddling: Meddling = (from, number, part) => {
            if (from !== victim || number !== index) return [...held.splice(0), part];
            if (trick === 'flip') return [changed(part, at)];
            if (trick === 'cut') return [part.subarray(0, at % part.length)];
            if (trick === 'twice') return [part, part];
            if (trick === 'held') held.push(part);
            return trick === 'back' ? [systemRandom(part.length)] : [];
          };
          const linking = await new TestLinking({ meddling }).begin();
          await (await linking.actOld(yesOld)).actFresh(yesNew);
          const codes = [codesOf(linking.old.state), codesOf(linking.fresh.state)];
          if (codes[0] !== undefined && codes[1] !== undefined) expect(codes[0]).toEqual(codes[1]);
          expect(linking.old.state.step).not.toBe('adding');
          if (trick === 'flip' || trick === 'cut' || trick === 'back') {
            const isReached = { old: [0, 1, 2], new: [0] }[victim].includes(index);
            if (isReached) expect(linking.fresh.state.step).not.toBe('proven');
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  test('P31 another code, or the code of another server, opens nothing', async () => {
    const context = makeContext();
    const other = await new TestLinking({ old: makeContext(), fresh: context }).begin();
    expect(other.fresh.state).toEqual({ step: 'over', end: 'refused' });
    const elsewhere = { ...context, server: 'https://chat.example.org' };
    const moved = await new TestLinking({ old: elsewhere, fresh: context }).begin();
    expect(moved.fresh.state).toEqual({ step: 'over', end: 'refused' });
  });
});

describe('somebody in between who photographed the code', () => {
  /** What such a one can say before the two devices have keys: its own keys, or anybody's words. */
  const crafted = (context: ReturnType<typeof makeContext>) => {
    const pair = makeLinkPairKey(systemRandom);
    const { publicKey, nonce } = pair;
    return {
      pair,
      commitment: bodyOf({ case: 'commitment', value: { commitment: linkCommitment(context, pair) } }),
      share: bodyOf({ case: 'share', value: { publicKey, nonce, label: 'Chromium, Linux' } }),
      reveal: bodyOf({ case: 'reveal', value: { publicKey, nonce } }),
    };
  };
  type Choice = 'genuine' | 'own' | 'again' | 'stop' | 'nonsense';
  const choice = fc.constantFrom<Choice>('genuine', 'own', 'again', 'stop', 'nonsense');

  test('P32 the codes are the same only if both devices have each other’s keys, whatever is put in between', () => {
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 3, maxLength: 9 }),
        fc.array(fc.boolean()),
        (choices, order) => {
          const context = makeContext();
          const mallory = crafted(context);
          const pairs = { old: makeLinkPairKey(systemRandom), new: makeLinkPairKey(systemRandom) };
          const first = startOldSide({ context, pair: pairs.old });
          const said: { old: LinkBody[]; new: LinkBody[] } = { old: [...first.say], new: [] };
          let old: OldSide = first.state;
          let fresh: NewSide = startNewSide({ context, pair: pairs.new }, 'Chromium, Linux').state;
          const wordsFor = (side: 'old' | 'new', which: Choice, turn: number): LinkBody | undefined => {
            const genuine = side === 'old' ? said.new : said.old;
            if (which === 'genuine')
              return genuine.at(side === 'old' ? 0 : fresh.step === 'offering' ? 0 : 1);
            if (which === 'again') return genuine[turn % Math.max(1, genuine.length)];
            if (which === 'stop')
              return bodyOf({ case: 'stop', value: { reason: LinkStopReason.CANCELLED } });
            if (which === 'nonsense')
              return bodyOf({ case: 'linked', value: { entries: [systemRandom(9)] } });
            if (side === 'old') return mallory.share;
            return fresh.step === 'offering' ? mallory.commitment : mallory.reveal;
          };
          for (const [turn, which] of choices.entries()) {
            const side = (order[turn] ?? turn % 2 === 0) ? 'new' : 'old';
            const body = wordsFor(side, which, turn);
            if (body === undefined) continue;
            if (side === 'old') {
              const { state, say } = oldSideReceived(old, body);
              old = state;
              said.old.push(...say);
            } else {
              const { state, say } = newSideReceived(fresh, body);
              fresh = state;
              said.new.push(...say);
            }
          }
          const [oldCodes, newCodes] = [codesOf(old), codesOf(fresh)];
          if (oldCodes === undefined || newCodes === undefined) return;
          const isSame = oldCodes.digits === newCodes.digits;
          const keysOf = (state: OldSide | NewSide) =>
            'agreement' in state ? state.agreement.keys : undefined;
          const [oldKeys, newKeys] = [keysOf(old), keysOf(fresh)];
          const isAlone = areEqual(
            oldKeys?.oldToNew ?? new Uint8Array(),
            newKeys?.oldToNew ?? new Uint8Array(1),
          );
          expect(isSame).toBe(isAlone);
        },
      ),
      { numRuns: 250 },
    );
  });

  test('P32 with keys of its own on both sides, each device shows other codes', async () => {
    const seen = new Set<boolean>();
    for (let attempt = 0; attempt < 25; attempt++) {
      const context = makeContext();
      const mallory = crafted(context);
      const pairs = { old: makeLinkPairKey(systemRandom), new: makeLinkPairKey(systemRandom) };
      const fresh = startNewSide({ context, pair: pairs.new }, 'Chromium, Linux');
      const shared = newSideReceived(fresh.state, mallory.commitment);
      const freshEnd = newSideReceived(shared.state, mallory.reveal).state;
      const oldEnd = oldSideReceived(startOldSide({ context, pair: pairs.old }).state, mallory.share).state;
      const codes = [codesOf(oldEnd), codesOf(freshEnd)];
      expect(codes).not.toContain(undefined);
      seen.add(codes[0]?.digits === codes[1]?.digits);
      // And they would know the keys that each device has with them: only the people can tell.
      const [share] = shared.say;
      if (share?.case !== 'share') throw new Error('no share');
      const known = linkSecrets(
        context,
        { side: 'old', secretKey: mallory.pair.secretKey },
        {
          commitment: linkCommitment(context, mallory.pair),
          share: share.value,
          reveal: mallory.pair,
        },
      );
      expect(known.codes).toEqual(codes[1]);
    }
    expect([...seen]).toEqual([false]);
  });

  test('P32 who committed to a key can open no other, and a key that gives a known secret is refused', () => {
    const context = makeContext();
    const mallory = crafted(context);
    const other = crafted(context);
    const fresh = startNewSide({ context, pair: makeLinkPairKey(systemRandom) }, 'x');
    const shared = newSideReceived(fresh.state, mallory.commitment);
    expect(newSideReceived(shared.state, other.reveal).state).toEqual({ step: 'over', end: 'refused' });

    const small = bodyOf({
      case: 'share',
      value: { publicKey: new Uint8Array(32), nonce: systemRandom(32), label: '' },
    });
    const old = startOldSide({ context, pair: makeLinkPairKey(systemRandom) });
    expect(oldSideReceived(old.state, small).state).toEqual({ step: 'over', end: 'refused' });
  });

  test('it can end the linking, and say nothing else once the devices have keys', async () => {
    const context = makeContext();
    const linking = await new TestLinking({ old: context, fresh: context }).begin();
    const { LinkWire } = await import('./link-wire.ts');
    let heard: Uint8Array | undefined;
    const transport = {
      put: async (_index: number, part: Uint8Array) => void (heard = part),
      take: async () => heard ?? new Uint8Array(),
    };
    const mallory = new LinkWire({ context, side: 'new', transport, random: systemRandom });
    await mallory.say(bodyOf({ case: 'device', value: makeDevice(owner.chain) }));
    const victim = new LinkWire({ context, side: 'old', transport, random: systemRandom });
    const { state } = linking.old;
    if (!('agreement' in state)) throw new Error('no agreement');
    victim.agree(state.agreement.keys);
    await expect(victim.hear()).rejects.toThrow('without the agreed key');
  });
});
