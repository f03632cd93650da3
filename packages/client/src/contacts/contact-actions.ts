// What a face does with people: links, requests, contacts.
import {
  areEqual,
  ContactRequestSchema,
  ContentSchema,
  create,
  FarewellSchema,
  fromHex,
  GrantStatus,
  limits,
  toBinary,
  toHex,
  type ContactLink,
} from '@ganira/protocol';
import type { VerifiedChain } from '@ganira/identity';
import type { ContactLinkView, ContactView, KnownPersonView, LinkPreviewView, RequestView } from '../api.ts';
import type { OpenAccount } from '../account/open-account.ts';
import { ClientError, isTransient } from '../errors.ts';
import { looksAlike } from '@ganira/safety';
import { getAccount } from '../store/account-store.ts';
import { putStagedCommit } from '../store/commit-store.ts';
import { isBlocked, listBlocked } from '../store/blocked-store.ts';
import { getContact, listContacts, type ContactRow } from '../store/contact-store.ts';
import { deleteOwnGrant, getGrant, insertOwnGrant } from '../store/grant-store.ts';
import {
  getContactLink,
  insertContactLink,
  listContactLinks,
  revokeContactLink,
  type ContactLinkRow,
} from '../store/link-store.ts';
import type { ReadTx } from '../store/database/database.ts';
import { enqueue } from '../store/outbox-store.ts';
import { markPlainMailSent, putPlainMail, type PlainMail } from '../store/plain-mail-store.ts';
import {
  declineRequestIn,
  deleteRequestIn,
  getRequestIn,
  getRequestOut,
  listRequestsIn,
  putRequestOut,
  type RequestOutRow,
} from '../store/request-store.ts';
import { learnChain } from '../devices/learning.ts';
import { grantCard } from '../devices/records/grant.ts';
import { linkCard } from '../devices/records/link.ts';
import { requestCard } from '../devices/records/request.ts';
import { makeContactGrant } from '../devices/rotation.ts';
import { share } from '../devices/self-records.ts';
import { shareContact } from '../devices/sharing-contacts.ts';
import { foundWith, takeOwnDevices, takePeerDevices } from './accepting.ts';
import { beginConversation, enqueueIntroduction, putGroup } from './conversation-rows.ts';
import { withdrawRequest } from './withdrawing.ts';
import { readTrust, trustOf } from '../trust/trust.ts';
import { makeContactLink, readContactLink, sealRequest, writeContactLink } from './links.ts';

const hour = 3_600;
const mostHours = 24 * 365;
const mostUses = 100;

export class ContactActions {
  readonly #open: OpenAccount;
  readonly #server: string;

  constructor(open: OpenAccount, server: string) {
    this.#open = open;
    this.#server = server;
  }

