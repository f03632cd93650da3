import { systemRandom } from '@ganira/crypto';
import { linkPictures } from '@ganira/crypto/linking';
import { limits, toHex, type EndpointBody } from '@ganira/protocol';
import { beforeEach, expect, test } from 'vitest';
import type { LinkingView } from '../api.ts';
import { ClientError } from '../errors.ts';
import type { HttpApi } from '../net/http-api.ts';
import { FakeClock } from '../net/testing/fake-clock.ts';
import { untilTrue } from '../net/testing/scripted-server.ts';
import { Linkings } from './linkings.ts';
import { appendDevice, makeDevice, makeOwner, server } from './linking-story.test-helper.ts';
import type { LinkingParts } from './new-linking.ts';
import type { OldLinkingParts } from './old-linking.ts';

const owner = makeOwner();
const random = { bytes: systemRandom, fraction: () => 0.5 };

/** The server's relay as a client sees it. */
class FakeRelay {
  readonly #parts = new Map<string, string>();
  readonly #keys = new Map<string, string>();
  readonly #clock: FakeClock;
  #endsAt = 0;
  isReachable = true;
  asked = 0;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  get http(): HttpApi {
    const call = async (name: string, body: unknown): Promise<unknown> => {
      this.asked++;
      if (!this.isReachable) throw new ClientError('offline', 'server not reached');
      if (name === 'linkOpen') return this.#open(body as EndpointBody<'linkOpen'>);
      const end = body as EndpointBody<'linkTake'>;
      this.#check(end);
      if (name === 'linkPut') {
        this.#parts.set(`${end.side} ${end.index}`, (body as EndpointBody<'linkPut'>).part);
        return {};
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
      const part = this.#parts.get(`${end.side === 'old' ? 'new' : 'old'} ${end.index}`);
      return part === undefined ? {} : { part };
    };
    return { call } as HttpApi;
  }

  #open({ key }: EndpointBody<'linkOpen'>) {
    const now = this.#clock.now() + 3_600_000;
    this.#keys.set('new', key);
    this.#endsAt = this.#clock.now() + limits.linkCodeSeconds * 1_000;
    return { now, endsAt: now + limits.linkCodeSeconds * 1_000 };
  }

