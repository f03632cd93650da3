// Test only: somebody with an account and one device, who speaks the contract by hand.
import { createHash, randomBytes } from 'node:crypto';
import {
  appendAddDevice,
  appendRemoveDevice,
  createGenesis,
  deviceKeyFromSeed,
  proveDevice,
  signBytes,
  verifyChain,
  type ChainSigner,
  type DeviceKey,
} from '@ganira/identity';
import {
  concatBytes,
  fromBase64Url,
  GrantClass,
  mailboxSigningBytes,
  sessionSigningBytes,
  signInSigningBytes,
  stepUpHeader,
  stepUpSigningBytes,
  toBase64Url,
  utf8,
  type EndpointReply,
  type GrantStatus,
  type StepUpPurpose,
} from '@ganira/protocol';
import { client as opaque, ready } from '@serenity-kit/opaque';
import { TestSocket } from './socket.test-helper.ts';

/** As weak as the package allows: tests guess nobody's password. */
const keyStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } } as const;

export interface Member {
  readonly url: string;
  readonly accountId: Uint8Array;
  readonly deviceId: Uint8Array;
  readonly deviceKey: DeviceKey;
  readonly genesis: Uint8Array;
  readonly password: string;
  readonly sessionToken: Uint8Array;
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

export function bytesOf(text: string): Uint8Array {
  const bytes = fromBase64Url(text);
  if (bytes === undefined) throw new Error('not base64url');
  return bytes;
}

export interface HttpAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export async function request<Body = { code?: string }>(
  url: string,
  call: {
    method?: string;
    path: string;
    body?: unknown;
    token?: Uint8Array;
    headers?: Record<string, string>;
  },
): Promise<HttpAnswer<Body>> {
  const answer = await fetch(url + call.path, {
    method: call.method ?? (call.body === undefined ? 'GET' : 'POST'),
    headers: {
      ...call.headers,
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(call.token === undefined ? {} : { authorization: `Bearer ${toBase64Url(call.token)}` }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: (text === '' ? {} : JSON.parse(text)) as Body,
  };
}

export async function signUp(
  url: string,
  invitation: Uint8Array,
  { password = 'correct horse', isChild = false }: { password?: string; isChild?: boolean } = {},
): Promise<Member> {
  await ready;
  const accountId = new Uint8Array(randomBytes(16));
  const deviceId = new Uint8Array(randomBytes(16));
  const deviceKey = deviceKeyFromSeed(new Uint8Array(randomBytes(32)));
  const genesis = createGenesis({ accountId, deviceId, deviceKey, signedAt: 1n, isChild });
  const { clientRegistrationState, registrationRequest } = opaque.startRegistration({ password });
  const named = { invitation: toBase64Url(invitation), accountId: toBase64Url(accountId) };
  const started = await request<EndpointReply<'signUpStart'>>(url, {
    path: '/v1/sign-up/start',
    body: { ...named, registrationRequest },
  });
  if (started.status !== 200) throw new Error(`sign-up: ${JSON.stringify(started.body)}`);
  const { registrationResponse, binding } = started.body;
  const { registrationRecord } = opaque.finishRegistration({
    clientRegistrationState,
    registrationResponse,
    password,
    keyStretching,
  });
  const signature = signBytes(deviceKey.secretKey, sessionSigningBytes(bytesOf(binding), deviceId));
  const finished = await request<EndpointReply<'signUpFinish'>>(url, {
    path: '/v1/sign-up/finish',
    body: {
      ...named,
      registrationRecord,
      binding,
      genesis: toBase64Url(genesis),
      signature: toBase64Url(signature),
    },
  });
  if (finished.status !== 200) throw new Error(`sign-up: ${JSON.stringify(finished.body)}`);
  const sessionToken = bytesOf(finished.body.sessionToken);
  return { url, accountId, deviceId, deviceKey, genesis, password, sessionToken };
}

export async function invite(member: Member, uses = 1): Promise<Uint8Array> {
  const made = await request<EndpointReply<'invitationCreate'>>(member.url, {
    path: '/v1/invitations',
    body: { uses, hours: 24 },
    token: member.sessionToken,
  });
  return bytesOf(made.body.token);
}

export interface SignInAnswers {
  readonly started: HttpAnswer<EndpointReply<'signInStart'>>;
  /** Undefined when the client itself finds that the password is wrong. */
  readonly finished: HttpAnswer<EndpointReply<'signInFinish'> & { code?: string }> | undefined;
}

/** What shows at the start of a sign-in that a device of the account asks. */
export function signedStart(
  who: { accountId: Uint8Array; deviceId: Uint8Array; deviceKey: DeviceKey },
  startLoginRequest: string,
): { deviceId: string; signature: string } {
  const signature = signBytes(who.deviceKey.secretKey, signInSigningBytes(who.accountId, startLoginRequest));
  return { deviceId: toBase64Url(who.deviceId), signature: toBase64Url(signature) };
}

/** Besides the password. */
export interface ShownCode {
  readonly totp?: string;
  readonly recoveryCode?: Uint8Array;
  readonly passkey?: { readonly attempt: string; readonly response: string };
}

export async function signIn(
  url: string,
  who: { accountId: Uint8Array; password: string; deviceId?: Uint8Array; deviceKey?: DeviceKey },
  shown: ShownCode = {},
): Promise<SignInAnswers> {
  await ready;
  const { password, deviceId, deviceKey } = who;
  const { clientLoginState, startLoginRequest } = opaque.startLogin({ password });
  const started = await request<EndpointReply<'signInStart'>>(url, {
    path: '/v1/sign-in/start',
    body: {
      accountId: toBase64Url(who.accountId),
      startLoginRequest,
      ...(deviceId === undefined || deviceKey === undefined
        ? {}
        : { device: signedStart({ accountId: who.accountId, deviceId, deviceKey }, startLoginRequest) }),
    },
  });
  if (started.status !== 200) return { started, finished: undefined };
  const { loginResponse, attempt, binding } = started.body;
  const result = opaque.finishLogin({ clientLoginState, loginResponse, password, keyStretching });
  if (result === undefined) return { started, finished: undefined };
  const device =
    deviceId === undefined || deviceKey === undefined
      ? undefined
      : {
          deviceId: toBase64Url(deviceId),
          signature: toBase64Url(
            signBytes(deviceKey.secretKey, sessionSigningBytes(bytesOf(binding), deviceId)),
          ),
        };
  const { finishLoginRequest } = result;
  const finished = await request<EndpointReply<'signInFinish'> & { code?: string }>(url, {
    path: '/v1/sign-in/finish',
    body: {
      attempt,
      finishLoginRequest,
      ...(device === undefined ? {} : { device }),
      ...(shown.totp === undefined ? {} : { totp: shown.totp }),
      ...(shown.recoveryCode === undefined ? {} : { recoveryCode: toBase64Url(shown.recoveryCode) }),
      ...(shown.passkey === undefined ? {} : { passkey: shown.passkey }),
    },
  });
  return { started, finished };
}

/** The password once more. @returns the proof; undefined when the client finds that it is wrong. */
export async function stepUp(
  member: Member,
  purpose: StepUpPurpose,
  password = member.password,
): Promise<Uint8Array | undefined> {
  const { url, sessionToken: token } = member;
  const { clientLoginState, startLoginRequest } = opaque.startLogin({ password });
  const started = await request<EndpointReply<'stepUpStart'>>(url, {
    path: '/v1/step-up/start',
    body: { purpose, startLoginRequest },
    token,
  });
  const { loginResponse, attempt } = started.body;
  const result = opaque.finishLogin({ clientLoginState, loginResponse, password, keyStretching });
  if (result === undefined) return undefined;
  const { finishLoginRequest } = result;
  const body = { attempt, finishLoginRequest };
  const finished = await request<EndpointReply<'stepUpFinish'>>(url, {
    path: '/v1/step-up/finish',
    body,
    token,
  });
  return bytesOf(finished.body.proof);
}

/** The header of a sensitive request: the proof, signed with the body by the device. */
export function signStepUp(
  member: Pick<Member, 'deviceKey'>,
  shown: { purpose: StepUpPurpose; proof: Uint8Array; body: object },
): Record<string, string> {
  const { purpose, proof, body } = shown;
  const signed = stepUpSigningBytes(proof, purpose, sha256(utf8(JSON.stringify(body))));
  const signature = signBytes(member.deviceKey.secretKey, signed);
  return { [stepUpHeader]: `${toBase64Url(proof)}.${toBase64Url(signature)}` };
}

/** A second device of the same account, with its chain entries. */
export function newDevice(alice: Member) {
  const chain = verifyChain([alice.genesis]);
  const deviceId = new Uint8Array(randomBytes(16));
  const deviceKey = deviceKeyFromSeed(new Uint8Array(randomBytes(32)));
  const signer: ChainSigner = {
    kind: 'device',
    deviceId: alice.deviceId,
    secretKey: alice.deviceKey.secretKey,
  };
  const device = { deviceId, signingKey: deviceKey.publicKey };
  const added = appendAddDevice(chain, signer, {
    device,
    proof: proveDevice(chain, deviceKey.secretKey),
    signedAt: 2n,
  });
  const withPhone = verifyChain([alice.genesis, added]);
  const removed = appendRemoveDevice(withPhone, signer, { deviceId, signedAt: 3n });
  return { deviceId, deviceKey, added, removed };
}

/** The fields of AppendChain by which the person agrees, to a new device where nothing else is said. */
export async function agreeTo(
  member: Member,
  entries: readonly Uint8Array[],
  purpose: StepUpPurpose = 'add-device',
): Promise<{ proof: Uint8Array; signature: Uint8Array }> {
  const proof = await stepUp(member, purpose);
  if (proof === undefined) throw new Error('the password is wrong');
  const signed = stepUpSigningBytes(proof, purpose, sha256(concatBytes(...entries.map(sha256))));
  return { proof, signature: signBytes(member.deviceKey.secretKey, signed) };
}

/** Adds a device to the chain and signs it in. */
export async function addSecondDevice(member: Member, mailbox: TestSocket): Promise<Member> {
  const { deviceId, deviceKey, added } = newDevice(member);
  const entries = [added];
  const value = { position: 1, entries, ...(await agreeTo(member, entries)) };
  await mailbox.expect({ case: 'appendChain', value }, 'done');
  const signedIn = await signIn(member.url, { ...member, deviceId, deviceKey });
  const sessionToken = bytesOf(signedIn.finished?.body.sessionToken ?? '');
  return { ...member, deviceId, deviceKey, sessionToken };
}

/** A sensitive request as the owner makes it. */
export async function sensitive<Body extends object>(
  member: Member,
  call: { path: string; purpose: StepUpPurpose; body: object },
): Promise<HttpAnswer<Body & { code?: string }>> {
  const { path, purpose, body } = call;
  const proof = await stepUp(member, purpose);
  if (proof === undefined) throw new Error('the password is wrong');
  const headers = signStepUp(member, { purpose, proof, body });
  return await request(member.url, { path, body, token: member.sessionToken, headers });
}

export async function changePassword(
  member: Member,
  change: { newPassword: string; endsOtherSessions: boolean },
): Promise<HttpAnswer<EndpointReply<'passwordFinish'> & { code?: string }>> {
  const { newPassword: password, endsOtherSessions } = change;
  const { clientRegistrationState, registrationRequest } = opaque.startRegistration({ password });
  const started = await request<EndpointReply<'passwordStart'>>(member.url, {
    path: '/v1/password/start',
    body: { registrationRequest },
    token: member.sessionToken,
  });
  const { registrationResponse } = started.body;
  const { registrationRecord } = opaque.finishRegistration({
    clientRegistrationState,
    registrationResponse,
    password,
    keyStretching,
  });
  const body = { registrationRecord, endsOtherSessions };
  return await sensitive(member, { path: '/v1/password/finish', purpose: 'change-password', body });
}

export interface MailboxOpening {
  readonly acknowledged?: number;
  readonly incarnation?: Uint8Array;
}

/** An authenticated mailbox socket. */
export async function openMailbox(member: Member, opening: MailboxOpening = {}): Promise<TestSocket> {
  const socket = new TestSocket(`${member.url}/v1/mailbox`);
  const hello = await socket.first('hello');
  const signed = mailboxSigningBytes(hello.nonce, sha256(member.sessionToken));
  const value = {
    sessionToken: member.sessionToken,
    deviceId: member.deviceId,
    signature: signBytes(member.deviceKey.secretKey, signed),
    incarnation: opening.incarnation ?? hello.incarnation,
    acknowledged: BigInt(opening.acknowledged ?? 0),
  };
  await socket.expect({ case: 'authenticate', value }, 'authenticated');
  return socket;
}

export async function openDelivery(url: string): Promise<TestSocket> {
  const socket = new TestSocket(`${url}/v1/delivery`);
  await socket.first('hello');
  return socket;
}

export interface GrantTerms {
  readonly class?: GrantClass;
  readonly deviceId?: Uint8Array;
  readonly expiresAt?: bigint;
  readonly uses?: number;
}

/** Registers a fresh grant. @returns what its holder shows. */
export async function issueGrant(mailbox: TestSocket, terms: GrantTerms = {}): Promise<Uint8Array> {
  const grant = new Uint8Array(randomBytes(16));
  const value = { class: GrantClass.CONTACT, ...terms, hash: sha256(grant) };
  await mailbox.expect({ case: 'putGrants', value: { grants: [value] } }, 'done');
  return grant;
}

export async function openRoute(delivery: TestSocket, route: number, grants: Uint8Array[]): Promise<void> {
  await delivery.expect({ case: 'openRoute', value: { route, grants } }, 'done');
}

export function sendBody(delivery: TestSocket, route: number, body: Uint8Array): Promise<GrantStatus[]> {
  return sendAttempt(delivery, { route, body, attemptId: new Uint8Array(randomBytes(16)) });
}

export async function sendAttempt(
  delivery: TestSocket,
  value: { route: number; body: Uint8Array; attemptId: Uint8Array },
): Promise<GrantStatus[]> {
  const sent = await delivery.expect({ case: 'send', value }, 'sent');
  return sent.statuses;
}
