// Somebody whom both know introduces two people. It says which identity is meant, is signed by the
// introducer's device, and makes nobody reachable: each decides, and a link of one use goes to the
// other only from who said yes.
import { isSignatureValid } from '@ganira/identity';
import {
  areEqual,
  ContentSchema,
  create,
  decode,
  IntroductionLinkSchema,
  IntroductionStatementSchema,
  introductionSigningBytes,
  limits,
  toBinary,
  type IntroducedPerson,
  type IntroductionAnswer,
  type IntroductionLink,
  type IntroductionStatement,
} from '@ganira/protocol';
import { cleanName } from '@ganira/safety';
import { readAnswer } from '../devices/records/introduction.ts';
import { readShared } from '../devices/self-records.ts';
import type { Chains } from '../identity/chains.ts';
import type { Clock, Random } from '../ports.ts';
import { getContact } from '../store/contact-store.ts';
import type { Tx } from '../store/database/database.ts';
import {
  countUnanswered,
  listIntroductions,
  putIntroduction,
  setIntroduction,
} from '../store/introduction-store.ts';
import { enqueue } from '../store/outbox-store.ts';
import type { Tell } from '../store/store.ts';
import { ownIdentity, recordDoubt, tellOfTrust } from './trust.ts';

const statementLimit = 512;
const longestLink = 2_048;
const mostUnanswered = 50;

export interface IntroductionScene {
  /** The introducer, or who answers one. */
  from: Uint8Array;
  tools: { clock: Clock; random: Random; tell: Tell; chains: Chains };
}

/** @returns what was signed, by a device of the account whose conversation it came in. */
function readStatement(
  { statement, signature }: IntroducedPerson,
  { from, tools }: IntroductionScene,
): IntroductionStatement | undefined {
  try {
    const read = decode(IntroductionStatementSchema, statement, statementLimit);
    const device = tools.chains.get(from)?.deviceAt(read.chainHead, read.deviceId);
    const isGenuine =
      read.version === 1 &&
      read.introductionId.length === limits.id &&
      read.introduced?.accountId.length === limits.id &&
      read.introduced.genesisHash.length === limits.hash &&
      areEqual(read.introducer?.accountId ?? new Uint8Array(), from) &&
      device !== undefined &&
      isSignatureValid(device.signingKey, introductionSigningBytes(statement), signature);
    return isGenuine ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Nobody's word but the introducer's own, about somebody else, to this very account. */
export async function applyIntroducedPerson(
  tx: Tx,
  person: IntroducedPerson,
  scene: IntroductionScene,
): Promise<void> {
  const { from, tools } = scene;
  const read = readStatement(person, scene);
  const own = await ownIdentity(tx);
  const { introduced, receiver } = read ?? {};
  if (read === undefined || introduced === undefined || receiver === undefined) return;
  if (!areEqual(receiver.accountId, own.accountId) || !areEqual(receiver.genesisHash, own.genesisHash))
    return;
  const { accountId, genesisHash } = introduced;
  if (areEqual(accountId, own.accountId) || areEqual(accountId, from)) return;
  const at = tools.clock.now();
  const contact = await getContact(tx, accountId);
  if (contact !== undefined && !areEqual(contact.genesisHash, genesisHash)) {
    const doubt = { accountId, claimant: from, genesisHash, evidence: new Uint8Array(), at };
    return await recordDoubt(tx, tools, { ...doubt, source: 'introduction' });
  }
  if ((await countUnanswered(tx, from)) >= mostUnanswered) return;
  const answered = readAnswer(await readShared(tx, 'introduction', read.introductionId));
  await putIntroduction(tx, {
    id: read.introductionId,
    role: 'received',
    introducer: from,
    accountId,
    genesisHash,
    name: cleanName(person.name, limits.nameCharacters),
    statement: person.statement,
    signature: person.signature,
    link: '',
    // Another own device may have answered before it came here.
    state: contact === undefined ? (answered ?? 'new') : 'asked',
    at,
  });
  tellOfTrust(tools.tell, accountId);
}

/** One of the two whom this device introduced said yes: the other may ask them now. */
export async function applyIntroductionAnswer(
  tx: Tx,
  answer: IntroductionAnswer,
  { from, tools }: IntroductionScene,
): Promise<void> {
  if (answer.link.length > longestLink) return;
  const made = await listIntroductions(tx, 'made', answer.introductionId);
  const other = made.find(({ accountId }) => !areEqual(accountId, from));
  if (other === undefined || !made.some(({ accountId }) => areEqual(accountId, from))) return;
  const contact = await getContact(tx, other.accountId);
  if (contact === undefined) return;
  await enqueue(tx, {
    conversation: contact.accountId,
    groupId: contact.groupId,
    kind: 'introduced',
    content: toBinary(
      ContentSchema,
      create(ContentSchema, {
        body: {
          case: 'introductionLink',
          value: create(IntroductionLinkSchema, { introductionId: answer.introductionId, link: answer.link }),
        },
      }),
    ),
    messageId: tools.random.bytes(limits.id),
  });
}

/** The other one said yes. What the link says is compared when it is used. */
export async function applyIntroductionLink(
  tx: Tx,
  { introductionId, link }: IntroductionLink,
  { from, tools }: IntroductionScene,
): Promise<void> {
  const [known] = await listIntroductions(tx, 'received', introductionId);
  if (known === undefined || !areEqual(known.introducer, from) || link.length > longestLink) return;
  if (known.link === '') await setIntroduction(tx, introductionId, { link });
  tellOfTrust(tools.tell, known.accountId);
}