  #check({ side, key }: EndpointBody<'linkTake'>): void {
    if (!this.#keys.has('old') && this.#clock.now() >= this.#endsAt)
      throw new ClientError('not_found', 'no such code');
    if (side === 'old' && !this.#keys.has('old')) this.#keys.set('old', key);
    if (this.#keys.get(side) !== key) throw new ClientError('forbidden', 'taken');
  }
}

let clock: FakeClock;
let relay: FakeRelay;
let fresh: Linkings;
let old: Linkings;
let readyHeard = 0;
let account: Omit<OldLinkingParts, keyof LinkingParts>;

beforeEach(() => {
  clock = new FakeClock();
  relay = new FakeRelay(clock);
  const parts = { server, clock, random, onChange: () => undefined };
  fresh = new Linkings({ ...parts, http: relay.http });
  // The new device's clock is an hour behind the server's, the old one's years ahead of it.
  const ahead = { now: () => clock.now() + 2e11, after: clock.after.bind(clock) };
  old = new Linkings({ ...parts, clock: ahead, http: relay.http });
  account = {
    consentLasts: 270_000,
    now: () => clock.now() + 3_600_000,
    account: async () => owner.account,
    add: async ({ device }) => [...owner.chain.entries, appendDevice(owner, device)],
    onReady: () => void readyHeard++,
  };
});

async function shows<State extends LinkingView['state']>(
  linkings: Linkings,
  state: State,
): Promise<LinkingView & { state: State }> {
  await untilTrue(() => linkings.view().state === state);
  return linkings.view() as LinkingView & { state: State };
}

async function compare(): Promise<void> {
  const offer = await fresh.startNew('Firefox, Android');
  if (offer.state !== 'offering') throw new Error(offer.state);
  await old.startOld(account, offer.qr);
  const [one, two] = [await shows(old, 'comparing'), await shows(fresh, 'comparing')];
  expect([one.digits, one.pictures]).toEqual([two.digits, two.pictures]);
  expect(linkPictures).toEqual(expect.arrayContaining(one.pictures));
  expect(one.label).toBe('Firefox, Android');
}

test('a new device shows a code for a minute by its own clock, and both go on to the end', async () => {
  expect(fresh.view()).toEqual({ state: 'none' });
  await compare();
  await old.compared(true);
  expect(old.view()).toMatchObject({ state: 'comparing', isConfirmed: true });
  await fresh.compared(true);
  expect(await shows(fresh, 'password')).toEqual({
    state: 'password',
    name: 'Keza',
    pattern: toHex(owner.chain.genesisHash),
  });
  const device = makeDevice(owner.chain);
  await fresh.fresh.prove(device);
  const linked = await fresh.fresh.linked();
  expect(linked.chain.length).toBe(2);
  await fresh.fresh.ready();
  expect(await shows(old, 'done')).toEqual({ state: 'done', deviceId: toHex(device.deviceId) });
  expect(readyHeard).toBe(1);
});

test('P31 a code that nobody took for 60 seconds is over on the screen too, and the next one is another', async () => {
  const offer = await fresh.startNew('x');
  if (offer.state !== 'offering') throw new Error(offer.state);
  expect(offer.endsAt - clock.now()).toBe(60_000);
  clock.advance(60_000);
  expect(fresh.view()).toEqual({ state: 'failed', reason: 'expired' });
  await expect(old.startOld(account, offer.code)).rejects.toMatchObject({ code: 'link_code_expired' });
  const next = await fresh.startNew('x');
  expect(next).not.toMatchObject({ code: offer.code });
});

test('P31 a code is taken once: the second device that scans it is told', async () => {
  const offer = await fresh.startNew('x');
  if (offer.state !== 'offering') throw new Error(offer.state);
  await old.startOld(account, offer.code);
  await shows(old, 'comparing');
  const thief = new Linkings({ server, clock, random, http: relay.http, onChange: () => undefined });
  await expect(thief.startOld(account, offer.code)).rejects.toMatchObject({ code: 'link_code_used' });
  expect(old.view().state).toBe('comparing');
});

test('two people who take too long are told, and nothing was changed', async () => {
  await compare();
  clock.advance(limits.linkSeconds * 1_000);
  expect(fresh.view()).toEqual({ state: 'failed', reason: 'expired' });
  expect(old.view()).toEqual({ state: 'failed', reason: 'expired' });
  await fresh.compared(true);
  await old.compared(true);
  expect(fresh.view().state).toBe('failed');
});

test('a proof that the chain refuses ends it on both sides', async () => {
  account = { ...account, add: () => Promise.reject(new ClientError('chain_refused', 'proof_invalid')) };
  await compare();
  await Promise.all([old.compared(true), fresh.compared(true)]);
  await shows(fresh, 'password');
  await fresh.fresh.prove(makeDevice(owner.chain));
  await expect(fresh.fresh.linked()).rejects.toMatchObject({ code: 'linking_refused' });
  expect(await shows(old, 'failed')).toEqual({ state: 'failed', reason: 'refused' });
});

test('a full account says so on both sides', async () => {
  const full = new ClientError('too_many_devices', 'sixteen');
  account = { ...account, add: () => Promise.reject(full) };
  await compare();
  await Promise.all([old.compared(true), fresh.compared(true)]);
  await shows(fresh, 'password');
  await fresh.fresh.prove(makeDevice(owner.chain));
  await expect(fresh.fresh.linked()).rejects.toMatchObject({ code: full.code });
  expect(await shows(old, 'failed')).toEqual({ state: 'failed', reason: 'too-many-devices' });
});

test('a network that comes back goes on where it was', async () => {
  const offer = await fresh.startNew('x');
  if (offer.state !== 'offering') throw new Error(offer.state);
  relay.isReachable = false;
  const { asked } = relay;
  await untilTrue(() => relay.asked > asked);
  await untilTrue(() => clock.waits.includes(1_000));
  relay.isReachable = true;
  clock.advance(1_000);
  await old.startOld(account, offer.code);
  await shows(fresh, 'comparing');
});

test('a device that goes away after it was added stays one: the other side is done', async () => {
  await compare();
  await Promise.all([old.compared(true), fresh.compared(true)]);
  await shows(fresh, 'password');
  await fresh.fresh.prove(makeDevice(owner.chain));
  await fresh.fresh.linked();
  clock.advance(limits.linkSeconds * 1_000);
  expect((await shows(old, 'done')).state).toBe('done');
});
