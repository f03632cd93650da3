// Introducing two contacts to each other, and answering when one is introduced.
import { signBytes } from '@ganira/identity';
import {
  AccountIdentitySchema,
  areEqual,
  ContentSchema,
  create,
  fromHex,
  IntroducedPersonSchema,
  IntroductionAnswerSchema,
  introductionSigningBytes,
  IntroductionStatementSchema,
  limits,
  toBinary,
  toHex,
  utf8,
} from '@ganira/protocol';
import type { IntroductionView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import type { ContactActions } from '../contacts/contact-actions.ts';
import { readContactLink } from '../contacts/links.ts';
import { share } from '../devices/self-records.ts';
import { ClientError } from '../errors.ts';
import { isBlocked } from '../store/blocked-store.ts';
import type { Random } from '../ports.ts';
import { getContact, type ContactRow } from '../store/contact-store.ts';
import type { ReadTx, Tx } from '../store/database/database.ts';
import {
  listIntroductions,
  putIntroduction,
  setIntroduction,
  type IntroductionRow,
} from '../store/introduction-store.ts';
import { enqueue } from '../store/outbox-store.ts';
import { getRequestOut } from '../store/request-store.ts';
import { ownIdentity } from './trust.ts';

/** How long the other one may take to use the link. */
const linkHours = 24 * 30;

export class IntroductionActions {
  readonly #open: OpenAccount;
  readonly #contacts: ContactActions;
  readonly #server: string;

  constructor(open: OpenAccount, { contacts, server }: { contacts: ContactActions; server: string }) {
    this.#open = open;
    this.#contacts = contacts;
    this.#server = server;
  }

  async introduce([one, other]: [string, string]): Promise<void> {
    const { store, founding, outbox } = this.#open;
    const id = founding.random.bytes(limits.id);
    await store.change(async (tx) => {
      const [a, b] = [await contactOf(tx, one), await contactOf(tx, other)];
      if (areEqual(a.accountId, b.accountId)) throw new ClientError('contact_unknown', 'two are needed');
      await this.#tell(tx, id, { to: a, about: b });
      await this.#tell(tx, id, { to: b, about: a });
    });
    outbox.kick();
  }

  async #tell(tx: Tx, id: Uint8Array, { to, about }: { to: ContactRow; about: ContactRow }): Promise<void> {
    const { founding, account } = this.#open;
    const { identity, secretKey } = founding.signer();
    const at = founding.clock.now();
    const own = await ownIdentity(tx);
    const statement = toBinary(
      IntroductionStatementSchema,
      create(IntroductionStatementSchema, {
        version: 1,
        introductionId: id,
        introducer: create(AccountIdentitySchema, pick(own)),
        deviceId: account.deviceId,
        chainHead: identity.chainHead,
        introduced: create(AccountIdentitySchema, pick(about)),
        receiver: create(AccountIdentitySchema, pick(to)),
        madeAt: BigInt(Math.floor(at / 1_000)),
      }),
    );
    const signature = signBytes(secretKey, introductionSigningBytes(statement));
    const { accountId, genesisHash, name } = about;
    const row = { id, introducer: own.accountId, accountId, genesisHash, name, statement, signature, at };
    await putIntroduction(tx, { ...row, role: 'made', link: '', state: 'asked' });
    await enqueue(tx, {
      conversation: to.accountId,
      groupId: to.groupId,
      kind: 'introduced',
      content: toBinary(
        ContentSchema,
        create(ContentSchema, {
          body: {
            case: 'introducedPerson',
            value: create(IntroducedPersonSchema, { statement, signature, name }),
          },
        }),
      ),
      messageId: founding.random.bytes(limits.id),
    });
  }

  async list(): Promise<IntroductionView[]> {
    return await this.#open.store.read(async (tx) => {
      const views: IntroductionView[] = [];
      for (const row of await listIntroductions(tx, 'received')) {
        const introducer = await getContact(tx, row.introducer);
        if (introducer === undefined || row.state === 'no' || row.state === 'asked') continue;
        if ((await getContact(tx, row.accountId)) !== undefined) continue;
        if ((await getRequestOut(tx, row.accountId)) !== undefined) continue;
        if (await isBlocked(tx, row.accountId)) continue;
        views.push({
          id: toHex(row.id),
          name: row.name || toHex(row.accountId).slice(0, 6),
          pattern: toHex(row.genesisHash),
          introducer: introducer.name,
          state: row.state === 'new' ? 'new' : row.link === '' ? 'waiting' : 'ready',
          receivedAt: row.at,
        });
      }
      return views;
    });
  }

  async answer(input: { id: string; answer: 'yes' | 'no' }): Promise<void> {
    const { store } = this.#open;
    const id = fromHex(input.id) ?? new Uint8Array();
    const [row] = await store.read((tx) => listIntroductions(tx, 'received', id));
    if (row === undefined) throw new ClientError('not_found', 'no such introduction');
    if (input.answer === 'no') await this.#set(row, 'no');
    else if (row.link === '') await this.#letAsk(row);
    else await this.#ask(row);
  }

  /** The other one may ask, once: nobody else gets this link but through the introducer. */
  async #letAsk(row: IntroductionRow): Promise<void> {
    const { store, founding, outbox } = this.#open;
    if (row.state === 'yes') return;
    const introducer = await store.read((tx) => getContact(tx, row.introducer));
    if (introducer === undefined) throw new ClientError('contact_unknown', 'the introducer is gone');
    const { url } = await this.#contacts.createLink({ uses: 1, hours: linkHours });
    await store.change(async (tx, tell) => {
      await answerOnAll(tx, founding.random, { id: row.id, state: 'yes' });
      await enqueue(tx, {
        conversation: introducer.accountId,
        groupId: introducer.groupId,
        kind: 'introduced',
        content: toBinary(
          ContentSchema,
          create(ContentSchema, {
            body: {
              case: 'introductionAnswer',
              value: create(IntroductionAnswerSchema, { introductionId: row.id, link: url }),
            },
          }),
        ),
        messageId: founding.random.bytes(limits.id),
      });
      tell({ kind: 'requests' });
    });
    outbox.kick();
  }

  /** The other one said yes before: by their link, if it is theirs. */
  async #ask(row: IntroductionRow): Promise<void> {
    const link = readContactLink(this.#server, row.link);
    const isTheirs = areEqual(link.accountId, row.accountId) && areEqual(link.genesisHash, row.genesisHash);
    if (!isTheirs) throw new ClientError('identity_refused', 'the link is of somebody else');
    await this.#contacts.sendRequest(row.link);
    await this.#set(row, 'asked');
  }

  async #set(row: IntroductionRow, state: IntroductionRow['state']): Promise<void> {
    await this.#open.store.change(async (tx, tell) => {
      await answerOnAll(tx, this.#open.founding.random, { id: row.id, state });
      tell({ kind: 'requests' });
    });
    this.#open.outbox.kick();
  }
}

/** The other own devices ask no more. */
async function answerOnAll(
  tx: Tx,
  random: Random,
  { id, state }: Pick<IntroductionRow, 'id' | 'state'>,
): Promise<void> {
  await setIntroduction(tx, id, { state });
  await share(tx, random, { kind: 'introduction', key: id, value: utf8(state) });
}

function pick({ accountId, genesisHash }: { accountId: Uint8Array; genesisHash: Uint8Array }) {
  return { accountId, genesisHash };
}

async function contactOf(tx: ReadTx, accountId: string): Promise<ContactRow> {
  const contact = await getContact(tx, fromHex(accountId) ?? new Uint8Array());
  if (contact === undefined) throw new ClientError('contact_unknown', 'no such contact');
  if (await isBlocked(tx, contact.accountId)) throw new ClientError('contact_blocked', 'they are blocked');
  return contact;
}