  async createLink(input: { uses: number; hours: number }): Promise<ContactLinkView> {
    const { store, founding } = this.#open;
    // Whoever opened a link that the server doesn't know yet would be refused.
    if (!this.#open.isOnline)
      throw new ClientError('offline', 'a link is made while the server can be reached');
    const uses = Math.min(Math.max(1, Math.trunc(input.uses)), mostUses);
    const hours = Math.min(Math.max(1, Math.trunc(input.hours)), mostHours);
    const now = founding.clock.now();
    const made = await makeContactLink(founding.random, {
      now,
      // The server keeps whole hours.
      expiresAtSeconds: (Math.ceil(now / 1_000 / hour) + hours) * hour,
      uses,
    });
    await store.change(async (tx, tell) => {
      await insertOwnGrant(tx, made.grant);
      await insertContactLink(tx, made.row);
      const { random } = founding;
      await share(tx, random, { kind: 'grant', key: made.grant.hash, value: grantCard(made.grant) });
      await share(tx, random, { kind: 'link', key: made.row.id, value: linkCard(made.row) });
      tell({ kind: 'links' });
    });
    this.#open.outbox.kick();
    await this.#open.syncGrantsNow();
    return this.#linkView(made.row, made.grant.secret);
  }

  async listLinks(): Promise<ContactLinkView[]> {
    const now = Math.floor(this.#open.founding.clock.now() / 1_000);
    return await this.#open.store.read(async (tx) => {
      const views: ContactLinkView[] = [];
      for (const row of await listContactLinks(tx, now)) {
        const grant = await getGrant(tx, row.grantHash);
        if (grant !== undefined) views.push(this.#linkView(row, grant.secret));
      }
      return views;
    });
  }

  async revokeLink(id: string): Promise<void> {
    const key = fromHex(id) ?? new Uint8Array();
    await this.#open.store.change(async (tx, tell) => {
      const row = await getContactLink(tx, key);
      if (row === undefined) throw new ClientError('not_found', 'no such link');
      await revokeContactLink(tx, key);
      await deleteOwnGrant(tx, row.grantHash);
      const { random } = this.#open.founding;
      await share(tx, random, { kind: 'link', key, value: new Uint8Array() });
      await share(tx, random, { kind: 'grant', key: row.grantHash, value: new Uint8Array() });
      tell({ kind: 'links' });
    });
    this.#open.outbox.kick();
    await this.#open.syncGrantsNow();
  }

  async readLink(url: string): Promise<LinkPreviewView> {
    return await this.#preview(readContactLink(this.#server, url));
  }

  async sendRequest(url: string): Promise<LinkPreviewView> {
    const link = readContactLink(this.#server, url);
    const preview = await this.#preview(link);
    if (preview.state !== 'ready') return preview;
    const { store, founding, account, outbox } = this.#open;
    if (await store.read((tx) => isBlocked(tx, link.accountId)))
      throw new ClientError('contact_blocked', 'they are blocked');
    const own = this.#ownChain();
    const grant = makeContactGrant(founding.random, link.accountId);
    const name = (await store.read(getAccount))?.name ?? '';
    const body = await sealRequest(
      link,
      create(ContactRequestSchema, {
        accountId: account.accountId,
        genesisHash: own.genesisHash,
        chainHead: own.head,
        name,
        grant: grant.secret,
      }),
    );
    const mail: PlainMail = {
      attemptId: founding.random.bytes(limits.id),
      purpose: 'request',
      accountId: link.accountId,
      grantSecret: link.grant,
      body,
      madeAt: founding.clock.now(),
    };
    await outbox.leaveTo(mail.attemptId, async () => {
      await store.change(async (tx, tell) => {
        await insertOwnGrant(tx, grant);
        const request: RequestOutRow = {
          accountId: link.accountId,
          genesisHash: link.genesisHash,
          grantHash: grant.hash,
          sentAt: founding.clock.now(),
        };
        await putRequestOut(tx, request);
        const { random } = founding;
        await share(tx, random, { kind: 'grant', key: grant.hash, value: grantCard(grant) });
        await share(tx, random, { kind: 'request', key: link.accountId, value: requestCard(request) });
        await putPlainMail(tx, mail);
        tell({ kind: 'contacts' });
      });
      await this.#open.syncGrantsNow();
      await this.#sendNow(mail);
    });
    return { ...preview, state: 'sent' };
  }

  /** So that whoever opened a link that ended learns it at once. Offline it waits. */
  async #sendNow(mail: PlainMail): Promise<void> {
    const { store, founding } = this.#open;
    let status: GrantStatus | undefined;
    try {
      const outcome = await founding.delivery.send({
        grants: [mail.grantSecret],
        attemptId: mail.attemptId,
        body: mail.body,
      });
      status = outcome.kind === 'sent' ? outcome.statuses[0] : undefined;
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    if (status === GrantStatus.REFUSED) {
      await withdrawRequest(store, mail.accountId);
      throw new ClientError('link_used', 'the link is used up, expired or was taken back');
    }
    if (status === GrantStatus.STORED) await store.change((tx) => markPlainMailSent(tx, mail.attemptId));
  }

  async #preview(link: ContactLink): Promise<LinkPreviewView> {
    const { store, account, founding } = this.#open;
    const accountId = toHex(link.accountId);
    const view = { accountId, pattern: toHex(link.genesisHash) };
    if (areEqual(link.accountId, account.accountId)) return { ...view, state: 'own' };
    return await store.read(async (tx): Promise<LinkPreviewView> => {
      const contact = await getContact(tx, link.accountId);
      if (contact !== undefined) return { ...view, state: 'contact', conversationId: accountId };
      if ((await getRequestOut(tx, link.accountId)) !== undefined) return { ...view, state: 'sent' };
      const isExpired = link.expiresAt > 0n && Number(link.expiresAt) * 1_000 <= founding.clock.now();
      return { ...view, state: isExpired ? 'expired' : 'ready' };
    });
  }

  async listRequests(): Promise<RequestView[]> {
    return await this.#open.store.read(async (tx) => {
      const views: RequestView[] = [];
      const contacts = await listContacts(tx);
      for (const row of await listRequestsIn(tx)) {
        const link = await getContactLink(tx, row.linkId);
        const isClaimed = (contact: ContactRow) => areEqual(contact.accountId, row.accountId);
        const claimed = await knownView(tx, contacts.find(isClaimed));
        const others = contacts.filter((contact) => !isClaimed(contact));
        const lookalike = await knownView(
          tx,
          others.find((contact) => looksAlike(contact.name, row.name)),
        );
        views.push({
          id: toHex(row.accountId),
          name: row.name,
          pattern: toHex(row.genesisHash),
          link: { createdAt: link?.createdAt ?? row.receivedAt, usesLeft: link?.usesLeft ?? 0 },
          receivedAt: row.receivedAt,
          trust: await trustOf(tx, row),
          ...(lookalike === undefined ? {} : { lookalike }),
          ...(claimed === undefined ? {} : { claimed }),
        });
      }
      return views;
    });
  }

  async acceptRequest(id: string, isNewIdentity = false): Promise<{ conversationId: string }> {
    const { founding, serial, outbox } = this.#open;
    const request = await this.#requestOf(id);
    const known = await this.#open.store.read((tx) => getContact(tx, request.accountId));
    if (known !== undefined && !areEqual(known.genesisHash, request.genesisHash)) {
      if (!isNewIdentity) throw new ClientError('identity_changed', 'a contact, with another identity');
      const { startAgain } = await import('./new-identity.ts');
      await startAgain(this.#open, request);
      return { conversationId: id };
    }
    const peer = await takePeerDevices(founding, request.grantSecret, request);
    const own = await takeOwnDevices(founding);
    const grant = makeContactGrant(founding.random, request.accountId);
    await serial.run(async () => {
      const { store, chains, account } = this.#open;
      const rows = { ...founding, chains, ownAccountId: account.accountId, ownDeviceId: account.deviceId };
      const founded = await foundWith(founding, { peer, own, grant: request.grantSecret, generation: 0 });
      await store.change(async (tx, tell) => {
        await deleteRequestIn(tx, request.accountId);
        tell({ kind: 'requests' });
        // They may have accepted a request of ours in the meantime.
        if ((await getContact(tx, request.accountId)) !== undefined) return;
        for (const chain of [peer.chain, own.chain]) await learnChain(tx, { ...rows, tell }, { chain });
        await insertOwnGrant(tx, grant);
        await share(tx, founding.random, { kind: 'grant', key: grant.hash, value: grantCard(grant) });
        await putGroup(tx, rows, {
          groupId: founded.groupId,
          accountId: request.accountId,
          generation: 0,
          state: founded.state,
          isJoinedLate: false,
        });
        await beginConversation(
          tx,
          { ...rows, tell },
          {
            accountId: request.accountId,
            genesisHash: request.genesisHash,
            name: request.name,
            grantSecret: request.grantSecret,
            isEstablished: 0,
            groupId: founded.groupId,
            ownDeviceId: account.deviceId,
          },
        );
        await putStagedCommit(tx, founded.staged);
        await shareContact(tx, founding.random, request.accountId);
        const name = (await getAccount(tx))?.name ?? '';
        await enqueueIntroduction(tx, founding.random, {
          accountId: request.accountId,
          groupId: founded.groupId,
          name,
          grant: grant.secret,
        });
      });
    });
    await this.#open.syncGrantsNow();
    outbox.kick();
    return { conversationId: id };
  }

  async declineRequest(id: string): Promise<void> {
    const request = await this.#requestOf(id);
    await this.#open.store.change(async (tx, tell) => {
      await declineRequestIn(tx, request.accountId);
      const { accountId: key, grantSecret: value } = request;
      await share(tx, this.#open.founding.random, { kind: 'declined', key, value });
      tell({ kind: 'requests' });
    });
  }

  async listContacts(): Promise<ContactView[]> {
    return await this.#open.store.read(async (tx) => {
      const views: ContactView[] = [];
      const trustOfEach = await readTrust(tx);
      const blocked = new Set((await listBlocked(tx)).map(({ accountId }) => toHex(accountId)));
      for (const row of await listContacts(tx)) {
        views.push({
          accountId: toHex(row.accountId),
          name: row.name,
          pattern: toHex(row.genesisHash),
          conversationId: toHex(row.accountId),
          since: row.since,
          isEstablished: row.isEstablished === 1,
          trust: await trustOfEach(row),
          ...(blocked.has(toHex(row.accountId)) ? { isBlocked: true } : {}),
        });
      }
      return views;
    });
  }

  /** The last that everybody hears of an account that is being deleted. */
  async sayFarewell(): Promise<void> {
    const { store, founding, outbox } = this.#open;
    const content = toBinary(
      ContentSchema,
      create(ContentSchema, { body: { case: 'farewell', value: create(FarewellSchema) } }),
    );
    await store.change(async (tx) => {
      for (const { accountId, groupId, grantSecret } of await listContacts(tx)) {
        if (grantSecret === null) continue;
        const messageId = founding.random.bytes(limits.id);
        await enqueue(tx, { conversation: accountId, groupId, kind: 'farewell', content, messageId });
      }
    });
    outbox.kick();
  }

  /** Contacts learn the new name. */
  async introduceAgain(): Promise<void> {
    const { store, founding, outbox } = this.#open;
    await store.change(async (tx) => {
      const name = (await getAccount(tx))?.name ?? '';
      for (const contact of await listContacts(tx)) {
        await enqueueIntroduction(tx, founding.random, {
          accountId: contact.accountId,
          groupId: contact.groupId,
          name,
          // They hold theirs already.
          grant: new Uint8Array(),
        });
      }
    });
    outbox.kick();
  }

  #linkView(row: ContactLinkRow, grant: Uint8Array): ContactLinkView {
    const own = this.#ownChain();
    return {
      id: toHex(row.id),
      url: writeContactLink(this.#server, {
        accountId: own.accountId,
        genesisHash: own.genesisHash,
        row,
        grant,
      }),
      createdAt: row.createdAt,
      expiresAt: row.expiresAtSeconds * 1_000,
      usesLeft: row.usesLeft,
    };
  }

  async #requestOf(id: string) {
    const request = await this.#open.store.read((tx) => getRequestIn(tx, fromHex(id) ?? new Uint8Array()));
    if (request === undefined) throw new ClientError('request_unknown', 'no such request');
    return request;
  }

  #ownChain(): VerifiedChain {
    const own = this.#open.chains.get(this.#open.account.accountId);
    if (own === undefined) throw new ClientError('internal', 'the own identity chain is missing');
    return own;
  }
}

async function knownView(tx: ReadTx, contact?: ContactRow): Promise<KnownPersonView | undefined> {
  if (contact === undefined) return undefined;
  const { accountId, name, genesisHash } = contact;
  const { level: trust } = await trustOf(tx, contact);
  return { accountId: toHex(accountId), name, pattern: toHex(genesisHash), trust };
}
